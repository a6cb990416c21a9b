import type { FeedbackSettings } from '../../../src/activities/feedback/settings.ts';
import type { Slide } from '../../../src/slides/format.ts';

const low = { cy: 'Dim syniad ble i ddechrau', en: 'No idea where to start' };
const high = { cy: 'Yn barod i ddechrau, gydag eraill', en: 'Ready to start, with others' };

const settings: FeedbackSettings = {
  questions: {
    before: { type: 'score', short: { cy: 'Cyn heddiw', en: 'Before today' }, low, high },
    after: { type: 'score', short: { cy: 'Nawr', en: 'Now' }, low, high },
    useful: { type: 'text' },
    change: { type: 'text' },
  },
};

export default {
  id: 'feedback',
  minutes: 3,
  layout: 'activity',
  activity: {
    id: 'feedback',
    kind: 'feedback',
    items: [
      {
        id: 'before',
        label: {
          cy: 'Cyn heddiw, pa mor hyderus oeddech chi i gydgynhyrchu?',
          en: 'Before today, how confident were you to co-produce?',
        },
      },
      {
        id: 'after',
        label: {
          cy: 'Nawr, pa mor hyderus ydych chi i gydgynhyrchu?',
          en: 'Now, how confident are you to co-produce?',
        },
      },
      { id: 'useful', label: { cy: 'Beth oedd yn ddefnyddiol?', en: 'What was useful?' } },
      { id: 'change', label: { cy: 'Beth fyddech chi’n ei newid?', en: 'What would you change?' } },
    ],
    settings,
  },
} satisfies Slide;
