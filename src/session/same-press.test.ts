import { expect, test } from 'vitest';
import { deck } from './fixture.ts';
import { isSamePress } from './same-press.ts';

const place = (index: number, step = 0) => ({ id: deck.slides[index]!.id, step });

const onByAnother = { from: place(0), to: place(1), at: 1000 };

test('a press just after another facilitator’s, in the same direction, is the same press', () => {
  expect(isSamePress(deck, onByAnother, place(2), 1000)).toBe(true);
  expect(isSamePress(deck, onByAnother, place(2), 1249)).toBe(true);
  expect(isSamePress(deck, { from: place(1, 0), to: place(1, 1), at: 1000 }, place(1, 2), 1100)).toBe(true);
  expect(isSamePress(deck, { from: place(2), to: place(1), at: 1000 }, place(0), 1100)).toBe(true);
});

test('a later one, one the other way, and one that nobody else has pressed go their way', () => {
  expect(isSamePress(deck, onByAnother, place(2), 1250)).toBe(false);
  expect(isSamePress(deck, onByAnother, place(0), 1000)).toBe(false);
  expect(isSamePress(deck, undefined, place(1), 1000)).toBe(false);
});
