import { expect, test } from 'vitest';
import { GuessGuard } from './guess-guard.ts';

const limits = {
  all: { burst: 6, perSecond: 1 },
  address: { burst: 2, perSecond: 0.5 },
  pace: 200,
  queue: 2,
};

/** A guard whose wrong guesses are used up by these addresses, and whose clock stands still. */
function exhausted(...addresses: string[]): GuessGuard {
  const guard = new GuessGuard(limits, () => 0);
  for (const address of addresses) while (guard.wrong(address));
  return guard;
}

test('wrong guesses are answered plainly up to a burst, and again as time passes', () => {
  let now = 0;
  const guard = new GuessGuard(limits, () => now);
  const guess = (): boolean => guard.wrong('flood');
  expect(Array.from({ length: 7 }, guess)).toEqual([...Array(6).fill(true), false]);
  now = 1000;
  expect([guess(), guess()]).toEqual([true, false]);
});

test('right guesses cost nothing', async () => {
  const guard = new GuessGuard(limits, () => 0);
  for (let n = 0; n < 1000; n += 1) expect(await guard.turn('venue')).toBe(true);
  expect(guard.wrong('venue')).toBe(true);
});

test('a flood from elsewhere neither holds up a venue nor takes its few mistakes ill', async () => {
  const guard = exhausted('flood');
  const guesses = Array.from({ length: 100 }, () => guard.turn('venue'));
  expect(await Promise.all(guesses)).toEqual(Array(100).fill(true));
  expect([guard.wrong('venue'), guard.wrong('venue'), guard.wrong('venue')]).toEqual([true, true, false]);
});

test('where wrong ones have come from, every guess waits for its turn, and gets it', async () => {
  const guard = exhausted('flood');
  const begun = performance.now();
  expect(await Promise.all([guard.turn('flood'), guard.turn('flood')])).toEqual([true, true]);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(2 * (1000 / limits.pace) - 2);
});

test('turns go round the addresses, and a queue has an end', async () => {
  const guard = exhausted('flood', 'venue');
  const order: string[] = [];
  const come = async (address: string): Promise<void> => {
    if (await guard.turn(address)) order.push(address);
  };
  await Promise.all([...Array(50).fill('flood'), 'venue'].map(come));
  expect(order).toEqual(['flood', 'venue', 'flood']);
});
