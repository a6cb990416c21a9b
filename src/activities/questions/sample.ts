import type { ActivitySample } from '../../session/activity.ts';
import { type Question, voteFor } from './question.ts';

/** What a room might ask, the most wanted first. */
const asked: readonly Question[] = [
  { text: 'Pwy sy’n talu am amser y bobl sy’n rhoi o’u profiad?', lang: 'cy' },
  { text: 'What do we do when the answer people give is one we are not allowed to act on?', lang: 'en' },
  { text: 'Sut mae dechrau pan nad oes neb yn ymddiried ynom ni mwyach?', lang: 'cy' },
  { text: 'How do you reach people who never come to meetings?', lang: 'en' },
  { text: 'Does this take longer, and does anybody have figures?', lang: 'en' },
  { text: 'Beth sy’n digwydd i’r grym pan ddaw’r prosiect i ben?', lang: 'cy' },
  { text: 'Can you co-produce something that the law already settles?', lang: 'en' },
];

/** Made-up questions go by these, so that made-up votes can be for them. */
const idOf = (place: number): string => `${place + 1}`.padStart(16, '0');

/** One person asks each question; the further down it stands, the fewer others want to know. */
const questions: ActivitySample = (_definition, random, person) => {
  const votes = asked.flatMap((_, place) =>
    place !== person && random() < 0.65 / (1 + place / 2) ? [[voteFor(idOf(place)), { up: true }] as const] : [],
  );
  const own = asked[person];
  return Object.fromEntries(own ? [[idOf(person), { ...own }], ...votes] : votes);
};

export default questions;
