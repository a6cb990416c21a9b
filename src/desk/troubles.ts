import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Connection } from '../sync/connection.ts';
import { DeskPart } from './part.ts';

/** What stands between this desk and its session, said plainly: nothing, most of the time. */
@customElement('cyd-desk-troubles')
export class DeskTroubles extends DeskPart {
  @property() connection: Connection = 'connecting';
  /** The session has been erased. */
  @property({ type: Boolean }) gone = false;
  /** The server cannot save. */
  @property({ type: Boolean }) unsaved = false;

  private renderConnection(): TemplateResult | typeof nothing {
    if (this.gone) {
      return html`<div class="notice error">
        <p>${this.t('trouble.gone')}</p>
        <a class="button" href="/trainer">${this.t('trouble.sessions')}</a>
      </div>`;
    }
    if (this.connection === 'refused') {
      return html`<div class="notice error">
        <p>${this.t('trouble.refused')}</p>
        <a class="button" href="/trainer">${this.t('trouble.signIn')}</a>
      </div>`;
    }
    return this.connection === 'offline' ? html`<p class="notice error">${this.t('trouble.offline')}</p>` : nothing;
  }

  protected override render(): TemplateResult {
    return html`<div class="troubles" role="alert">
      ${this.renderConnection()}
      ${this.unsaved ? html`<p class="notice error">${this.t('trouble.storage')}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-desk-troubles': DeskTroubles;
  }
}
