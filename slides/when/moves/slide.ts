import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'moves',
  minutes: 2,
  layout: 'plain',
  pictureWords: {
    crisis: { cy: 'argyfwng', en: 'crisis' },
    complex: { cy: 'dyrys', en: 'complex' },
    complicated: { cy: 'cymhleth', en: 'complicated' },
    simple: { cy: 'syml', en: 'simple' },
    calms: { cy: 'tawelu', en: 'it calms' },
    learns: { cy: 'dysgu', en: 'we learn' },
    neglect: { cy: 'esgeuluso', en: 'neglect' },
  },
} satisfies Slide;
