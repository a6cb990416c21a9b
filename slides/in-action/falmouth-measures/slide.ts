import type { GuessSettings } from '../../../src/activities/guess/settings.ts';
import type { Slide } from '../../../src/slides/format.ts';
import { measures } from '../measures.ts';

const settings: GuessSettings = {
  figures: Object.fromEntries(measures.map(({ id, measure: _measure, ...figure }) => [id, figure])),
};

export default {
  id: 'falmouth-measures',
  minutes: 4,
  layout: 'activity',
  activity: {
    id: 'falmouth',
    kind: 'guess',
    items: measures.map(({ id, measure }) => ({ id, label: measure })),
    settings,
  },
} satisfies Slide;
