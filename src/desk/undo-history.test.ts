import { expect, test } from 'vitest';
import { type Control, type ControlChange, readControl } from '../session/control.ts';
import { deck } from '../session/fixture.ts';
import { clearRound, enterHands, release, setSplit } from '../session/moderation.ts';
import { openActivity } from '../session/steering.ts';
import type { Undoable } from './steer-event.ts';
import { UndoHistory } from './undo-history.ts';

function desk() {
  const entries = new Map<string, unknown>();
  const history = new UndoHistory();
  const control = (): Control => readControl(entries, deck);
  const write = (changes: readonly ControlChange[]): void => {
    for (const [key, value] of changes) entries.set(key, value);
  };
  const decide = (decision: (now: Control) => ControlChange[], undoable?: Undoable): void => {
    const before = control();
    const changes = decision(before);
    write(changes);
    if (undoable) history.add(before, changes, undoable);
  };
  const undo = (answered = 0): void => write(history.takeBack(control(), () => answered));
  return { control, decide, undo, history };
}

const text = { id: 'a', version: 'v', status: 'waiting' } as const;

test('decisions are taken back one after another, the last one first', () => {
  const { control, decide, undo, history } = desk();
  decide((now) => openActivity(now, 'vote'));
  decide((now) => release(now, text), { said: 'released' });
  decide((now) => setSplit(now, 'vote', true), { said: 'split' });
  expect(history.last).toMatchObject({ said: 'split' });
  undo();
  expect(control().activities.vote).toEqual({ open: true, shown: false, round: 1 });
  expect(history.last).toMatchObject({ said: 'released' });
  undo();
  expect(control().texts.size).toBe(0);
  expect(history.last).toBeUndefined();
  undo();
});

test('a count that is entered step by step is taken back as one', () => {
  const { control, decide, undo } = desk();
  const count = (hands: number): void =>
    decide((now) => enterHands(now, { activity: 'vote', round: 1, item: 'now' }, [hands], '2026-11-21T10:00:00.000Z'), {
      said: 'hands',
      together: 'hands/vote/1/now',
    });
  for (const hands of [1, 2, 3]) count(hands);
  expect(control().hands).toMatchObject([{ counts: [3] }]);
  undo();
  expect(control().hands).toEqual([]);
});

test('a cleared round that somebody has answered since goes on, and the one before counts again', () => {
  const { control, decide, undo } = desk();
  decide((now) => openActivity(now, 'vote'));
  decide((now) => clearRound(deck, now, 'vote'), { said: 'cleared', cleared: 'vote' });
  undo(3);
  expect(control().activities.vote).toMatchObject({ round: 2 });
  expect(control().activities.vote!.cleared).toBeUndefined();
});

test('what changed nothing cannot be taken back', () => {
  const { decide, history } = desk();
  decide(() => [], { said: 'split' });
  expect(history.last).toBeUndefined();
});
