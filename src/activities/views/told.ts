import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import type { PublicText } from '../../session/writing.ts';

/** What somebody wrote, in the language that they gave. */
export interface ToldText {
  readonly text: string;
  readonly lang?: Language | undefined;
}

export type ToldCell = string | number | ToldText;

/** A table in one language. The first column heads the rows. */
export interface ToldTable {
  readonly caption: string;
  /** One for each column. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ToldCell[])[];
}

/** What people wrote, each in the language that its writer gave, under a heading where there is more than one list. */
export interface ToldTexts {
  readonly heading?: string;
  readonly texts: readonly ToldText[];
}

/** A result in words, for whoever does not see the drawing: the same as the screen says and shows. */
export interface Told {
  /** Which item it is of, where the screen shows one after another. */
  readonly heading?: string;
  /** What it comes to, the most important first. */
  readonly sentences: readonly string[];
  readonly tables?: readonly ToldTable[];
  readonly written?: readonly ToldTexts[];
}

/** What a kind's told.ts exports as its default: its result in words, in one language. Pure. */
export type ActivityTold = (
  shown: {
    readonly definition: ActivityDefinition;
    readonly result: WholeResult;
    /** What the room may read of what was written, the oldest first. */
    readonly texts: readonly PublicText[];
  },
  language: Language,
) => Told;
