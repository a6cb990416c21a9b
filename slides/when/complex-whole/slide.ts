import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'complex-whole',
  minutes: 2,
  layout: 'plain',
  pictureWords: {
    whole: { cy: 'Dod adref o’r ysbyty', en: 'Coming home from hospital' },
    transport: { cy: 'trefnu cludiant', en: 'book transport' },
    medicines: { cy: 'gwirio’r moddion', en: 'check the medicines' },
    stairs: { cy: 'asesu’r grisiau', en: 'assess the stairs' },
    fall: { cy: 'codwm wrth y drws', en: 'a fall at the door' },
  },
} satisfies Slide;
