import type { QuadrantsSettings } from '../../../src/activities/quadrants/model.ts';
import type { Slide } from '../../../src/slides/format.ts';
import { cards } from './cards.ts';

const settings: QuadrantsSettings = {
  cards: Object.fromEntries(cards.map(({ id, label: _label, ...about }) => [id, about])),
};

export default {
  id: 'quadrants',
  minutes: 16,
  layout: 'activity',
  activity: {
    id: 'quadrants',
    kind: 'quadrants',
    items: cards.map(({ id, label }) => ({ id, label })),
    settings,
  },
} satisfies Slide;
