import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { showCode } from '../session/code.ts';
import { joinLink, shortAddress } from '../session/join.ts';
import '../ui/qr-code.ts';
import './copy-link.ts';
import { DeskPart } from './part.ts';

/** How people join: the QR code large, the code, and the link to copy. */
@customElement('cyd-join-panel')
export class JoinPanel extends DeskPart {
  @property() code = '';
  /** The join address: `https://host/`. */
  @property() join = '';

  protected override render(): TemplateResult {
    const link = joinLink(this.join, this.code);
    return html`<div class="join">
      <cyd-qr-code .link=${link} .label=${this.t('join.qr')}></cyd-qr-code>
      <div>
        <p>${this.t('join.lead', { address: shortAddress(this.join) })}</p>
        <p class="code large"><span class="only-heard">${this.t('header.code')}</span> ${showCode(this.code)}</p>
        <cyd-copy-link .language=${this.language} .link=${link} .label=${this.t('join.link')}></cyd-copy-link>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-join-panel': JoinPanel;
  }
}
