import type { ActivityDefinition } from '../../session/deck.ts';
import type { Bilingual } from '../../session/language.ts';

/** The figure of a measure as it was told, as a number and in words. */
export interface ToldFigure {
  /** In per cent. */
  readonly change: number;
  readonly told: Bilingual;
}

/** What is to be said against a figure. */
export interface Caveat {
  /** What other sources say, in a few words. */
  readonly found: Bilingual;
  readonly caveat: Bilingual;
  readonly source: Bilingual;
}

/** By measure; nobody is sent any of it before it is told. */
export interface GuessSettings {
  readonly figures: Readonly<Record<string, ToldFigure & Caveat>>;
}

/** The smallest and the largest guess, in per cent. */
export const least = -100;
export const most = 200;

export const guessSettings = (definition: ActivityDefinition): GuessSettings => definition.settings as GuessSettings;
