import type { Keeping } from '../src/session/fold.ts';
import type { SessionUse, Store } from './store.ts';

/** On so many days it is said at the desk and in the trainer's list that a session is to be erased, before it is. */
export const warningDays = 7;

const day = 86_400_000;

/** Often enough that a server that runs for one workshop looks too; never as it starts. */
const between = 600_000;

/** How long a session is kept that was last used then. */
export const keepingOf = ({ used, warned }: SessionUse, days: number): Keeping => ({
  days,
  until: new Date(Date.parse(used) + days * day).toISOString(),
  warned: warned.length,
});

export interface RetentionOptions {
  readonly store: Store;
  /** How long a session is kept after it was last used. */
  readonly days: number;
  readonly now: () => Date;
  readonly erase: (code: string) => Promise<void>;
  /** It has been said on one more day that this session is to be erased. */
  readonly warned: (use: SessionUse) => void;
  /** Told what went wrong; it is tried again. */
  readonly report: (error: unknown) => void;
}

/**
 * Erases sessions that nobody has used for a long time. Only while the server runs, and only after it has been said on
 * seven days on which it ran: a laptop that comes out of a drawer erases nothing as it starts.
 */
export class Retention {
  readonly #options: RetentionOptions;
  readonly #timer: NodeJS.Timeout;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: RetentionOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.look(), between);
    this.#timer.unref();
  }

  /** Warns of what is to be erased, and erases what has been warned of for long enough. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look()).catch(this.#options.report);
    return this.#looking;
  }

  /** Resolved once nothing is under way, and nothing will be any more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look(): Promise<void> {
    const { store, days, now, erase, warned } = this.#options;
    const today = now().toISOString().slice(0, 10);
    for (const use of await store.uses()) {
      if (keepingOf(use, days).until > now().toISOString()) continue;
      if (use.warned.filter((on) => on < today).length >= warningDays) await erase(use.code);
      else if (!use.warned.includes(today)) {
        await store.warn(use.code, today);
        warned({ ...use, warned: [...use.warned, today] });
      }
    }
  }
}
