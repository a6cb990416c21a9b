import { expect, test } from 'vitest';
import { readControl } from './control.ts';
import { deck } from './fixture.ts';

test('an empty control is the first slide, in both languages, open, with nothing begun', () => {
  expect(readControl([], deck)).toEqual({
    slide: { id: 'title', step: 0 },
    screen: 'both',
    state: 'open',
    spent: new Map(),
    report: new Map(),
    activities: {},
    hands: [],
    texts: new Map(),
    released: new Map(),
  });
});

test('what the schema does not know is left out, and what is wrong has its default', () => {
  const hostile: [string, unknown][] = [
    ['slide', { id: 'no such', step: -1 }],
    ['screen', 'fr'],
    ['state', { toString: 'open' }],
    ['address', 7],
    ['activity/vote', { open: 'yes', shown: true, round: 1 }],
    ['activity/cards', { open: true, shown: false, round: 1.5 }],
    ['activity/__proto__', { open: true, shown: true, round: 1 }],
    ['nonsense', []],
  ];
  expect(readControl(hostile, deck)).toEqual(readControl([], deck));
});

test('a stop past the end of its slide is its last stop', () => {
  expect(readControl([['slide', { id: 'points', step: 99 }]], deck).slide).toEqual({ id: 'points', step: 2 });
});
