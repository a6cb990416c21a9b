import type { Slide } from '../../../src/slides/format.ts';
import { ladder } from './ladder.ts';

export default {
  id: 'arnstein',
  minutes: 6,
  layout: 'activity',
  activity: {
    id: 'arnstein',
    kind: 'ladder',
    items: [
      { id: 'now', label: { cy: 'Ble rydym ni nawr', en: 'Where we are now' } },
      { id: 'goal', label: { cy: 'Ble dylem ni fod', en: 'Where we should be' } },
    ],
    settings: ladder,
  },
} satisfies Slide;
