import type { ActivityDefinition } from '../../session/deck.ts';
import type { Bilingual } from '../../session/language.ts';

/** What is rated: its full name, and what the lowest and the highest score look like. */
export interface Rated {
  readonly name: Bilingual;
  readonly lowest: Bilingual;
  readonly highest: Bilingual;
}

/** By item. The item's label is its short name. */
export interface RatingsSettings {
  readonly rated: Readonly<Record<string, Rated>>;
}

export const scores = [1, 2, 3, 4, 5] as const;

export const lowest = scores[0];
export const highest = scores[scores.length - 1]!;

export const ratedIn = (definition: ActivityDefinition, item: string): Rated | undefined =>
  (definition.settings as RatingsSettings).rated[item];
