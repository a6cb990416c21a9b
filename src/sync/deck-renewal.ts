import type { DeckOutline } from '../session/deck.ts';
import { getDeck } from './steering-api.ts';
import { Retry } from './retry.ts';

/** Fetches a session's deck again once the session speaks of another version of it, however often it takes. */
export class DeckRenewal {
  private code: string;
  private version: number | undefined;
  private renewed: (deck: DeckOutline) => void;
  private fetching = false;
  private retry = new Retry(() => void this.fetch());

  /** `version` is that of the deck which is there. */
  constructor(options: { code: string; version: number | undefined; renewed: (deck: DeckOutline) => void }) {
    this.code = options.code;
    this.version = options.version;
    this.renewed = options.renewed;
  }

  /** What the session says now. */
  look(version: number | undefined): void {
    if (version === undefined || version === this.version || this.fetching || this.retry.waiting) return;
    void this.fetch();
  }

  close(): void {
    this.retry.stop();
  }

  private async fetch(): Promise<void> {
    this.fetching = true;
    try {
      const deck = await getDeck(this.code);
      this.version = deck.version;
      this.retry.succeeded();
      this.fetching = false;
      this.renewed(deck);
    } catch {
      this.fetching = false;
      this.retry.later();
    }
  }
}
