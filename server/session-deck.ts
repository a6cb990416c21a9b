import { createHash } from 'node:crypto';
import { applySetup } from '../src/session/apply-setup.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import type { SessionSetup } from '../src/session/setup.ts';

/** The deck of a session with this setup. Its version is made from what is in it, so it outlives the process. */
export function sessionDeck(deck: DeckOutline, setup: SessionSetup = {}): DeckOutline {
  const own = applySetup(deck, setup);
  const version = createHash('sha256').update(JSON.stringify(own)).digest().readUInt32BE();
  return { ...own, version };
}
