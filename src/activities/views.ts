import type { LitElement } from 'lit';
import type { ActivityResult } from '../session/activity.ts';
import type { AnswerValue } from '../session/answers.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import type { Answered } from '../session/fold.ts';
import type { Language, ScreenLanguage } from '../session/language.ts';

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
}

/** What the deck, the desk and the report give to `<kind>-screen`. */
export interface ScreenView extends LitElement {
  definition: ActivityDefinition;
  screen: ScreenLanguage;
  open: boolean;
  /** The result, where it is shown. */
  result: ActivityResult | undefined;
  /** How many have answered, which stands in the result's place until it is shown; on paper nothing does. */
  answered: Answered | undefined;
}
