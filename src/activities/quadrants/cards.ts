import type { AnswerValue } from '../../session/answers.ts';
import { type ActivityDefinition, labelLanguage } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { PublicText } from '../../session/writing.ts';
import { cardOf } from './items.ts';

type Answers = Readonly<Record<string, AnswerValue>>;

type Card = Pick<PhoneCard, 'id'>;

/** A card to be placed: the deck's, or one that somebody in the room has written. */
export interface PhoneCard {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly by: 'deck' | 'others' | 'me';
}

/** The deck's cards, and after them what the room may read of what participants have written. */
export function phoneCards(
  { items }: ActivityDefinition,
  texts: readonly PublicText[],
  mine: readonly string[],
  language: Language,
): PhoneCard[] {
  return [
    ...items.map((item): PhoneCard => ({
      id: item.id,
      text: item.label[language],
      lang: labelLanguage(item, language),
      by: 'deck',
    })),
    ...texts.map((text): PhoneCard => ({
      id: cardOf(text),
      text: text.words.text ?? '',
      lang: text.lang ?? language,
      by: mine.includes(text.id) ? 'me' : 'others',
    })),
  ];
}

export const isAnswered = (answers: Answers, { id }: Card): boolean => (answers[id] ?? null) !== null;

/** How many cards have no answer. */
export const unanswered = (items: readonly Card[], answers: Answers): number =>
  items.filter((item) => !isAnswered(answers, item)).length;

/** Where to begin: the first card without an answer, or the first of all. */
export const firstCard = (items: readonly Card[], answers: Answers): number =>
  Math.max(
    items.findIndex((item) => !isAnswered(answers, item)),
    0,
  );

/** The next card without an answer, looking round from `index`; when there is none, simply the next. */
export function cardAfter(items: readonly Card[], answers: Answers, index: number): number {
  const round = items.map((_, step) => (index + 1 + step) % items.length);
  const open = round.find((at) => at !== index && !isAnswered(answers, items[at]!));
  return open ?? round[0]!;
}
