import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import ladder, { type LadderTally } from './model.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'arnstein',
  kind: 'ladder',
  title: both('ladder'),
  items: [
    { id: 'now', label: both('now') },
    { id: 'goal', label: both('goal') },
  ],
  settings: {
    bands: [{ id: 'all', name: both('all') }],
    rungs: Array.from({ length: 8 }, (_, index) => ({ name: both(`${index}`), meaning: both(''), band: 'all' })),
  },
};

const answer = (participant: number, item: string, value: AnswerValue): Answer => ({
  participant: `${participant}`,
  activity: 'arnstein',
  round: 1,
  item,
  value,
  at: '2026-11-21T10:00:00Z',
  late: false,
});

const now = (...rungs: number[]) =>
  (
    tallyRound(
      ladder,
      definition,
      rungs.map((rung, index) => answer(index, 'now', { rung })),
      { round: 1 },
    ) as unknown as LadderTally
  ).items.now!;

describe('the middle answer', () => {
  it('is nobody’s where nobody has answered', () => {
    expect(now()).toEqual({ count: 0, unsure: 0, rungs: [0, 0, 0, 0, 0, 0, 0, 0], median: null, middle: null });
  });

  it('is the only answer where there is one', () => {
    expect(now(3)).toMatchObject({ median: 3, middle: [3, 3] });
  });

  it('has as many above as below it', () => {
    expect(now(1, 2, 7).median).toBe(2);
    expect(now(8, 8, 1, 4, 5).median).toBe(5);
  });

  it('lies half way between the two in the middle of an even number', () => {
    expect(now(2, 3).median).toBe(2.5);
    expect(now(1, 2, 6, 8).median).toBe(4);
  });

  it('is a rung that many share', () => {
    expect(now(4, 4, 4, 4).median).toBe(4);
  });
});

describe('the middle half', () => {
  it('leaves out the lowest and the highest quarter', () => {
    expect(now(1, 2, 3, 4, 5, 6, 7, 8).middle).toEqual([2.5, 6.5]);
    expect(now(1, 4, 4, 4, 8).middle).toEqual([4, 4]);
  });
});

describe('a ladder', () => {
  it('counts its items each on its own, and "not sure" apart', () => {
    const answers = [answer(1, 'now', { rung: 2 }), answer(1, 'goal', { rung: 6 }), answer(2, 'now', unsure)];
    expect(tallyRound(ladder, definition, answers, { round: 1 })).toMatchObject({
      count: 2,
      items: { now: { count: 1, unsure: 1, median: 2 }, goal: { count: 1, unsure: 0, median: 6 } },
    });
  });

  it('has hands raised for its rungs, lowest first', () => {
    expect(ladder.choices!(definition, 'now').slice(0, 2)).toEqual([{ rung: 1 }, { rung: 2 }]);
    expect(ladder.choices!(definition, 'now')).toHaveLength(8);
  });

  it('shows one result', () => {
    expect(ladder.resultStops(definition)).toEqual(['']);
  });
});
