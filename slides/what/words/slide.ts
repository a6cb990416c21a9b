import type { WordsSettings } from '../../../src/activities/words/settings.ts';
import type { Slide } from '../../../src/slides/format.ts';

const settings: WordsSettings = { prompt: { cy: 'Cydgynhyrchu yw…', en: 'Co-production is…' } };

export default {
  id: 'words',
  minutes: 3,
  layout: 'activity',
  activity: {
    id: 'words',
    kind: 'words',
    items: [
      { id: '1', label: { cy: 'Gair neu ymadrodd', en: 'A word or phrase' } },
      { id: '2', label: { cy: 'Un arall', en: 'Another' } },
      { id: '3', label: { cy: 'Un olaf', en: 'A last one' } },
    ],
    settings,
  },
} satisfies Slide;
