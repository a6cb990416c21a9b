import { getActivities, getOutline } from '../sync/api.ts';
import type { Keep } from '../sync/keep.ts';
import { Retry } from '../sync/retry.ts';
import type { KnownDeck } from './scene.ts';

const deckKey = (code: string): string => `deck/${code}`;

const isKnownDeck = (value: unknown): value is KnownDeck => {
  const { slides, activities } = (value ?? {}) as Partial<Record<keyof KnownDeck, unknown>>;
  return Array.isArray(slides) && Array.isArray(activities);
};

/** Removes what this browser keeps of a session's deck. */
export function forgetDeck(keep: Keep, code: string): void {
  keep.remove(deckKey(code));
}

/** The running order and the activities: from this browser at first, then from the server, however often it takes. */
export class DeckCopy extends EventTarget implements KnownDeck {
  slides: KnownDeck['slides'] = [];
  activities: KnownDeck['activities'] = [];
  version: KnownDeck['version'];
  private code: string;
  private keep: Keep;
  private server: string | undefined;
  private fetching = false;
  private retry = new Retry(() => void this.fetch());

  constructor({ code, keep, server }: { code: string; keep: Keep; server?: string | undefined }) {
    super();
    this.code = code;
    this.keep = keep;
    this.server = server;
    const kept = keep.getJson(deckKey(code));
    if (isKnownDeck(kept)) this.take(kept);
    void this.fetch();
  }

  /** Fetches it again: the session speaks of something that is not in it. */
  renew(): void {
    if (!this.fetching && !this.retry.waiting) this.retry.later();
  }

  /** The network is back. */
  hurry(): void {
    this.retry.hurry();
  }

  close(): void {
    this.retry.stop();
  }

  private async fetch(): Promise<void> {
    this.fetching = true;
    try {
      const outline = getOutline(this.code, this.server);
      // Where it may change at this moment the activities are never older than the version that is told with the slides.
      if (this.version !== undefined) await outline;
      const [{ slides, version }, activities] = await Promise.all([outline, getActivities(this.code, this.server)]);
      this.take({ slides, activities, version });
      this.keep.setJson(deckKey(this.code), { slides, activities, version });
      this.retry.succeeded();
      this.dispatchEvent(new Event('change'));
    } catch {
      this.retry.later();
    } finally {
      this.fetching = false;
    }
  }

  private take({ slides, activities, version }: KnownDeck): void {
    this.slides = slides;
    this.activities = activities;
    this.version = version;
  }
}
