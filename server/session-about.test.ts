import { expect, test } from 'vitest';
import { longestLine } from './one-line.ts';
import { Problem } from './problem.ts';
import { readAbout } from './session-about.ts';

const titled = (title: unknown) => readAbout({ title }).title;

test('a title has one language, both or none', () => {
  expect(titled({ cy: 'Gweithdy', en: 'Workshop' })).toEqual({ cy: 'Gweithdy', en: 'Workshop' });
  expect(titled({ cy: 'Gweithdy', en: ' ' })).toEqual({ cy: 'Gweithdy' });
  expect(titled({})).toEqual({});
  expect(titled(undefined)).toEqual({});
});

test('control characters, marks that turn the direction and needless blanks go', () => {
  expect(titled({ en: ' A\u0000\tday\u202E\u2066 with\r\n\u200Fus\uD800 ' })).toEqual({ en: 'A day with us' });
  expect(titled({ cy: 'Dŵr a thŷ’r — “ie”' })).toEqual({ cy: 'Dŵr a thŷ’r — “ie”' });
});

test.each([
  ['title', (line: string) => ({ cy: line })],
  ['presenter', (line: string) => line],
  ['organisation', (line: string) => ({ en: line })],
  ['organisation', (line: string) => line],
  ['contact', (line: string) => ({ address: line })],
  ['contact', (line: string) => ({ handle: line })],
])('the longest %s fits, and one more character does not', (field, holding) => {
  expect(readAbout({ [field]: holding('ŵ'.repeat(longestLine)) })).toHaveProperty(field);
  expect(() => readAbout({ [field]: holding('ŵ'.repeat(longestLine + 1)) })).toThrow(Problem);
});

test.each([
  ['title', 'text'],
  ['title', 7],
  ['title', []],
  ['title', { cy: 7 }],
  ['title', { en: {} }],
  ['presenter', 7],
  ['presenter', { cy: 'Siân' }],
  ['organisation', 7],
  ['organisation', ['a']],
  ['organisation', { cy: {} }],
  ['contact', 'text'],
  ['contact', { address: 7 }],
  ['contact', { handle: ['@a'] }],
])('%s is not %j', (field, value) => {
  expect(() => readAbout({ [field]: value })).toThrow(expect.objectContaining({ code: `${field}_invalid` }));
});

test('an organisation may have one name for both languages', () => {
  expect(readAbout({ organisation: 'LawWorks Cymru' }).organisation).toEqual({
    cy: 'LawWorks Cymru',
    en: 'LawWorks Cymru',
  });
});

test('what is empty is not there, and what nobody knows is left out', () => {
  const given = { presenter: ' ', organisation: '', contact: { address: '', phone: '1' }, made: 'up' };
  expect(readAbout(given)).toEqual({ title: {} });
  expect(readAbout(JSON.parse('{"contact": {"__proto__": {"address": "a"}}}') as object as never)).toEqual({
    title: {},
  });
});

test('a field that is not given stays as it was, and an empty one goes', () => {
  const before = readAbout({ title: { cy: 'T' }, presenter: 'Siân', contact: { handle: '@sian' } });
  expect(readAbout({}, before)).toEqual(before);
  expect(readAbout({ presenter: null, contact: { address: 'sian@example.org' } }, before)).toEqual({
    title: { cy: 'T' },
    contact: { address: 'sian@example.org' },
  });
});
