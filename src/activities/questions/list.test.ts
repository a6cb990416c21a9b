import { expect, test } from 'vitest';
import type { PublicText } from '../../session/writing.ts';
import { inPlace, mostWanted } from './list.ts';

const question = (id: string, state?: string): PublicText => ({
  id,
  round: 1,
  words: { text: id },
  ...(state !== undefined && { state }),
});

const ids = (texts: readonly PublicText[]): string => texts.map(({ id }) => id).join(' ');

const asked = [question('a'), question('b', 'answered'), question('c'), question('d', 'parked'), question('e')];

test('the most wanted question comes first, then the older one; what is parked or answered comes last', () => {
  expect(ids(mostWanted(asked, {}))).toBe('a c e d b');
  expect(ids(mostWanted(asked, { b: 9, c: 1, e: 3 }))).toBe('e c a d b');
});

test('a question keeps its place on the page, and what is new comes last', () => {
  expect(ids(inPlace(asked, ['e', 'gone', 'b', 'a']))).toBe('e b a c d');
});
