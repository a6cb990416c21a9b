import type { Limits } from './limits.ts';
import type { Group, Store } from './store.ts';

/** What one session has to commit, and what to call once it is. */
export interface Draft extends Group {
  committed(): void;
}

/** A session, as the commit sees it. */
export interface Committable {
  /** What waits to be committed, as it is now; undefined for nothing. */
  draft(at: string): Draft | undefined;
  /** Tells everybody what there is to tell, after each commit, or after each attempt. */
  publish(storageOk: boolean): void;
}

export interface CommitOptions {
  readonly store: Store;
  readonly now: () => Date;
  readonly limits: Limits;
  /** Told what went wrong. */
  readonly report: (error: unknown) => void;
}

/**
 * Commits what all sessions have to commit, in one transaction about every 50 ms, and lets them publish on the same
 * beat. What cannot be committed stays, unacknowledged, and is tried again.
 */
export class GroupCommit {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #limits: Limits;
  readonly #report: (error: unknown) => void;
  #commits = 0;
  #closed = false;
  #touched = new Set<Committable>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #retry: { wait: number; at: number } | undefined;

  constructor(options: CommitOptions) {
    this.#store = options.store;
    this.#now = options.now;
    this.#limits = options.limits;
    this.#report = options.report;
  }

  /** Whether the last attempt to save something succeeded. */
  get storing(): boolean {
    return this.#retry === undefined;
  }

  /** Groups committed so far. */
  get commits(): number {
    return this.#commits;
  }

  /** This session has something to commit or to tell. */
  touch(session: Committable): void {
    if (this.#closed) return;
    this.#touched.add(session);
    if (!this.#running) this.#schedule();
  }

  /** Resolved at a moment when no commit is under way. */
  async quiet(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Nothing of this session is committed or told any more. Resolved once no commit of it is under way. */
  async forget(session: Committable): Promise<void> {
    this.#touched.delete(session);
    await this.#running;
    this.#touched.delete(session);
  }

  /** Commits what waits at once; what cannot be committed now never will be. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
    clearTimeout(this.#timer);
    this.#retry = undefined;
    await this.#beat();
    this.#touched.clear();
  }

  #schedule(): void {
    const wait = this.#retry ? this.#limits.retry.first : this.#limits.commit;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#running = this.#beat().finally(() => {
        this.#running = undefined;
        if (this.#touched.size > 0) this.#schedule();
      });
    }, wait);
  }

  async #beat(): Promise<void> {
    const sessions = this.#touched;
    this.#touched = new Set();
    if (!this.#retry || performance.now() >= this.#retry.at) await this.#commit(sessions);
    for (const session of sessions) {
      try {
        session.publish(!this.#retry);
      } catch (error) {
        this.#report(error);
      }
      if (this.#retry) this.#touched.add(session);
    }
  }

  async #commit(sessions: ReadonlySet<Committable>): Promise<void> {
    let drafts: readonly Draft[];
    try {
      const at = this.#now().toISOString();
      drafts = [...sessions].map((session) => session.draft(at)).filter((draft) => draft !== undefined);
      await this.#save(drafts);
    } catch (error) {
      this.#report(error);
      const wait = this.#retry ? Math.min(this.#retry.wait * 2, this.#limits.retry.most) : this.#limits.retry.first;
      this.#retry = { wait, at: performance.now() + wait };
      return;
    }
    this.#retry = undefined;
    for (const draft of drafts) draft.committed();
  }

  async #save(drafts: readonly Draft[]): Promise<void> {
    if (drafts.length === 0) return;
    await this.#store.commit({
      sheets: drafts.flatMap(({ sheets }) => sheets),
      answers: drafts.flatMap(({ answers }) => answers),
    });
    this.#commits += 1;
  }
}
