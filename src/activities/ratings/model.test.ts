import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import ratings, { type RatingsMoved, type RatingsTally } from './model.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'principles',
  kind: 'ratings',
  title: both('principles'),
  items: ['power', 'outcomes'].map((id) => ({ id, label: both(id) })),
  settings: { rated: {} },
};

const answer = (participant: number, item: string, value: AnswerValue): Answer => ({
  participant: `${participant}`,
  activity: 'principles',
  round: 1,
  item,
  value,
  at: '2026-11-21T10:00:00Z',
  late: false,
});

const scored = (item: string, ...scores: number[]) => scores.map((score, index) => answer(index, item, { score }));

const tally = (answers: readonly Answer[]) =>
  tallyRound(ratings, definition, answers, { round: 1 }) as unknown as RatingsTally & { count: number };

describe('ratings', () => {
  it('keep the whole spread beside the middle answer', () => {
    expect(tally(scored('power', 1, 5, 5, 2, 1, 1)).items.power).toEqual({
      count: 6,
      unsure: 0,
      scores: [3, 1, 0, 0, 2],
      median: 1.5,
      middle: [1, 5],
    });
  });

  it('count each item on its own, and "not sure" apart', () => {
    const { count, items } = tally([...scored('power', 4), ...scored('outcomes', 2, 3), answer(7, 'power', unsure)]);
    expect(count).toBe(3);
    expect(items.power).toMatchObject({ count: 1, unsure: 1, median: 4 });
    expect(items.outcomes).toMatchObject({ count: 2, unsure: 0, median: 2.5 });
  });

  it('have no middle answer where nobody has scored', () => {
    expect(tally([answer(1, 'power', unsure)]).items.power).toMatchObject({ count: 0, median: null, middle: null });
  });

  it('can be shown by hand, from one to five', () => {
    expect(ratings.choices?.(definition, 'power')).toEqual([1, 2, 3, 4, 5].map((score) => ({ score })));
  });

  it('are shown at once, all of them', () => {
    expect(ratings.resultStops(definition)).toEqual(['']);
  });
});

describe('two rounds of ratings', () => {
  it('say how many went up, down and stayed, of those who scored in both', () => {
    const before = [...scored('power', 1, 3, 3, 5, 2), answer(9, 'power', { score: 1 })];
    const now = [...scored('power', 2, 3, 2, 5), answer(4, 'power', unsure), answer(8, 'power', { score: 5 })];
    const { items } = ratings.compare!(definition, { before, now }) as RatingsMoved;
    expect(items.power).toEqual({ up: 1, same: 2, down: 1 });
    expect(items.outcomes).toEqual({ up: 0, same: 0, down: 0 });
  });
});
