import { expect, test } from 'vitest';
import { type Control, readControl } from '../session/control.ts';
import { deck } from '../session/fixture.ts';
import { decisions } from './commands.ts';
import type { Command } from './keys.ts';

/** Presses commands one after the other, from the beginning of the deck. */
function after(...commands: Command[]): Control {
  const entries = new Map<string, unknown>();
  for (const command of commands) {
    for (const [key, value] of decisions[command]!(deck, readControl(entries, deck))) entries.set(key, value);
  }
  return readControl(entries, deck);
}

test('one key closes the vote that is open, and opens it again', () => {
  expect(after('next').activities.vote).toMatchObject({ open: true });
  expect(after('next', 'vote').activities.vote).toMatchObject({ open: false });
  expect(after('next', 'vote', 'vote').activities.vote).toMatchObject({ open: true });
});

test('the result can be shown while the vote is open, and hidden again', () => {
  expect(after('next', 'result').activities.vote).toMatchObject({ open: true, shown: true });
  expect(after('next', 'result', 'result').activities.vote).toMatchObject({ open: true, shown: false });
});

test('asking again begins a new round, but never throws away a vote that is open and hidden', () => {
  expect(after('next', 'again').activities.vote).toMatchObject({ open: true, round: 1 });
  expect(after('next', 'next', 'again').activities.vote).toMatchObject({ open: true, shown: false, round: 2 });
});

test('keys for a vote do nothing on a slide without one', () => {
  expect(after('vote').activities).toEqual({});
  expect(after('again', 'result').activities).toEqual({});
});

test('the language of the screen goes round: both, Welsh, English', () => {
  expect(after().screen).toBe('both');
  expect(after('screen').screen).toBe('cy');
  expect(after('screen', 'screen').screen).toBe('en');
  expect(after('screen', 'screen', 'screen').screen).toBe('both');
});
