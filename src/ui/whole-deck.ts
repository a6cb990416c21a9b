import addresses from 'virtual:outline';
import type { DeckOutline } from '../session/deck.ts';

/** The deck that sessions are made from, with all its slides and cuts. Throws where it cannot be fetched. */
export async function fetchWholeDeck(): Promise<DeckOutline> {
  const response = await fetch(addresses.deck);
  if (!response.ok) throw new Error(`${addresses.deck}: ${response.status}`);
  return (await response.json()) as DeckOutline;
}
