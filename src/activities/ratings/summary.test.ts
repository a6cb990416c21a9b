import { describe, expect, it } from 'vitest';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { WholeResult } from '../../session/results.ts';
import type { RatingsItemResult } from './model.ts';
import { changes, middleInWords, scoreInWords, strongestAndWeakest } from './summary.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'principles',
  kind: 'ratings',
  title: both('principles'),
  items: ['Seilo', 'Grym', 'Newid'].map((id) => ({ id, label: both(id) })),
  settings: { rated: {} },
};

const at = (median: number | null, count = 9): RatingsItemResult => ({
  count: median === null ? 0 : count,
  unsure: 0,
  scores: [0, 0, 0, 0, 0],
  median,
  middle: median === null ? null : [median, median],
});

const results = (medians: readonly (number | null)[], count?: number) =>
  Object.fromEntries(definition.items.map(({ id }, index) => [id, at(medians[index] ?? null, count)]));

const plain = (sentences: readonly string[]) => sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '));

const said = (medians: readonly (number | null)[], count?: number) =>
  (['cy', 'en'] as const).map((language) =>
    plain(strongestAndWeakest(definition, results(medians, count), language)).join(' '),
  );

describe('the strongest and the weakest', () => {
  it.each([
    [[4, 2, 3], 'Cryfaf, ar 4: Seilo Gwannaf, ar 2: Grym', 'Strongest, at 4: Seilo Weakest, at 2: Grym'],
    [
      [4, 2.5, 4],
      'Cydradd gryfaf, ar 4: Seilo, Newid Gwannaf, ar 2½: Grym',
      'Joint strongest, at 4: Seilo, Newid Weakest, at 2½: Grym',
    ],
    [
      [2, 2, 5],
      'Cryfaf, ar 5: Newid Cydradd wannaf, ar 2: Seilo, Grym',
      'Strongest, at 5: Newid Joint weakest, at 2: Seilo, Grym',
    ],
    [[3, 3, 3], 'Yr un ateb canol sydd i bob un: 3.', 'Each has the same middle answer: 3.'],
    [[null, null, null], 'Nid oes neb wedi rhoi sgôr eto.', 'Nobody has given a score yet.'],
    [[5, null, 1], 'Cryfaf, ar 5: Seilo Gwannaf, ar 1: Newid', 'Strongest, at 5: Seilo Weakest, at 1: Newid'],
  ])('of %j are said with whoever shares their place', (medians, cy, en) => {
    expect(said(medians)).toEqual([cy, en]);
  });

  it('are not said of fewer than five answers, nor of one item alone', () => {
    const few = ['Rhy ychydig o atebion i ddweud beth sydd gryfaf.', 'Too few answers to say which is strongest.'];
    expect(said([4, 2, 3], 4)).toEqual(few);
    expect(said([4, null, null])).toEqual(few);
  });
});

const whole = (before: readonly number[] | undefined, now: readonly number[]): WholeResult => ({
  round: 2,
  count: 9,
  items: results(now),
  ...(before && { earlier: { round: 1, count: 9, items: results(before) } }),
});

const compared = (before: readonly number[] | undefined, now: readonly number[]) =>
  plain(changes(definition, whole(before, now), 'en'));

describe('a second round', () => {
  it('says which middle answers rose and which fell', () => {
    expect(compared([2, 3, 4], [3, 3, 2])).toEqual(['Risen since round 1: Seilo', 'Fallen since round 1: Newid']);
    expect(compared([2, 2, 4], [3, 3, 4])).toEqual(['Risen since round 1: Seilo, Grym']);
  });

  it('says that nothing has changed, and nothing where there is no round before', () => {
    expect(compared([2, 3, 4], [2, 3, 4])).toEqual(['No middle answer has changed since round 1.']);
    expect(compared(undefined, [2, 3, 4])).toEqual([]);
  });
});

describe('one item', () => {
  it('has its middle answer and its middle half in words', () => {
    const [item] = definition.items;
    expect(middleInWords(item!, { ...at(3), middle: [2, 4.5] }, 'cy')).toBe(
      'Seilo: 3 yw’r ateb canol. Mae hanner canol yr atebion yn ymestyn o 2 i 4½.',
    );
    expect(middleInWords(item!, at(3), 'en')).toContain('so is the whole middle half');
    expect(middleInWords(item!, undefined, 'en')).toBe('Seilo: nobody has given a score.');
  });

  it('may have a score half way between two', () => {
    expect([1, 2.5].map(scoreInWords)).toEqual(['1', '2½']);
  });
});
