import type { Backups } from './backups.ts';
import type { Invitations } from './invitations.ts';
import type { Live } from './live.ts';
import type { Store, StoredParticipant } from './store.ts';

export interface ErasuresOptions {
  readonly store: Store;
  readonly backups: Backups;
  readonly live: Live;
  readonly invitations: Invitations;
}

interface Person {
  readonly code: string;
  readonly participant: string;
}

/** Erases sessions, and single people in them: from memory, from the disk and from every backup. */
export class Erasures {
  readonly #store: Store;
  readonly #backups: Backups;
  readonly #live: Live;
  readonly #invitations: Invitations;
  #waiting: Person[] = [];
  /** The next time that people are erased, which is not under way yet. */
  #next: Promise<void> | undefined;

  constructor({ store, backups, live, invitations }: ErasuresOptions) {
    this.#store = store;
    this.#backups = backups;
    this.#live = live;
    this.#invitations = invitations;
  }

  /** Resolved once nothing of it is left. */
  async session(code: string): Promise<void> {
    await this.#backups.erase(async (store) => {
      if (await store.session(code)) await store.eraseSession(code);
    }, this.#store);
    await this.#live.drop(code);
    this.#invitations.drop(code);
  }

  /** Resolved once nothing of them is left. Many who ask at the same moment are erased together: it costs as one. */
  async people(code: string, people: readonly StoredParticipant[]): Promise<void> {
    await this.#live.forget(code, people);
    this.#waiting.push(...people.map(({ id }) => ({ code, participant: id })));
    this.#next ??= this.#eraseWaiting();
    await this.#next;
  }

  async #eraseWaiting(): Promise<void> {
    await this.#backups.settled();
    const people = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    await this.#backups.erase((store) => store.eraseParticipants(people), this.#store);
  }
}
