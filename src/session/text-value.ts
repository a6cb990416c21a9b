import * as v from 'valibot';
import { languages } from './language.ts';

/** A word or a short phrase. */
export const wordLength = 40;

/** Somebody's name, their role, a place, an organisation. */
export const nameLength = 80;

/** Whatever takes a sentence or more. */
export const longLength = 280;

/** Text of this length or longer may have lines. */
const linesFrom = longLength;

/**
 * What no text may hold: control characters, halves of a character, line separators that nobody can type, and marks
 * that turn round the direction of whatever comes after them.
 */
const unfit = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** The same, except for the end of a line. */
const unfitInLines = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Something that can be seen. */
const visible = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

/** How many characters a text has; one outside the basic plane is one. */
export const lengthOf = (text: string): number => [...text].length;

/** A text of at most so many characters, as it was written. Long ones may have lines. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    // In UTF-16 a character takes two units at most: nothing longer is worth counting.
    v.maxLength(most * 2),
    v.check((written) => lengthOf(written) <= most),
    v.check((written) => !(most >= linesFrom ? unfitInLines : unfit).test(written)),
    v.regex(visible),
  );

/** The language that its writer says a text is in. */
export const writtenIn = v.picklist(languages);

/** A text and its language. */
export const written = (most: number) => v.strictObject({ text: text(most), lang: writtenIn });

/**
 * What somebody typed or pasted, as they meant it: without blanks around it and without what no text may hold.
 * Its length is left alone. Empty where nothing can be seen.
 */
export function tidied(typed: string, most: number): string {
  const lines = typed.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
  const meant = most >= linesFrom ? lines.replace(/\n{3,}/g, '\n\n') : lines.replaceAll('\n', ' ');
  const fit = meant.replace(new RegExp(unfitInLines.source, 'gu'), '').trim();
  return visible.test(fit) ? fit : '';
}
