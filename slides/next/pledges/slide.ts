import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'pledges',
  minutes: 4,
  layout: 'activity',
  activity: { id: 'pledges', kind: 'pledges', items: [], settings: {}, lasting: true },
} satisfies Slide;
