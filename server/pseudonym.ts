import { createHmac } from 'node:crypto';
import type { StoredParticipant } from './store.ts';

/** Kinds whose answers may hold a name. In an export each has pseudonyms of its own, so that no name is joined to a vote. */
const naming: ReadonlySet<string> = new Set(['checkin', 'letter', 'feedback']);

/**
 * Who a participant is among the answers to this kind of activity: the id that joining returned, or a pseudonym that
 * looks like one. It is made with the hash of their token, which never leaves the server, so it stays the same and
 * leads nobody back.
 */
export function exportName({ id, hash }: StoredParticipant, kind: string): string {
  return naming.has(kind) ? `p${createHmac('sha256', hash).update(`export ${kind}`).digest('hex').slice(0, 20)}` : id;
}
