import type { LetterSettings } from '../../../src/activities/letter/signature.ts';
import type { Slide } from '../../../src/slides/format.ts';
import { letter } from './letter.ts';

export default {
  id: 'letter',
  minutes: 2,
  layout: 'activity',
  activity: {
    id: 'letter',
    kind: 'letter',
    items: [{ id: 'signature', label: { cy: 'Llofnod', en: 'Signature' } }],
    settings: { text: letter } satisfies LetterSettings,
    lasting: true,
  },
} satisfies Slide;
