import type { Slide } from '../../../src/slides/format.ts';

export default {
  id: 'levels',
  minutes: 3,
  layout: 'activity',
  activity: {
    id: 'levels',
    kind: 'levels',
    items: [
      { id: 'citizens', label: { cy: 'Dinasyddion', en: 'Citizens' } },
      { id: 'staff', label: { cy: 'Staff', en: 'Staff' } },
      { id: 'organisations', label: { cy: 'Sefydliadau', en: 'Organisations' } },
    ],
    settings: {},
  },
} satisfies Slide;
