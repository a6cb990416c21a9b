import * as Y from 'yjs';
import { readControl, type SessionState } from '../src/session/control.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import { controlSheet } from './control-document.ts';
import type { Store } from './store.ts';

/** The state of a session as it is stored, without bringing the session to life. */
export async function storedState(store: Store, deck: DeckOutline, code: string): Promise<SessionState> {
  const doc = new Y.Doc();
  const sheet = await store.sheet(code, controlSheet);
  if (sheet) Y.applyUpdate(doc, sheet);
  const { state } = readControl(doc.getMap('control').entries(), deck);
  doc.destroy();
  return state;
}
