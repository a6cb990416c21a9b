import { expect, test } from 'vitest';
import { Problem } from './problem.ts';
import { maxTitleLength, readTitle } from './title.ts';

test('a title has one language, both or none', () => {
  expect(readTitle({ cy: 'Gweithdy', en: 'Workshop' })).toEqual({ cy: 'Gweithdy', en: 'Workshop' });
  expect(readTitle({ cy: 'Gweithdy', en: ' ' })).toEqual({ cy: 'Gweithdy' });
  expect(readTitle({})).toEqual({});
  expect(readTitle(undefined)).toEqual({});
});

test('control characters, marks that turn the direction and needless blanks go', () => {
  expect(readTitle({ en: ' A\u0000\tday\u202E\u2066 with\r\n\u200Fus\uD800 ' })).toEqual({ en: 'A day with us' });
  expect(readTitle({ cy: 'Dŵr a thŷ’r — “ie”' })).toEqual({ cy: 'Dŵr a thŷ’r — “ie”' });
});

test('the longest title fits, and one more character does not', () => {
  expect(readTitle({ cy: 'ŵ'.repeat(maxTitleLength) }).cy).toHaveLength(maxTitleLength);
  expect(() => readTitle({ cy: 'ŵ'.repeat(maxTitleLength + 1) })).toThrow(Problem);
});

test.each(['text', 7, [], { cy: 7 }, { en: {} }])('%j is no title', (value) => {
  expect(() => readTitle(value)).toThrow(expect.objectContaining({ code: 'title_invalid' }));
});
