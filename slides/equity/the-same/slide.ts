import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'the-same',
  minutes: 2,
  layout: 'scene',
  pictureWords: { welsh: { cy: 'Cymraeg?', en: 'Cymraeg?' } },
} satisfies Slide;
