import { expect, test } from 'vitest';
import { toCsv } from './export-csv.ts';

const csv = (...rows: (string | number | boolean | Date)[][]): string =>
  toCsv({ name: { cy: 'Atebion', en: 'Answers' }, heads: [{ cy: 'Eitem', en: 'Item' }], widths: [10], rows });

test('it begins with a byte order mark and heads in both languages, and its lines end as RFC 4180 says', () => {
  expect(csv(['ŵy'], ['tŷ'])).toBe('\uFEFFEitem / Item\r\nŵy\r\ntŷ\r\n');
});

test('commas, quotes and new lines are quoted', () => {
  expect(csv(['a,b', 'say "ie"', 'two\nlines'])).toContain('\r\n"a,b","say ""ie""","two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＠A'])(
  '%j is text, by an apostrophe before it',
  (text) => {
    expect(csv([text])).toContain(`'${text}`);
  },
);

test('numbers stay numbers, even below zero', () => {
  expect(csv([-100, 0.5, true])).toContain('\r\n-100,0.5,true\r\n');
});

test('a time is ISO 8601 in UTC', () => {
  expect(csv([new Date(0)])).toContain('1970-01-01T00:00:00.000Z');
});
