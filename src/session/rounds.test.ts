import { expect, test } from 'vitest';
import type { Answer, AnswerValue } from './answers.ts';
import { type Control, readControl } from './control.ts';
import { countLateIn, opened, receive, reopen, timing } from './rounds.ts';
import { deck } from './fixture.ts';

const control = (open: boolean, round = 1, state = 'open'): Control =>
  readControl(
    [
      ['activity/vote', { open, shown: false, round }],
      ['state', state],
    ],
    deck,
  );

const answer = (value: AnswerValue, at = '2026-11-21T10:00:00.000Z'): Omit<Answer, 'late'> => ({
  participant: 'p',
  activity: 'vote',
  round: 1,
  item: 'now',
  value,
  at,
});

const key = { activity: 'vote', round: 1, item: 'now' };

test('an answer is on time while its round is open, and late once the round or the session is over', () => {
  expect(timing(control(true), key)).toBe('on time');
  expect(timing(control(false), key)).toBe('late');
  expect(timing(control(true, 2), key)).toBe('late');
  expect(timing(control(true, 1, 'ended'), key)).toBe('late');
});

test('an answer to a round that has not begun does not count', () => {
  expect(timing(control(true), { ...key, round: 2 })).toBe('not begun');
  expect(timing(readControl([], deck), key)).toBe('not begun');
});

test('a late answer stands beside the one on time, which goes on counting', () => {
  const onTime = receive({}, answer({ rung: 1 }), 'on time');
  const both = receive(onTime, answer({ rung: 2 }, '2026-11-21T10:05:00.000Z'), 'late');
  expect(both.onTime).toMatchObject({ value: { rung: 1 }, late: false });
  expect(both.late).toMatchObject({ value: { rung: 2 }, late: true });
});

test('the same value sent again is not late and keeps its time', () => {
  const onTime = receive({}, answer({ rung: 1 }), 'on time');
  expect(receive(onTime, answer({ rung: 1 }, '2026-11-21T11:00:00.000Z'), 'late')).toEqual(onTime);
  expect(receive(onTime, answer({ rung: 1 }, '2026-11-21T11:00:00.000Z'), 'on time')).toEqual(onTime);
});

test('going back to the value that counts takes a late answer away', () => {
  const both = receive(receive({}, answer({ rung: 1 }), 'on time'), answer({ rung: 2 }), 'late');
  expect(receive(both, answer({ rung: 1 }), 'late')).toEqual({ onTime: both.onTime });
});

test('a withdrawal on time leaves nothing; a late one waits like any late answer', () => {
  const onTime = receive({}, answer({ rung: 1 }), 'on time');
  expect(receive(onTime, answer(null), 'on time')).toEqual({});
  const late = receive(onTime, answer(null), 'late');
  expect(late.onTime).toBeDefined();
  expect(late.late).toMatchObject({ value: null, late: true });
  expect(reopen(late)).toEqual({});
});

test('withdrawing an answer that only ever came late leaves nothing', () => {
  expect(receive(receive({}, answer({ rung: 1 }), 'late'), answer(null), 'late')).toEqual({});
});

test('reopening a round counts its late answer in, with the time at which it was saved', () => {
  const both = receive(
    receive({}, answer({ rung: 1 }), 'on time'),
    answer({ rung: 2 }, '2026-11-21T10:05:00.000Z'),
    'late',
  );
  expect(reopen(both)).toEqual({ onTime: { ...both.late, late: false } });
  expect(reopen({ onTime: both.onTime! })).toEqual({ onTime: both.onTime });
});

test('an activity counts as opened when it opens, reopens or begins a new round', () => {
  expect(opened(readControl([], deck), control(true))).toEqual(['vote']);
  expect(opened(control(false), control(true))).toEqual(['vote']);
  expect(opened(control(true, 1), control(true, 2))).toEqual(['vote']);
  expect(opened(control(true), control(true))).toEqual([]);
  expect(opened(control(true), control(false))).toEqual([]);
  expect(opened(control(true, 1, 'ended'), control(true))).toEqual(['vote']);
  expect(opened(control(false), control(true, 1, 'ended'))).toEqual([]);
});

const given = (value: AnswerValue, late: boolean, more: Partial<Answer> = {}): Answer => ({
  ...answer(value),
  late,
  ...more,
});

test('late answers that are counted in stand in the place of those on time, in their own round alone', () => {
  const onTime = given({ rung: 1 }, false);
  const change = given({ rung: 2 }, true);
  const alone = given({ rung: 3 }, true, { participant: 'q' });
  const inOtherRound = given({ rung: 4 }, true, { round: 2 });
  const withdrawn = [given({ rung: 5 }, false, { item: 'goal' }), given(null, true, { item: 'goal' })];
  const answers = [onTime, change, alone, inOtherRound, ...withdrawn];
  expect(countLateIn(answers)).toEqual(answers);
  expect(countLateIn(answers, [3])).toEqual(answers);
  expect(countLateIn(answers, [1])).toEqual([{ ...change, late: false }, { ...alone, late: false }, inOtherRound]);
});
