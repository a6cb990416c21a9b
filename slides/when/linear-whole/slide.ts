import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'linear-whole',
  minutes: 2,
  layout: 'plain',
  pictureWords: {
    whole: { cy: 'Pont newydd', en: 'A new bridge' },
    survey: { cy: 'mesur', en: 'survey' },
    design: { cy: 'dylunio', en: 'design' },
    villages: { cy: 'dau bentref', en: 'two villages' },
    tender: { cy: 'tendro', en: 'tender' },
    build: { cy: 'adeiladu', en: 'build' },
  },
} satisfies Slide;
