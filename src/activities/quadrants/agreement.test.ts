import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';
import type { Domain } from './domains.ts';
import { sentence } from './sentence.ts';

const counts = (simple: number, complicated: number, complex: number, crisis: number): Record<Domain, number> => ({
  simple,
  complicated,
  complex,
  crisis,
});

const card = (domains: Record<Domain, number>) => ({ count: 0, unsure: 0, domains });

describe('a room', () => {
  it('says nothing with fewer than three answers', () => {
    expect(agreement(counts(0, 0, 2, 0))).toEqual({ kind: 'few' });
    expect(agreement(counts(0, 0, 0, 0))).toEqual({ kind: 'few' });
  });

  it('agrees where two thirds chose the same', () => {
    expect(agreement(counts(1, 0, 2, 0))).toEqual({ kind: 'agrees', on: 'complex' });
    expect(agreement(counts(0, 0, 0, 30))).toEqual({ kind: 'agrees', on: 'crisis' });
  });

  it('leans where more than half chose the same and no other comes near', () => {
    expect(agreement(counts(6, 2, 2, 0))).toEqual({ kind: 'leans', to: 'simple' });
  });

  it('is split between those that share the answers, and never in a middle that nobody chose', () => {
    expect(agreement(counts(15, 0, 15, 0))).toEqual({ kind: 'split', between: ['simple', 'complex'] });
    expect(agreement(counts(10, 9, 8, 0))).toEqual({
      kind: 'split',
      between: ['simple', 'complicated', 'complex'],
    });
  });

  it('is scattered where the answers lie all over', () => {
    expect(agreement(counts(5, 5, 5, 5))).toEqual({ kind: 'scattered' });
    expect(agreement(counts(10, 4, 4, 4))).toEqual({ kind: 'scattered' });
    expect(agreement(counts(26, 26, 24, 24))).toEqual({ kind: 'scattered' });
  });
});

describe('the sentence', () => {
  it('names what the room agrees on', () => {
    expect(sentence(card(counts(0, 9, 0, 0)), 'cy')).toBe('Mae’r ystafell yn gytûn: problem gymhleth yw hon.');
    expect(sentence(card(counts(0, 9, 0, 0)), 'en')).toBe('The room agrees: this is a complicated problem.');
  });

  it('names all that a room is split between, in the order in which they are told', () => {
    expect(sentence(card(counts(4, 0, 0, 5)), 'cy')).toBe('Mae’r ystafell wedi’i rhannu rhwng syml ac argyfwng.');
    expect(sentence(card(counts(9, 10, 8, 0)), 'en')).toBe(
      'The room is split between simple, complicated and complex.',
    );
  });

  it('has words for whatever a room may do', () => {
    const some = [0, 2, 5, 9];
    for (const a of some)
      for (const b of some)
        for (const c of some)
          for (const d of some) {
            for (const language of ['cy', 'en'] as const) {
              expect(sentence(card(counts(a, b, c, d)), language)).toMatch(/ .*\.$/);
            }
          }
  });
});
