import { DeckPage } from './deck-page.ts';
import type { ShownSession } from './shown-session.ts';
import { stayAwake } from './stay-awake.ts';

/** Puts a session onto the screen. */
export async function project(session: ShownSession, root: HTMLElement): Promise<void> {
  stayAwake();
  await new DeckPage(session, root).start();
}
