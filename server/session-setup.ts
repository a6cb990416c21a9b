import { readSetup, replaceSetup, type SessionSetup } from '../src/session/setup.ts';
import { Problem } from './problem.ts';

/** A body with a setup in it may be larger than others: a letter and forty cards in two languages. */
export const maxSetupBody = 256 * 1024;

function read(given: unknown): SessionSetup {
  const found = readSetup(given);
  if ('setup' in found) return found.setup;
  throw new Problem('setup_invalid', `The setup is not in order: ${found.wrong}.`);
}

/**
 * The setup that is to be kept when this one is given; what was kept before where none is given, and none for null.
 * Throws the `Problem` of one that is not in order.
 */
export function readSessionSetup(given: unknown, before: SessionSetup = {}): SessionSetup {
  if (given === undefined) return before;
  return read(replaceSetup(before, read(given ?? {})));
}
