import type { AnswerValue } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';

type Answers = Readonly<Record<string, AnswerValue>>;

export const isAnswered = (answers: Answers, { id }: Item): boolean => (answers[id] ?? null) !== null;

/** How many cards have no answer. */
export const unanswered = (items: readonly Item[], answers: Answers): number =>
  items.filter((item) => !isAnswered(answers, item)).length;

/** Where to begin: the first card without an answer, or the first of all. */
export const firstCard = (items: readonly Item[], answers: Answers): number =>
  Math.max(
    items.findIndex((item) => !isAnswered(answers, item)),
    0,
  );

/** The next card without an answer, looking round from `index`; when there is none, simply the next. */
export function cardAfter(items: readonly Item[], answers: Answers, index: number): number {
  const round = items.map((_, step) => (index + 1 + step) % items.length);
  const open = round.find((at) => at !== index && !isAnswered(answers, items[at]!));
  return open ?? round[0]!;
}
