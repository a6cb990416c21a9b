import { type BrowserContext, expect } from '@playwright/test';

/** What must never happen in a browser: an error, a breach of the Content-Security-Policy, a request elsewhere. */
export class BrowserWatch {
  readonly #origins: readonly string[];
  readonly #breaches: string[] = [];

  constructor(...origins: string[]) {
    this.#origins = origins;
  }

  watch(context: BrowserContext): BrowserContext {
    context.on('weberror', (error) => this.#breaches.push(`error: ${error.error().message}`));
    context.on('console', (message) => {
      const text = message.text();
      const expected = /net::ERR_CONNECTION|WebSocket connection to|Failed to load resource/.test(text);
      if (message.type() === 'error' && !expected) this.#breaches.push(`console: ${text}`);
    });
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!this.#origins.includes(origin) && protocol !== 'data:' && protocol !== 'blob:') {
        this.#breaches.push(`request: ${request.url()}`);
      }
    });
    return context;
  }

  expectNothing(): void {
    expect(this.#breaches).toEqual([]);
  }
}
