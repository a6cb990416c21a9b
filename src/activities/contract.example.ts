import type * as fc from 'fast-check';
import type { AnswerValue } from '../session/answers.ts';
import type { ActivityDefinition, Item } from '../session/deck.ts';
import type { Bilingual } from '../session/language.ts';

type Value = NonNullable<AnswerValue>;

/** What the contract test needs to know of a kind. */
export interface Example {
  readonly definition: ActivityDefinition;
  /** Items that its participants make themselves, in the place of the definition's. */
  readonly ownItems?: readonly string[];
  /** Answers to any of its items, or to each. */
  readonly values: fc.Arbitrary<Value> | ((item: string) => fc.Arbitrary<Value>);
  /** What a ballot may hold that is no answer. */
  readonly invalid: readonly unknown[];
  /**
   * How values stand in an export, of every item or of the one that is named; another word here is another word in
   * everybody's spreadsheets.
   */
  readonly described: readonly (readonly [Value, Bilingual, item?: string])[];
  /** Whether values are people's own words, which stand in an export as they were written; or of which items they are. */
  readonly written?: true | readonly string[];
}

/** A name that tells the languages apart. */
export const named = (name: string): Bilingual => ({ cy: `cy ${name}`, en: `en ${name}` });

export const item = (id: string): Item => ({ id, label: named(id) });
