import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'questions',
  minutes: 2,
  layout: 'activity',
  activity: { id: 'questions', kind: 'questions', items: [], settings: {}, standing: true },
} satisfies Slide;
