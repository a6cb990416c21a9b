import { expect, test } from 'vitest';
import { readControl } from '../../session/control.ts';
import { deck } from '../../session/fixture.ts';
import type { DeskText, DeskTexts } from '../../session/writing.ts';
import { gather } from './gathered.ts';

const text = (id: string, second: number, status: DeskText['status'] = 'waiting'): DeskText => ({
  id,
  version: 'v',
  status,
  round: 1,
  words: { text: id },
  at: `2026-11-21T10:00:0${second}.000Z`,
});

const written: Readonly<Record<string, DeskTexts>> = {
  vote: { waiting: 7, shown: 1, hidden: 0, list: [text('b', 2), text('a', 1), text('s', 0, 'shown')] },
  cards: { waiting: 1, shown: 0, hidden: 1, list: [text('c', 3), text('h', 0, 'hidden')] },
};

const read = (marks: Record<string, unknown> = {}) =>
  gather(deck, readControl(Object.entries(marks), deck), (activity) => written[activity]);

const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ');

test('what waits is one list over all activities, the newest first, with how many there are', () => {
  const { texts, counts, waiting } = read();
  expect(ids(texts.waiting)).toBe('c b a');
  expect(texts.waiting.map(({ activity }) => activity.id)).toEqual(['cards', 'vote', 'vote']);
  expect(counts).toEqual({ waiting: 8, shown: 1, hidden: 1 });
  expect(waiting.map(({ activity, count, until }) => [activity.id, count, until])).toEqual([
    ['vote', 7, text('b', 2).at],
    ['cards', 1, text('c', 3).at],
  ]);
});

test('what is decided here moves at once, before the server has told', () => {
  const { texts, counts } = read({
    'text/c': { shown: true, version: 'v' },
    'text/s': { shown: false, version: 'v' },
    'text/a': { shown: true, version: 'another' },
  });
  expect(ids(texts.waiting)).toBe('b a');
  expect(ids(texts.shown)).toBe('c');
  expect(ids(texts.hidden)).toBe('s h');
  expect(counts).toEqual({ waiting: 7, shown: 1, hidden: 2 });
});

test('all that had come by then moves with one mark', () => {
  const { texts, waiting } = read({ 'released/vote': text('a', 1).at });
  expect(ids(texts.waiting)).toBe('c b');
  expect(waiting.map(({ count }) => count)).toEqual([6, 1]);
});

test('a text that was merged names the one that it is shown with', () => {
  const { texts } = read({ 'text/a': { shown: true, version: 'v', into: 's' } });
  expect(texts.shown.find(({ id }) => id === 'a')).toMatchObject({ into: 's' });
});
