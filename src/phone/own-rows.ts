import { formatKey } from '../session/answers.ts';
import { type ExportRow, myAnswers } from '../sync/api.ts';
import type { Me } from '../sync/me.ts';
import { Retry } from '../sync/retry.ts';

/** Whose rows, and of which activity and round: it is asked for afresh when that changes. */
export interface WantedRows {
  readonly me: Me;
  readonly of: string;
}

/** A thousand phones learn in the same moment that a round has closed: they ask within so many milliseconds. */
const spread = 1000;

/** The least pause between two questions for the names of texts, and within how much more it is asked. */
const pause = 3000;

/**
 * What the server has saved of this participant, where the page wants to know, and under which public ids the room knows
 * what they have written. Dispatches `change`.
 */
export class OwnRows extends EventTarget {
  /** Undefined until they have come. */
  rows: readonly ExportRow[] | undefined;
  /** Public ids by the keys of answers; whatever has one keeps it. */
  readonly names = new Map<string, string>();
  private code: string;
  private server: string | undefined;
  private wanted: WantedRows | undefined;
  private me: Me | undefined;
  /** Keys that the server has been asked about, whether or not it knew them. */
  private asked = new Set<string>();
  private unnamed: readonly string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retry = new Retry(() => void this.fetch());

  constructor({ code, server }: { code: string; server?: string | undefined }) {
    super();
    this.code = code;
    this.server = server;
  }

  want(wanted: WantedRows | undefined): void {
    if (wanted?.of === this.wanted?.of) return;
    this.wanted = wanted;
    this.rows = undefined;
    this.retry.cancel();
    if (wanted) this.soon(wanted.me, Math.random() * spread);
  }

  /** Learns by and by under which public ids these answers are known, where it has not asked that before. */
  name(me: Me, keys: readonly string[]): void {
    this.unnamed = keys.filter((key) => !this.asked.has(key));
    if (this.unnamed.length > 0 && !this.timer && !this.retry.waiting) this.soon(me, (1 + Math.random()) * pause);
  }

  /** The network is back. */
  hurry(): void {
    this.retry.hurry();
  }

  close(): void {
    this.wanted = undefined;
    this.me = undefined;
    clearTimeout(this.timer);
    this.retry.stop();
  }

  private soon(me: Me, delay: number): void {
    this.me = me;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.fetch();
    }, delay);
  }

  private async fetch(): Promise<void> {
    const { me, wanted, unnamed } = this;
    if (!me) return;
    try {
      const rows = await myAnswers(this.code, me.participant, me.token, this.server);
      if (me !== this.me) return;
      for (const row of rows) if (row.text !== undefined) this.names.set(formatKey(row), row.text);
      for (const key of [...unnamed, ...this.names.keys()]) this.asked.add(key);
      if (wanted && wanted === this.wanted) this.rows = rows;
      this.retry.succeeded();
      this.dispatchEvent(new Event('change'));
    } catch {
      if (me === this.me) this.retry.later();
    }
  }
}
