import type { LitElement } from 'lit';
import type { AnswerValue } from '../session/answers.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import type { Answered } from '../session/fold.ts';
import type { Language, ScreenLanguage } from '../session/language.ts';
import type { WholeResult } from '../session/results.ts';
import type { PublicText } from '../session/writing.ts';

/**
 * What the phone page gives to `<kind>-phone`. It dispatches `AnswerEvent` and keeps nothing of its own that would be
 * lost: the answers come back by property. The page, not the element, says whether they are saved.
 */
export interface PhoneView extends LitElement {
  definition: ActivityDefinition;
  language: Language;
  /** This participant's answers in this round, by item; a withdrawn one is `null`. */
  answers: Readonly<Record<string, AnswerValue>>;
  /** Whether answers count on time now. A closed activity shows what was answered and takes nothing new. */
  open: boolean;
  /** What the room may read of what others have written, the oldest first. */
  texts: readonly PublicText[];
  /** The public ids of this participant's own texts, by item, as far as the server has told. */
  ownTexts: Readonly<Record<string, string>>;
  /** What came of it, where that is shown. */
  result: WholeResult | undefined;
}

/** What the deck, the desk and the report give to `<kind>-screen`. */
export interface ScreenView extends LitElement {
  definition: ActivityDefinition;
  screen: ScreenLanguage;
  open: boolean;
  /** The result, where it is shown. */
  result: WholeResult | undefined;
  /** What the room may read of what was written, the oldest first. */
  texts: readonly PublicText[];
  /** How many have answered, which stands in the result's place until it is shown; on paper nothing does. */
  answered: Answered | undefined;
}
