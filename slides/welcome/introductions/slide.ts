import type { Slide } from '../../../src/slides/format.ts';
import { groups } from './groups.ts';

export default {
  id: 'introductions',
  minutes: 6,
  layout: 'activity',
  activity: {
    id: 'checkin',
    kind: 'checkin',
    items: [{ id: 'me', label: { cy: 'Amdanoch chi', en: 'About you' } }],
    settings: groups,
  },
} satisfies Slide;
