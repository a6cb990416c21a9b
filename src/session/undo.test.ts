import { expect, test } from 'vitest';
import { type Control, type ControlChange, readControl, textKey } from './control.ts';
import { deck } from './fixture.ts';
import { release, setSplit, takeDown } from './moderation.ts';
import { closeActivity, next } from './steering.ts';
import { takeBack } from './undo.ts';

const waiting = { id: 'a', version: 'v1', status: 'waiting' } as const;

test('taking a decision back leaves what somebody else has decided since', () => {
  const entries = new Map<string, unknown>();
  const control = (): Control => readControl(entries, deck);
  const write = (changes: readonly ControlChange[]): void => {
    for (const [key, value] of changes) entries.set(key, value);
  };
  const decide = (decision: (now: Control) => ControlChange[]) => {
    const before = control();
    const changes = decision(before);
    write(changes);
    return { before, changes };
  };
  decide((now) => next(deck, now));
  const split = decide((now) => setSplit(now, 'vote', true));
  decide((now) => closeActivity(now, 'vote'));
  write(takeBack(split.before, split.changes, control()));
  expect(control().activities.vote).toEqual({ open: false, shown: false, round: 1 });

  const released = decide((now) => release(now, waiting));
  decide((now) => takeDown(now, { ...waiting, status: 'shown' }));
  expect(takeBack(released.before, released.changes, control())).toEqual([]);
  expect(control().texts.get('a')).toMatchObject({ shown: false });
  expect([...control().texts.keys()].map(textKey)).toEqual(['text/a']);
});
