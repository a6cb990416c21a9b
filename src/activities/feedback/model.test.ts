import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { wholeResult } from '../../session/results.ts';
import feedback, { type FeedbackTally } from './model.ts';
import type { FeedbackSettings } from './settings.ts';

const both = (text: string) => ({ cy: text, en: text });

const score = (short: string) => ({ type: 'score', short: both(short), low: both('low'), high: both('high') }) as const;

const settings: FeedbackSettings = {
  questions: { before: score('before'), after: score('after'), useful: { type: 'text' } },
};

const definition: ActivityDefinition = {
  id: 'feedback',
  kind: 'feedback',
  title: both('feedback'),
  items: ['before', 'after', 'useful', 'unknown'].map((id) => ({ id, label: both(id) })),
  settings,
};

const answer = (participant: string, item: string, value: AnswerValue, round = 1): Answer => ({
  participant,
  activity: 'feedback',
  round,
  item,
  value,
  at: '2026-11-21T10:00:00.000Z',
  late: false,
});

const scored = (participant: string, before: number, after: number, round = 1): Answer[] => [
  answer(participant, 'before', { score: before }, round),
  answer(participant, 'after', { score: after }, round),
];

const tally = (answers: readonly Answer[]): FeedbackTally =>
  tallyRound(feedback, definition, answers, { round: 1 }) as unknown as FeedbackTally;

const nothingRead = { released: () => undefined, sameAs: () => undefined, texts: [] };

describe('feedback', () => {
  it('takes a score for a question with a score, words for one in words, and nothing for any other', () => {
    const [number, text] = [{ score: 3 }, { text: 'te', lang: 'cy' }];
    expect(feedback.parse(number, 'before', definition)).toEqual(number);
    expect(feedback.parse(text, 'useful', definition)).toEqual(text);
    expect(feedback.parse(text, 'before', definition)).toBeUndefined();
    expect(feedback.parse(number, 'useful', definition)).toBeUndefined();
    expect(feedback.parse(number, 'unknown', definition)).toBeUndefined();
  });

  it('has the spread and the middle answer of each score, and "not sure" apart', () => {
    const answers = [...scored('a', 1, 4), ...scored('b', 2, 5), answer('c', 'before', unsure)];
    expect(tally(answers).items).toMatchObject({
      before: { count: 2, unsure: 1, scores: [1, 1, 0, 0, 0], median: 1.5 },
      after: { count: 2, unsure: 0, scores: [0, 0, 0, 1, 1], median: 4.5 },
      useful: { count: 0, unsure: 0 },
    });
  });

  it('counts who went up, stayed and went down, of those who gave both scores', () => {
    const answers = [
      ...scored('a', 1, 4),
      ...scored('b', 2, 2),
      ...scored('c', 5, 4),
      answer('d', 'before', { score: 1 }),
      answer('e', 'before', unsure),
      answer('e', 'after', { score: 5 }),
    ];
    expect(tally(answers).change).toEqual({ up: 1, same: 1, down: 1 });
  });

  it('adds hands to the spread, and never takes them for the same people', () => {
    const at = '2026-11-21T10:05:00.000Z';
    const hand = (item: string, counts: readonly number[]) => ({ activity: 'feedback', round: 1, item, counts, at });
    const result = wholeResult({
      model: feedback,
      definition,
      control: { open: false, shown: true, round: 1, hands: true },
      answers: scored('a', 1, 2),
      hands: [hand('before', [3, 0, 0, 0, 0]), hand('after', [3, 0, 0, 0, 0])],
      context: nothingRead,
      groups: undefined,
    }) as unknown as FeedbackTally;
    expect(result.items.before).toMatchObject({ count: 4, scores: [4, 0, 0, 0, 0] });
    expect(result.change).toEqual({ up: 1, same: 0, down: 0 });
  });

  it('is never split by group', () => {
    const people = Array.from({ length: 12 }, (_, index) => `${index}`);
    const result = wholeResult({
      model: feedback,
      definition,
      control: { open: false, shown: true, round: 1, split: true },
      answers: people.flatMap((person) => scored(person, 1, 2)),
      hands: [],
      context: nothingRead,
      groups: new Map(people.map((person, index) => [person, index % 2 === 0 ? 'citizen' : 'staff'])),
    });
    expect(result.count).toBe(12);
    expect(result).not.toHaveProperty('groups');
  });

  it('says how scores differ from round to round, as counts', () => {
    const moved = feedback.compare!(definition, {
      before: [...scored('a', 1, 3), ...scored('b', 4, 4)],
      now: [...scored('a', 2, 3, 2), ...scored('c', 5, 5, 2)],
    });
    expect(moved).toEqual({
      items: { before: { up: 1, same: 0, down: 0 }, after: { up: 0, same: 1, down: 0 } },
    });
  });

  it('lets hands be shown for scores alone', () => {
    expect(feedback.choices!(definition, 'before')).toEqual([1, 2, 3, 4, 5].map((each) => ({ score: each })));
    expect(feedback.choices!(definition, 'useful')).toEqual([]);
  });

  it('has texts that wait for a facilitator, each with its question', () => {
    const { read, release } = feedback.writing!;
    expect(release).toBe('each');
    expect(read({ text: 'te', lang: 'cy' }, 'useful', definition)).toEqual({
      lang: 'cy',
      words: { text: 'te' },
      place: 'useful',
    });
    expect(read({ score: 3 }, 'before', definition)).toBeUndefined();
  });
});
