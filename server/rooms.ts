import * as Y from 'yjs';
import type { Derived } from '../src/session/fold.ts';

/** More keys than this no document has. */
const mostKeys = 1024;

/**
 * A client id that none of an earlier epoch reaches: where a client mixes two epochs, as a desk that stays open over a
 * restart does, the later one wins. Within the 53 bits that a client id may have until the year 2248.
 */
const firstClient = (now: Date): number => now.getTime() * mostKeys;

/**
 * A document that the server alone writes: `room` or `desk`. Each key is written under a client id of its own, so that
 * what is overwritten merges into one run; a value that has not changed is not written again.
 */
export class DerivedDocument {
  readonly #doc = new Y.Doc();
  readonly #map: Y.Map<unknown>;
  readonly #written = new Map<string, string>();
  readonly #clients = new Map<string, number>();
  #nextClient: number;

  constructor(root: 'room' | 'desk', now: Date) {
    this.#map = this.#doc.getMap(root);
    this.#nextClient = firstClient(now);
  }

  /** Writes what has changed; false where nothing has. */
  write(derived: Derived): boolean {
    let changed = false;
    for (const [key, value] of Object.entries(derived)) {
      const text = JSON.stringify(value);
      if (this.#written.get(key) === text) continue;
      this.#written.set(key, text);
      this.#as(key, () => this.#map.set(key, JSON.parse(text) as unknown));
      changed = true;
    }
    for (const key of [...this.#written.keys()].filter((key) => !(key in derived))) {
      this.#written.delete(key);
      this.#as(key, () => this.#map.delete(key));
      changed = true;
    }
    return changed;
  }

  /** What somebody lacks who has this state vector; all of it without one. */
  since(vector?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, vector);
  }

  get vector(): Uint8Array {
    return Y.encodeStateVector(this.#doc);
  }

  #as(key: string, write: () => void): void {
    let client = this.#clients.get(key);
    if (client === undefined) {
      client = this.#nextClient++;
      this.#clients.set(key, client);
    }
    this.#doc.clientID = client;
    this.#doc.transact(write, 'derived');
  }
}
