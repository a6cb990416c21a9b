import { expect, test } from 'vitest';
import { TokenBucket, TokenBuckets } from './token-bucket.ts';

test('a bucket lets a burst through and then so much a second', () => {
  const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
  expect([1, 2, 3, 4].map(() => bucket.take(1, 0))).toEqual([true, true, true, false]);
  expect(bucket.take(1, 499)).toBe(false);
  expect(bucket.take(2, 1000)).toBe(true);
  expect(bucket.take(1, 1000)).toBe(false);
});

test('what is too much takes nothing', () => {
  const bucket = new TokenBucket({ burst: 3, perSecond: 1 }, 0);
  expect(bucket.take(4, 0)).toBe(false);
  expect(bucket.take(3, 0)).toBe(true);
});

test('a bucket never holds more than its burst', () => {
  const bucket = new TokenBucket({ burst: 2, perSecond: 100 }, 0);
  expect(bucket.take(2, 60_000)).toBe(true);
  expect(bucket.take(1, 60_000)).toBe(false);
});

test('keys do not share, and sweeping changes nothing for those that are not full', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 1 });
  expect(buckets.take('a', 1, 0)).toBe(true);
  expect(buckets.take('b', 1, 0)).toBe(true);
  buckets.sweep(500);
  expect(buckets.take('a', 1, 500)).toBe(false);
  buckets.sweep(2000);
  expect(buckets.take('a', 1, 2000)).toBe(true);
});
