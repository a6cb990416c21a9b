import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lengthOf, longLength, nameLength, text, tidied, wordLength, written } from './text-value.ts';

const fits = (value: unknown, most: number): boolean => v.safeParse(text(most), value).success;

const limits = [wordLength, nameLength, longLength];

describe('a text', () => {
  it.each(limits)('has %i characters at most', (most) => {
    expect(fits('ŵ'.repeat(most), most)).toBe(true);
    expect(fits('ŵ'.repeat(most + 1), most)).toBe(false);
  });

  it.each(limits)('of %i characters may be all emoji', (most) => {
    expect(fits('🏔'.repeat(most), most)).toBe(true);
    expect(fits('🏔'.repeat(most + 1), most)).toBe(false);
  });

  it.each([[''], [' '], ['\n\n'], ['\u00a0\u2003'], ['\u200b\u200d'], ['\ufeff']])('is not empty: %j', (value) => {
    expect(fits(value, longLength)).toBe(false);
  });

  it('is kept as it was written', () => {
    expect(v.parse(text(longLength), ' dau  air \n')).toBe(' dau  air \n');
  });

  it('has lines only where it is long', () => {
    expect(fits('un\ndau', longLength)).toBe(true);
    expect(fits('un\ndau', nameLength)).toBe(false);
    expect(fits('un\ndau', wordLength)).toBe(false);
  });

  it.each([['\0'], ['\t'], ['\r'], ['\u001b[31m'], ['\u007f'], ['\u0085'], ['\u2028'], ['\u202e'], ['\u2066']])(
    'holds no %j',
    (character) => {
      for (const most of limits) expect(fits(`a${character}b`, most)).toBe(false);
    },
  );

  it.each([['\ud83c'], ['a\udf3cb']])('holds no half of a character: %j', (value) => {
    for (const most of limits) expect(fits(value, most)).toBe(false);
  });

  it.each([[1], [null], [['a']], [{ text: 'a' }], [undefined]])('is not %j', (value) => {
    expect(fits(value, longLength)).toBe(false);
  });

  it.each([['Siân'], ['<b>'], ['👩🏽‍🔬 a’r tîm'], ['=1+1'], ['مرحبا'], ['__proto__']])('may be %s', (value) => {
    expect(fits(value, longLength)).toBe(true);
  });
});

describe('a text with its language', () => {
  it('is in Welsh or in English, as its writer says', () => {
    const schema = written(wordLength);
    expect(v.parse(schema, { text: 'grym', lang: 'cy' })).toEqual({ text: 'grym', lang: 'cy' });
    for (const value of [{ text: 'grym' }, { text: 'grym', lang: 'fr' }, { text: 'grym', lang: 'cy', note: 'x' }])
      expect(v.safeParse(schema, value).success).toBe(false);
  });
});

describe('what was typed', () => {
  it('loses the blanks around it, and what cannot be kept', () => {
    expect(tidied('  dau\tair\0 \n', nameLength)).toBe('dau air');
    expect(tidied('un\r\ndau', wordLength)).toBe('un dau');
    expect(tidied('un\r\n\r\n\r\n\r\ndau', longLength)).toBe('un\n\ndau');
    expect(tidied(' \u200b ', longLength)).toBe('');
  });

  it('is never cut', () => {
    expect(lengthOf(tidied('a'.repeat(500), wordLength))).toBe(500);
  });

  it('is then a text, unless it is empty or too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...limits), (typed, most) => {
        const meant = tidied(typed, most);
        expect(fits(meant, most)).toBe(meant !== '' && lengthOf(meant) <= most);
        expect(tidied(meant, most)).toBe(meant);
      }),
    );
  });
});
