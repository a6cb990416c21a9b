import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { viewWords } from './words.ts';

/** A live result is told at most once in so many milliseconds. */
const calm = 5000;

/** How long a result may still be changing when it first appears, in milliseconds. */
const settling = 500;

/** What is to be heard in one language. */
export interface Heard {
  readonly language: Language;
  readonly sentences: readonly string[];
}

const same = (a: readonly Heard[], b: readonly Heard[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Tells a screen reader what a result comes to, each language in its own voice: never at each vote, but every few
 * seconds where it has changed, and at once on demand, by a button that is seen only with the focus on it.
 */
@customElement('cyd-live-status')
export class LiveStatus extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 0;
      z-index: 1;
    }
    .hidden {
      position: absolute;
      inset-block-end: 0;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    button {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 0;
      min-height: 2.75rem;
      padding: 0.5rem 1rem;
      border: 2px solid var(--ink);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
      font: inherit;
      white-space: nowrap;
    }
    button:not(:focus-visible) {
      clip-path: inset(50%);
    }
    button:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    span + span::before {
      content: ' · ';
    }
  `;

  /** What would be said now; none where there is no result. */
  @property({ attribute: false }) now: readonly Heard[] = [];
  @state() private said: readonly Heard[] = [];
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private spokeAt = -calm;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
    this.waiting = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('now') || this.waiting !== undefined || same(this.now, this.said)) return;
    this.waiting = setTimeout(this.speak, Math.max(settling, this.spokeAt + calm - performance.now()));
  }

  private readonly speak = (): void => {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.spokeAt = performance.now();
    this.said = this.now;
  };

  /** The same words are heard again only where they come anew. */
  private readonly onDemand = async (): Promise<void> => {
    this.said = [];
    await this.updateComplete;
    this.speak();
  };

  protected override render(): TemplateResult {
    return html`<div class="hidden" role="status">
        ${this.said.map(
          ({ language, sentences }) =>
            html`<div lang=${language}>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`,
        )}
      </div>
      ${
        this.now.length > 0
          ? html`<button type="button" @click=${this.onDemand}>
              ${this.now.map(({ language }) => html`<span lang=${language}>${viewWords(language)('sayNow')}</span>`)}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-live-status': LiveStatus;
  }
}
