import { formatKey } from '../session/answers.ts';
import { type ExportRow, myAnswers } from '../sync/api.ts';
import type { Me } from '../sync/me.ts';
import { Retry } from '../sync/retry.ts';

/** An answer that came after its round had closed; `change` where an earlier one counts meanwhile. */
export interface LateArrival {
  readonly activity: string;
  readonly round: number;
  readonly how: 'late' | 'late change' | 'late counted';
}

const nameOf = (row: ExportRow): string => `${formatKey(row)} ${row.at}`;

/**
 * The answers that were given without a connection and came too late, so that their giver is told wherever the
 * session has gone meanwhile. Dispatches `change`.
 */
export class LateArrivals extends EventTarget {
  private code: string;
  private server: string | undefined;
  private late: readonly ExportRow[] = [];
  private onTime = new Set<string>();
  private read = new Set<string>();
  private me: Me | undefined;
  private retry = new Retry(() => void this.fetch());

  constructor({ code, server }: { code: string; server?: string | undefined }) {
    super();
    this.code = code;
    this.server = server;
  }

  /** One for each activity, round and way of being late that has not been read yet. */
  get unread(): readonly LateArrival[] {
    const found = new Map<string, LateArrival>();
    for (const row of this.late.filter((one) => !this.read.has(nameOf(one)))) {
      const { activity, round } = row;
      const how = row.counted ? 'late counted' : this.onTime.has(formatKey(row)) ? 'late change' : 'late';
      found.set(`${activity}/${round} ${how}`, { activity, round, how });
    }
    return [...found.values()];
  }

  /** Something has been delivered after the connection was lost: asks whether it came late. */
  look(me: Me): void {
    this.me = me;
    this.retry.cancel();
    void this.fetch();
  }

  /** They have been read. */
  dismiss(): void {
    for (const row of this.late) this.read.add(nameOf(row));
    this.dispatchEvent(new Event('change'));
  }

  /** The network is back. */
  hurry(): void {
    this.retry.hurry();
  }

  close(): void {
    this.me = undefined;
    this.retry.stop();
  }

  private async fetch(): Promise<void> {
    const { me } = this;
    if (!me) return;
    try {
      const rows = await myAnswers(this.code, me.participant, me.token, this.server);
      if (me !== this.me) return;
      this.retry.succeeded();
      this.late = rows.filter(({ late }) => late);
      this.onTime = new Set(rows.filter(({ late }) => !late).map(formatKey));
      this.dispatchEvent(new Event('change'));
    } catch {
      if (me === this.me) this.retry.later();
    }
  }
}
