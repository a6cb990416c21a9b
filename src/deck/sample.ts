import addresses from 'virtual:outline';
import type { DeckOutline } from '../session/deck.ts';
import { SampleSession } from './sample-session.ts';

/** The deck without a session: all of it is in the build, so that any static host will do. */
export async function openSample(): Promise<SampleSession> {
  const response = await fetch(addresses.deck);
  if (!response.ok) throw new Error(`${addresses.deck}: ${response.status}`);
  const slide = location.hash.split('/')[1] ?? '';
  return SampleSession.open((await response.json()) as DeckOutline, slide);
}
