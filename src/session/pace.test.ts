import { expect, test } from 'vitest';
import { type ControlChange, readControl } from './control.ts';
import type { DeckOutline } from './deck.ts';
import { deck as plain } from './fixture.ts';
import { paceOf, recordPace, startPace } from './pace.ts';
import { closeActivity, goTo } from './steering.ts';

const minute = 60_000;

/** 18 minutes: title 1, voting 5, points 2 in `start`; placing 9, close 1 in `end`. A shorter one has no points. */
const deck: DeckOutline = {
  ...plain,
  cuts: [{ minutes: 16, slides: ['title', 'voting', 'placing', 'close'], items: {}, lengths: {} }],
};

function room() {
  const entries = new Map<string, unknown>();
  const control = () => readControl(entries, deck);
  const write = (changes: readonly ControlChange[], now: number): void => {
    for (const [key, value] of [...changes, ...recordPace(deck, control(), changes, now * minute)])
      entries.set(key, value);
  };
  const to = (id: string, now: number): void => write(goTo(deck, control(), { id, step: 0 }), now);
  const pace = (now: number) => paceOf(deck, control(), now * minute);
  return { control, write, to, pace };
}

test('the clock begins with the first move, and each section has a time of its own', () => {
  const { to, pace } = room();
  expect(pace(100)).toBeUndefined();
  to('voting', 100);
  to('points', 103);
  expect(pace(104)!.spent).toEqual(new Map([['start', 4]]));
  to('placing', 106);
  to('voting', 110);
  to('placing', 111);
  expect(pace(113)!.spent).toEqual(
    new Map([
      ['start', 7],
      ['end', 6],
    ]),
  );
});

test('it is on time while the slide on the screen is, ahead before and behind after that', () => {
  const { to, pace } = room();
  to('voting', 0);
  expect(pace(3)).toMatchObject({ behind: 0, left: 17 });
  expect(pace(6)!.behind).toBe(0);
  expect(pace(10)!.behind).toBe(4);
  to('placing', 5);
  expect(pace(5)!.behind).toBe(-3);
});

test('slides that a shorter session does without are named, as many as make good what is behind', () => {
  const { to, pace } = room();
  to('voting', 0);
  expect(pace(3)!.skippable).toEqual([]);
  expect(pace(10)!.skippable.map(({ id }) => id)).toEqual(['points']);
  to('placing', 10);
  expect(pace(40)!.skippable).toEqual([]);
});

test('whatever moves nothing leaves the clock alone, and it can be started again', () => {
  const { control, write, to, pace } = room();
  to('voting', 0);
  expect(recordPace(deck, control(), closeActivity(control(), 'vote'), 9 * minute)).toEqual([]);
  to('placing', 30);
  write(startPace(deck, control(), 50 * minute), 50);
  expect(pace(52)!.spent).toEqual(new Map([['end', 2]]));
});

test('what is no time is none', () => {
  for (const spent of [7, {}, { ms: -1 }, { ms: 1, since: 'soon' }, { ms: Number.NaN }]) {
    expect(readControl([['spent/start', spent]], deck).spent.size).toBe(0);
  }
});
