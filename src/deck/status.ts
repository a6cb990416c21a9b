import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ScreenLanguage } from '../session/language.ts';
import type { Connection } from '../sync/connection.ts';
import { shownOn, words } from './words.ts';

/** A connection that is back within this many milliseconds was no news to anybody. */
const patience = 2500;

/** A discreet line for whoever stands at the laptop, as long as the deck is out of touch with the session. */
@customElement('cyd-deck-status')
export class DeckStatus extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset-block-end: 0;
      inset-inline-start: 0;
      z-index: 40;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      padding: 0.3em 0.9em;
      background: var(--paper-raised);
      color: var(--ink);
      border-inline-start: 0.4em solid var(--error);
      border-start-end-radius: var(--radius);
      font-size: clamp(0.875rem, 1.3vw, 1.5rem);
    }
    p {
      margin: 0;
    }
  `;

  @property() connection: Connection = 'connecting';
  @property() screen: ScreenLanguage = 'both';
  /** Whether this browser steers, and so can go on without the session. */
  @property({ type: Boolean }) steers = false;
  @state() private patient = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'status');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  override willUpdate(): void {
    if (this.connection === 'connected') {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.patient = true;
    } else {
      this.timer ??= setTimeout(() => (this.patient = false), patience);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { connection } = this;
    if (connection === 'connected' || (this.patient && connection !== 'refused')) return nothing;
    const key = connection === 'offline' && this.steers ? 'offlineSteering' : connection;
    return html`<div>
      ${shownOn(this.screen).map((language) => html`<p lang=${language}>${words(language)(key)}</p>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-deck-status': DeckStatus;
  }
}
