import { describe, expect, it } from 'vitest';
import { cardAfter, firstCard, unanswered } from './cards.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: { cy: id, en: id } }));
const placed = { domain: 'simple' };

describe('the cards on a phone', () => {
  it('begin with the first that has no answer', () => {
    expect(firstCard(items, {})).toBe(0);
    expect(firstCard(items, { a: placed, b: { unsure: true } })).toBe(2);
    expect(firstCard(items, { a: placed, b: null })).toBe(1);
    expect(firstCard(items, { a: placed, b: placed, c: placed, d: placed })).toBe(0);
  });

  it('go on to the next that has no answer, round the end', () => {
    expect(cardAfter(items, { a: placed, b: placed }, 0)).toBe(2);
    expect(cardAfter(items, { c: placed, d: placed }, 3)).toBe(0);
  });

  it('go on to the next of all where none is left, or only this one', () => {
    expect(cardAfter(items, { a: placed, b: placed, c: placed, d: placed }, 1)).toBe(2);
    expect(cardAfter(items, { a: placed, b: placed, c: placed }, 3)).toBe(0);
  });

  it('count those that are left', () => {
    expect(unanswered(items, { a: placed, b: null })).toBe(3);
  });
});
