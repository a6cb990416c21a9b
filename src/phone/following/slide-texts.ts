import addresses from 'virtual:following';
import { type Language, languages } from '../../session/language.ts';
import { request } from '../../sync/request.ts';
import { Retry } from '../../sync/retry.ts';
import { onWake } from '../../sync/wake.ts';

type Texts = Readonly<Record<string, string>>;

/** What a slide says in one language. */
export interface SlideText {
  readonly language: Language;
  /** Of our own making; empty where a title is all there is, undefined where the slide is not in this deck. */
  readonly html: string | undefined;
}

/**
 * The slides as they are read: fetched once a language, all of a deck at once, so that they stay when the network
 * goes. Dispatches `change`.
 */
export class SlideTexts extends EventTarget {
  /** Whether fetching has failed, and is being tried again. */
  failed = false;
  private readonly texts = new Map<Language, Texts>();
  private readonly fetching = new Set<Language>();
  private wanted: Language | undefined;
  private readonly retry = new Retry(() => void this.fetch());
  private readonly stopWaking = onWake(() => this.retry.hurry());

  /** Fetches a language, where it is not here yet. */
  want(language: Language): void {
    if (language === this.wanted) return;
    this.wanted = language;
    this.retry.cancel();
    void this.fetch();
  }

  /** A slide in the wanted language, or in the other while that is all there is; undefined while nothing has come. */
  of(slide: string, wanted: Language): SlideText | undefined {
    const language = [wanted, ...languages].find((candidate) => this.texts.has(candidate));
    return language && { language, html: this.texts.get(language)![slide] };
  }

  close(): void {
    this.stopWaking();
    this.retry.stop();
  }

  private async fetch(): Promise<void> {
    const language = this.wanted;
    if (!language || this.texts.has(language) || this.fetching.has(language)) return;
    this.fetching.add(language);
    try {
      this.texts.set(language, (await request(addresses[language], { cache: 'default' })) as Texts);
      this.failed = false;
      this.retry.succeeded();
    } catch {
      if (this.wanted !== language) return;
      this.failed = true;
      this.retry.later();
    } finally {
      this.fetching.delete(language);
      this.dispatchEvent(new Event('change'));
    }
  }
}
