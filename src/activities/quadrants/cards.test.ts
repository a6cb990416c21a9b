import { describe, expect, it } from 'vitest';
import { cardAfter, firstCard, phoneCards, unanswered } from './cards.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: { cy: id, en: id } }));
const placed = { domain: 'simple' };

const text = (id: string, lang: 'cy' | 'en') => ({ id, round: 1, words: { text: `${id} ${lang}` }, lang });

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

  it('come with those of others after them, in the language of their writers', () => {
    const definition = { id: 'quadrants', kind: 'quadrants', title: { cy: '', en: '' }, items, settings: {} };
    const cards = phoneCards(definition, [text('0a', 'cy'), text('0b', 'en')], ['0b'], 'en');
    expect(cards.map(({ id, lang, by }) => [id, lang, by]).slice(3)).toEqual([
      ['d', 'en', 'deck'],
      ['card/0a', 'cy', 'others'],
      ['card/0b', 'en', 'me'],
    ]);
  });
});
