import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'plan',
  minutes: 1,
  layout: 'list',
  pictureWords: {
    what: { cy: 'beth', en: 'what' },
    when: { cy: 'pryd', en: 'when' },
    why: { cy: 'pam', en: 'why' },
  },
} satisfies Slide;
