import { languages, type PartlyBilingual } from '../src/session/language.ts';
import { Problem, type ProblemCode } from './problem.ts';

/** The most characters of a title, a name or an address. */
export const longestLine = 120;

/** Marks that turn the direction of writing, or have no width: they can make a text look like something else. */
const deceptive = /[\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const clean = (text: string): string =>
  text
    .normalize()
    .replace(deceptive, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** What a refusal says: its code, and what it is of, as "A title". */
interface Refusal {
  readonly code: ProblemCode;
  readonly what: string;
}

/** Reads a text of one line; empty where there is none. Throws the `Problem`. */
export function readLine(given: unknown, { code, what }: Refusal): string {
  if (given === undefined || given === null) return '';
  if (typeof given !== 'string') throw new Problem(code, `${what} is text.`);
  const line = clean(given);
  if ([...line].length > longestLine) throw new Problem(code, `${what} has at most ${longestLine} characters.`);
  return line;
}

/** Reads the lines that an object holds under some names; empty ones are left out. Throws the `Problem`. */
export function readLines<K extends string>(
  given: unknown,
  names: readonly K[],
  refusal: Refusal,
): Readonly<Partial<Record<K, string>>> {
  if (given === undefined || given === null) return {} as Partial<Record<K, string>>;
  if (typeof given !== 'object' || Array.isArray(given)) {
    const shape = names.map((name) => `${name}?`).join(', ');
    throw new Problem(refusal.code, `${refusal.what} is {${shape}}.`);
  }
  const held = given as Readonly<Record<string, unknown>>;
  const lines = names.map((name) => [name, readLine(Object.hasOwn(held, name) ? held[name] : '', refusal)] as const);
  return Object.fromEntries(lines.filter(([, line]) => line !== '')) as Partial<Record<K, string>>;
}

/** Reads a text that may be given in one language or both. Throws the `Problem`. */
export const readBilingual = (given: unknown, refusal: Refusal): PartlyBilingual =>
  readLines(given, languages, refusal);
