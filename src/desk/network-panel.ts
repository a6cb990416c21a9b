import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Network } from '../session/fold.ts';
import { shortAddress } from '../session/join.ts';
import './network-addresses.ts';
import './network-steps.ts';
import { DeskPart } from './part.ts';

/**
 * The network at any time: whether it works, the addresses to choose from, and ways round one that does not.
 *
 * @fires cyd-steer
 */
@customElement('cyd-network-panel')
export class NetworkPanel extends DeskPart {
  @property({ attribute: false }) network!: Network;
  /** The join address: `http://host:port/`. */
  @property() join = '';

  protected override render(): TemplateResult {
    const { reached, addresses } = this.network;
    const told = this.t(reached ? 'network.fine' : 'network.try', { address: shortAddress(this.join) });
    return html`<p><strong>${this.t(reached ? 'network.reached' : 'network.notYet')}</strong></p>
      <p>${told}</p>
      <cyd-network-addresses
        .language=${this.language}
        .join=${this.join}
        .addresses=${addresses}
      ></cyd-network-addresses>
      <cyd-network-steps .language=${this.language}></cyd-network-steps>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-network-panel': NetworkPanel;
  }
}
