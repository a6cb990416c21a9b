import type { Answer } from '../src/session/answers.ts';
import { controlSheet } from './control-document.ts';
import type { SessionUse, Store, StoredParticipant, StoredSession } from './store.ts';

/** All that the store holds of a session, but for the ballots, which are read one by one. */
export interface KeptSession {
  readonly session: StoredSession;
  readonly control: Uint8Array | undefined;
  readonly answers: readonly Answer[];
  readonly participants: readonly StoredParticipant[];
  readonly use: SessionUse;
}

/** Reads a session from the store; undefined where there is none. */
export async function readKept(store: Store, code: string): Promise<KeptSession | undefined> {
  const session = await store.session(code);
  if (!session) return undefined;
  const [control, answers, participants, [use]] = await Promise.all([
    store.sheet(code, controlSheet),
    store.answers(code),
    store.participants(code),
    store.uses(code),
  ]);
  return use && { session, control, answers, participants, use };
}
