import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ControlChange, readControl } from './control.ts';
import { deck } from './fixture.ts';
import { extendTimer, leftOf, longestTimer, pauseTimer, resumeTimer, startTimer, stopTimer } from './timer.ts';

const minute = 60_000;

function room() {
  const entries = new Map<string, unknown>();
  const control = () => readControl(entries, deck);
  const write = (changes: readonly ControlChange[]): void => {
    for (const [key, value] of changes) entries.set(key, value);
  };
  const left = (now: number): number | undefined => {
    const { timer } = control();
    return timer && leftOf(timer, now);
  };
  return { control, write, left };
}

test('it runs down, is paused, goes on, is given more, and is over', () => {
  const { control, write, left } = room();
  write(startTimer(0, 5 * minute));
  expect(left(2 * minute)).toBe(3 * minute);
  write(pauseTimer(control(), 2 * minute));
  expect(left(60 * minute)).toBe(3 * minute);
  write(extendTimer(control(), 60 * minute, minute));
  expect(left(60 * minute)).toBe(4 * minute);
  write(resumeTimer(control(), 60 * minute));
  expect(left(61 * minute)).toBe(3 * minute);
  expect(left(90 * minute)).toBe(0);
  expect(pauseTimer(control(), 90 * minute)).toEqual([]);
  write(extendTimer(control(), 90 * minute, minute));
  expect(left(90 * minute)).toBe(minute);
  write(stopTimer(control()));
  expect(left(90 * minute)).toBeUndefined();
});

test('where there is none, nothing but starting does anything', () => {
  const { control } = room();
  for (const changes of [stopTimer(control()), pauseTimer(control(), 0), resumeTimer(control(), 0)]) {
    expect(changes).toEqual([]);
  }
  expect(extendTimer(control(), 0, minute)).toEqual([]);
});

test('what is left is never less than nothing or more than the longest, whatever was written', () => {
  const timers = fc.oneof(
    fc.record({ left: fc.double({ noNaN: true }) }),
    fc.date({ noInvalidDate: true }).map((ends) => ({ ends: ends.toISOString() })),
  );
  fc.assert(
    fc.property(timers, fc.integer({ min: 0, max: 2 ** 42 }), (timer, now) => {
      const left = leftOf(timer, now);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(longestTimer);
    }),
  );
});

test('what is no timer is none', () => {
  for (const timer of [7, 'soon', {}, { ends: 'soon' }, { left: 'long' }, { left: Number.NaN }, null]) {
    expect(readControl([['timer', timer]], deck).timer).toBeUndefined();
  }
});
