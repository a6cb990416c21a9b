import { type ExportRow, myAnswers } from '../sync/api.ts';
import type { Me } from '../sync/me.ts';
import { Retry } from '../sync/retry.ts';

/** Whose rows, and of which activity and round: it is asked for afresh when that changes. */
export interface WantedRows {
  readonly me: Me;
  readonly of: string;
}

/** What the server has saved of this participant, where the page wants to know. Dispatches `change`. */
export class OwnRows extends EventTarget {
  /** Undefined until they have come. */
  rows: readonly ExportRow[] | undefined;
  private code: string;
  private server: string | undefined;
  private wanted: WantedRows | undefined;
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
    if (wanted) void this.fetch();
  }

  /** The network is back. */
  hurry(): void {
    this.retry.hurry();
  }

  close(): void {
    this.wanted = undefined;
    this.retry.stop();
  }

  private async fetch(): Promise<void> {
    const wanted = this.wanted;
    if (!wanted) return;
    try {
      const rows = await myAnswers(this.code, wanted.me.participant, wanted.me.token, this.server);
      if (wanted !== this.wanted) return;
      this.rows = rows;
      this.retry.succeeded();
      this.dispatchEvent(new Event('change'));
    } catch {
      if (wanted === this.wanted) this.retry.later();
    }
  }
}
