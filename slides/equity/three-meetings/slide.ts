import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'three-meetings',
  minutes: 3,
  layout: 'plain',
  pictureWords: {
    welsh: { cy: 'Cymraeg?', en: 'Cymraeg?' },
    same: { cy: 'yr un peth i bawb', en: 'the same for everyone' },
    fair: { cy: 'yr hyn sydd ei angen', en: 'what each one needs' },
    together: { cy: 'gyda’n gilydd', en: 'together' },
  },
} satisfies Slide;
