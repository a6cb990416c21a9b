import { expect, test } from 'vitest';
import { printQuery, readAddress } from './address.ts';

const read = (pathname: string, search = '') => readAddress({ pathname, search });

test.each([
  ['/deck/BCDFGH', 'BCDFGH'],
  ['/deck/BCDFGH/', 'BCDFGH'],
  ['/deck/nonsense', null],
  ['/deck', undefined],
  ['/deck/', undefined],
  ['/workshops/built/deck/', undefined],
  ['/workshops/built/deck/index.html', undefined],
])('%s is the deck of the session %s', (pathname, code) => {
  expect(read(pathname)).toEqual({ code, print: undefined });
});

test('an address asks for paper, of slides in both languages unless it says otherwise', () => {
  expect(read('/deck', '?print').print).toEqual({ kind: 'slides', screen: 'both' });
  expect(read('/deck', '?print=handout&screen=cy').print).toEqual({ kind: 'handout', screen: 'cy' });
  expect(read('/deck', '?print=nonsense&screen=fr').print).toEqual({ kind: 'slides', screen: 'both' });
});

test('what is asked for is what is read', () => {
  const print = { kind: 'notes', screen: 'en' } as const;
  expect(read('/deck', printQuery(print)).print).toEqual(print);
});
