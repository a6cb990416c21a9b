import type { Keeping } from '../src/session/fold.ts';
import { keepingOf } from './retention.ts';
import type { SessionUse, Store } from './store.ts';

export interface SessionUsageOptions {
  readonly store: Store;
  readonly now: () => Date;
  readonly retentionDays: number;
  readonly report: (error: unknown) => void;
}

/** When a session was last used, to the day: it is not written at each answer. */
export class SessionUsage {
  readonly #options: SessionUsageOptions;
  #use: SessionUse;

  constructor(use: SessionUse, options: SessionUsageOptions) {
    this.#use = use;
    this.#options = options;
  }

  get keeping(): Keeping {
    return keepingOf(this.#use, this.#options.retentionDays);
  }

  /** It is used now. What cannot be written now is when it is used again. */
  note(): void {
    const { store, now, report } = this.#options;
    const { code, used, warned } = this.#use;
    const at = now().toISOString();
    if (warned.length === 0 && used.slice(0, 10) === at.slice(0, 10)) return;
    const before = this.#use;
    this.#use = { code, used: at, warned: [] };
    store.useSession(code, at).catch((error: unknown) => {
      this.#use = before;
      report(error);
    });
  }

  warned(use: SessionUse): void {
    this.#use = use;
  }
}
