import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Retry } from './retry.ts';

beforeEach(() => vi.useFakeTimers());

afterEach(() => vi.useRealTimers());

/** A thousand that all fail in the same moment, so many times in a row; when each tries once more, in milliseconds. */
function attempts(failures: number): number[] {
  const began = performance.now();
  const times: number[] = [];
  for (let phone = 0; phone < 1000; phone += 1) {
    const retry = new Retry(() => times.push(performance.now() - began));
    for (let failure = 0; failure < failures; failure += 1) retry.later();
  }
  vi.runAllTimers();
  return times;
}

test.each([
  [1, 500],
  [2, 1000],
  [4, 4000],
  [5, 6000],
  [20, 6000],
  [21, 15_000],
])('after %i failures a thousand phones come back evenly within %i ms', (failures, within) => {
  const times = attempts(failures);
  expect(times).toHaveLength(1000);
  expect(Math.max(...times)).toBeLessThanOrEqual(within);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const inIt = times.filter((time) => time >= (tenth * within) / 10 && time < ((tenth + 1) * within) / 10).length;
    expect(inIt).toBeGreaterThan(50);
    expect(inIt).toBeLessThan(160);
  }
});

test('a phone that wakes tries at once, but not within a pause that was asked for', () => {
  const tried = vi.fn<() => void>();
  const retry = new Retry(tried);
  retry.later(5000);
  retry.hurry();
  expect(tried).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);
  retry.later();
  tried.mockClear();
  retry.hurry();
  expect(tried).toHaveBeenCalledTimes(1);
});

test('a clock that is set back a day in the meantime holds up nobody who wakes', () => {
  const tried = vi.fn<() => void>();
  const retry = new Retry(tried);
  retry.later();
  vi.setSystemTime(Date.now() - 86_400_000);
  retry.hurry();
  expect(tried).toHaveBeenCalledTimes(1);
});
