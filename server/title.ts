import { languages, type PartlyBilingual } from '../src/session/language.ts';
import { Problem } from './problem.ts';

/** The most characters of a title in one language. */
export const maxTitleLength = 120;

/** Marks that turn the direction of writing, or have no width: they can make a title look like something else. */
const deceptive = /[\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

function cleanTitle(text: string): string {
  return text
    .normalize()
    .replace(deceptive, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Reads a session's title, in one language or both; empty ones are left out. Throws the `Problem` `title_invalid`. */
export function readTitle(value: unknown): PartlyBilingual {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Problem('title_invalid', 'A title is {cy?, en?}.');
  const title: { -readonly [L in keyof PartlyBilingual]: PartlyBilingual[L] } = {};
  for (const language of languages) {
    const given = (value as Record<string, unknown>)[language];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') throw new Problem('title_invalid', 'A title is text.');
    const clean = cleanTitle(given);
    if ([...clean].length > maxTitleLength) {
      throw new Problem('title_invalid', `A title has at most ${maxTitleLength} characters.`);
    }
    if (clean) title[language] = clean;
  }
  return title;
}
