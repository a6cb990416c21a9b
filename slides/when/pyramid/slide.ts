import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'pyramid',
  minutes: 2,
  layout: 'plain',
  pictureWords: {
    top: { cy: 'Cydgynhyrchu', en: 'Co-produce' },
    'top-1': { cy: 'dyrys, hirdymor, personol', en: 'complex, lasting, personal' },
    'top-2': { cy: 'neu ddadleuol', en: 'or contested' },
    'top-all': { cy: 'dyrys, hirdymor, personol neu ddadleuol', en: 'complex, lasting, personal or contested' },
    'middle-all': { cy: 'dewisiadau i grŵp; dweud beth a newidiodd', en: 'choices for a group; say what changed' },
    'base-all': {
      cy: 'bob dydd: cyflym, cywir, caredig a hygyrch',
      en: 'every day: quick, right, kind and accessible',
    },
    middle: { cy: 'Gofyn yn gynnar', en: 'Ask early' },
    'middle-1': { cy: 'dewisiadau i grŵp;', en: 'choices for a group;' },
    'middle-2': { cy: 'dweud beth a newidiodd', en: 'say what changed' },
    base: { cy: 'Gwneud yn dda', en: 'Do it well' },
    'base-1': { cy: 'bob dydd: cyflym, cywir,', en: 'every day: quick, right,' },
    'base-2': { cy: 'caredig a hygyrch', en: 'kind and accessible' },
  },
} satisfies Slide;
