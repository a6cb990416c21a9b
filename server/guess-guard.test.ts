import { expect, test } from 'vitest';
import { GuessGuard } from './guess-guard.ts';

const limits = { burst: 3, perSecond: 1, pace: 200, queue: 2 };

const exhausted = (): GuessGuard => {
  const guard = new GuessGuard(limits, () => 0);
  while (guard.wrong());
  return guard;
};

test('wrong guesses are answered plainly up to a burst, and then as they come back by time', () => {
  let now = 0;
  const guard = new GuessGuard(limits, () => now);
  expect([guard.wrong(), guard.wrong(), guard.wrong(), guard.wrong()]).toEqual([true, true, true, false]);
  now = 1000;
  expect([guard.wrong(), guard.wrong()]).toEqual([true, false]);
});

test('right guesses cost nothing', async () => {
  const guard = new GuessGuard(limits, () => 0);
  for (let n = 0; n < 1000; n += 1) expect(await guard.turn('venue')).toBe(true);
  expect(guard.wrong()).toBe(true);
});

test('once there are too many wrong ones, every guess waits for its turn, and gets it', async () => {
  const guard = exhausted();
  const begun = performance.now();
  expect(await Promise.all([guard.turn('venue'), guard.turn('venue')])).toEqual([true, true]);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(2 * (1000 / limits.pace) - 2);
});

test('a flood from one address does not hold up another', async () => {
  const guard = exhausted();
  const order: string[] = [];
  const come = async (address: string): Promise<void> => {
    if (await guard.turn(address)) order.push(address);
  };
  await Promise.all([...Array(50).fill('flood'), 'venue'].map(come));
  expect(order).toEqual(['flood', 'venue', 'flood']);
});
