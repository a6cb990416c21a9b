import type { RatingsSettings } from '../../../src/activities/ratings/settings.ts';
import type { Slide } from '../../../src/slides/format.ts';
import { principles } from './principles.ts';

const settings: RatingsSettings = {
  rated: Object.fromEntries(principles.map(({ id, label: _label, ...rated }) => [id, rated])),
};

export default {
  id: 'principles-now',
  minutes: 4,
  layout: 'activity',
  activity: {
    id: 'principles',
    kind: 'ratings',
    items: principles.map(({ id, label }) => ({ id, label })),
    settings,
  },
} satisfies Slide;
