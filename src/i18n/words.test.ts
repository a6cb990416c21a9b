import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Words = { readonly [key: string]: string | Words };

/** The plural forms that each language has. */
const forms = { cy: ['zero', 'one', 'two', 'few', 'many', 'other'], en: ['one', 'other'] } as const;

const formPattern = /_(zero|one|two|few|many|other)$/;

const root = resolve(import.meta.dirname, '..');
const folders = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('cy.json'))
  .map((file) => dirname(join(root, file)));

/** Every text under its full key, `phone.left_two`. */
function texts(words: Words, before = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(before + key, value);
    else for (const [inner, text] of texts(value, `${before}${key}.`)) found.set(inner, text);
  }
  return found;
}

const read = (folder: string, language: 'cy' | 'en'): Map<string, string> =>
  texts(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Words);

/** The keys without their plural forms. */
const plain = (words: Map<string, string>): string[] => [
  ...new Set([...words.keys()].map((key) => key.replace(formPattern, ''))),
];

const counted = (words: Map<string, string>): string[] => [
  ...new Set([...words.keys()].filter((key) => formPattern.test(key)).map((key) => key.replace(formPattern, ''))),
];

/** What a text is given, beside the count, which a form may say in its own words. */
const given = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'count')
    .sort();

/** A key without its form, and what its text is given. */
const base = ([key, text]: readonly [string, string]) => [key.replace(formPattern, ''), given(text)];

describe.each(folders.map((folder) => [relative(root, folder), folder]))('the words of %s', (_, folder) => {
  const words = { cy: read(folder, 'cy'), en: read(folder, 'en') };

  it('are in both languages', () => {
    expect(plain(words.cy).sort()).toEqual(plain(words.en).sort());
  });

  it.each(['cy', 'en'] as const)('have every plural form in %s', (language) => {
    const missing = counted(words[language]).flatMap((key) =>
      forms[language].map((form) => `${key}_${form}`).filter((form) => !words[language].has(form)),
    );
    expect(missing).toEqual([]);
  });

  it('are counted in both languages, and never both counted and not', () => {
    expect(counted(words.cy).sort()).toEqual(counted(words.en).sort());
    expect(counted(words.cy).filter((key) => words.cy.has(key))).toEqual([]);
  });

  it('are given the same in both languages', () => {
    const english = new Set([...words.en].map((entry) => JSON.stringify(base(entry))));
    const welsh = [...words.cy].filter(([key]) => !key.endsWith('_zero')).map((entry) => JSON.stringify(base(entry)));
    expect(welsh.filter((entry) => !english.has(entry))).toEqual([]);
  });

  it('have the right apostrophe', () => {
    const wrong = [...words.cy, ...words.en].filter(([, text]) => text.includes("'"));
    expect(wrong).toEqual([]);
  });
});
