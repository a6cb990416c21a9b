import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardResult } from './model.ts';
import { extremes, ranked } from './ranking.ts';
import { overviewSentence } from './sentence.ts';

const card = (simple: number, complicated: number, complex = 0, crisis = 0): CardResult => ({
  count: simple + complicated + complex + crisis,
  unsure: 0,
  domains: { simple, complicated, complex, crisis },
});
describe('all cards together', () => {
  const items = { even: card(3, 3), few: card(2, 0), sure: card(9, 0), leaning: card(5, 2), all: card(2, 2, 2, 2) };

  it('stand from the most agreed to the most contested, without those that few have placed', () => {
    expect(ranked(items)).toEqual(['sure', 'leaning', 'even', 'all']);
  });

  it('are shown from both ends, none of them twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 8 }), (count, most) => {
        const cards = Array.from({ length: count }, (_, index) => `${index}`);
        const { agreed, contested } = extremes(cards, most);
        expect(agreed).toEqual(cards.slice(0, agreed.length));
        expect(new Set([...agreed, ...contested]).size).toBe(Math.min(count, 2 * most));
        expect(Math.max(agreed.length, contested.length)).toBeLessThanOrEqual(most);
      }),
    );
    expect(extremes(ranked(items), 1)).toEqual({ agreed: ['sure'], contested: ['all'] });
  });

  it('are summed up in a sentence', () => {
    expect(overviewSentence(items, 'en')).toBe('The room agrees on 2 of the cards, and is split or scattered on 2.');
    expect(overviewSentence({ few: card(1, 1) }, 'cy')).toBe('Rhy ychydig o atebion i gymharu’r cardiau.');
  });
});
