import { type ActivityDefinition, labelLanguage } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { PublicText } from '../../session/writing.ts';
import { cardOf } from './items.ts';

/** The words of a card, in the language asked for, or in its writer's. */
export interface CardText {
  readonly text: string;
  readonly lang: Language;
  /** Whether a participant has written it. */
  readonly written: boolean;
}

/** What stands on a card: the deck's, or one that a participant wrote; undefined where there is none of that id. */
export function cardText(
  { items }: ActivityDefinition,
  texts: readonly PublicText[],
  card: string,
  language: Language,
): CardText | undefined {
  const item = items.find(({ id }) => id === card);
  if (item) return { text: item.label[language], lang: labelLanguage(item, language), written: false };
  const text = texts.find((each) => cardOf(each) === card);
  return text && { text: text.words.text ?? '', lang: text.lang ?? language, written: true };
}
