import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import type { Steering } from '../src/session/fold.ts';
import type { Connection, Role } from './connection.ts';
import type { DocumentName } from './session-surroundings.ts';
import type { Hash } from './store.ts';

/** The open sockets of a session, each at one of its documents. */
export class SessionSockets {
  readonly #open = new Map<Connection, DocumentName>();
  readonly #revoked = new Set<Hash>();

  add(connection: Connection, document: DocumentName): void {
    this.#open.set(connection, document);
  }

  delete(connection: Connection): void {
    this.#open.delete(connection);
  }

  get size(): number {
    return this.#open.size;
  }

  /** How many there are of this role. */
  reading(wanted: Role): number {
    return [...this.#open.keys()].filter(({ role }) => role === wanted).length;
  }

  /** Whether a token has one open. */
  isHere(hash: Hash): boolean {
    return [...this.#open.keys()].some((connection) => connection.hash === hash);
  }

  /** Closes those of a token that has been taken back; it is let in nowhere again. */
  revoke(hash: Hash): void {
    this.#revoked.add(hash);
    for (const connection of this.#open.keys()) if (connection.hash === hash) connection.refuse(closeCodes.badToken);
  }

  isRevoked({ hash }: Connection): boolean {
    return hash !== undefined && this.#revoked.has(hash);
  }

  close(code: CloseCode): void {
    for (const connection of this.#open.keys()) connection.refuse(code);
  }

  /**
   * Who steers and on what it is seen. A desk opens `control` and `desk`, a deck that steers `control` and `room`: what
   * a token has open at `control` beyond its desks are such decks.
   */
  get steering(): Steering {
    const controls = this.#byHash('control');
    const desks = this.#byHash('desk');
    const decks = [...controls].map(([hash, count]) => Math.max(count - (desks.get(hash) ?? 0), 0));
    const screens = this.reading('projector');
    const driving = decks.reduce((sum, count) => sum + count, 0);
    return { desks: desks.size, screens, driving: Math.min(driving, screens) };
  }

  #byHash(wanted: DocumentName): Map<Hash, number> {
    const found = new Map<Hash, number>();
    for (const [{ hash }, document] of this.#open) {
      if (document === wanted && hash !== undefined) found.set(hash, (found.get(hash) ?? 0) + 1);
    }
    return found;
  }
}
