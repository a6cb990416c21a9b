import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { markApart } from '../sync/apart.ts';
import { mark } from './marks.ts';
import { DeskPart } from './part.ts';

/** Opens the phone's page in a window of its own, for somebody without a phone: each time for somebody new. */
@customElement('cyd-proxy-link')
export class ProxyLink extends DeskPart {
  @property() code = '';

  /** Without a mark it would be this browser's own participant who answers there. */
  private readonly onClick = (event: Event): void => {
    if (!markApart()) event.preventDefault();
  };

  protected override render(): TemplateResult {
    return html`<a class="button" href="/j/${this.code}" target="_blank" rel="opener" @click=${this.onClick}>
        ${mark('device')} ${this.t('proxy.open')} <span class="only-heard">${this.t('actions.newTab')}</span>
      </a>
      <p class="soft">${this.t('proxy.lead')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-proxy-link': ProxyLink;
  }
}
