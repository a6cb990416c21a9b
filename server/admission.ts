import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import type { Role } from './connection.ts';
import type { LiveSession } from './live-session.ts';
import type { DocumentName } from './session-surroundings.ts';
import type { Hash, Store } from './store.ts';
import type { Offer, SyncAddress } from './sync-address.ts';
import { hashToken } from './tokens.ts';

/** Who opens a socket, and at which document. */
export interface Admitted {
  readonly role: Role;
  readonly document: DocumentName;
  readonly hash?: Hash;
  readonly participant?: string;
}

type Holder = Omit<Admitted, 'document'>;

/** Whose token it is; undefined for nobody's. */
async function holderOf(token: string, session: LiveSession, store: Store): Promise<Holder | undefined> {
  const hash = hashToken(token);
  const participant = session.participantWithToken(hash);
  if (participant !== undefined) return { role: 'participant', hash, participant };
  const facilitator = await store.facilitator(session.code, hash);
  return facilitator && !facilitator.revoked ? { role: 'facilitator', hash } : undefined;
}

/** Whether somebody may open a document; else the code to close with. */
export async function admit(
  session: LiveSession,
  { document, name }: SyncAddress,
  { token, isGuest }: Pick<Offer, 'token' | 'isGuest'>,
  store: Store,
): Promise<Admitted | CloseCode> {
  const holder: Holder | undefined =
    token === undefined ? { role: isGuest ? 'guest' : 'projector' } : await holderOf(token, session, store);
  if (!holder) return closeCodes.badToken;
  if (document === 'room') return name === session.roomName ? { ...holder, document } : closeCodes.gone;
  if (token === undefined) return closeCodes.badToken;
  if (document === 'unknown') return closeCodes.notYours;
  const isTheirs = document === 'ballot' ? holder.participant === name : holder.role === 'facilitator';
  return isTheirs ? { ...holder, document } : closeCodes.notYours;
}
