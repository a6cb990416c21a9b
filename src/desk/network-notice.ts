import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Network } from '../session/fold.ts';
import { shortAddress } from './links.ts';
import './network-addresses.ts';
import './network-steps.ts';
import { DeskPart } from './part.ts';

/**
 * Says that no other device has reached the join address, and what to do. It goes away by itself once one has, though
 * never from under somebody's fingers, and comes back when it is asked for.
 *
 * @fires cyd-steer
 */
@customElement('cyd-network-notice')
export class NetworkNotice extends DeskPart {
  @property({ attribute: false }) network!: Network;
  /** The join address: `http://host:port/`. */
  @property() join = '';
  @state() private dismissed = false;
  @state() private inUse = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('network') && this.network.reached) this.inUse = this.contains(document.activeElement);
  }

  private readonly onDismiss = (): void => {
    this.dismissed = true;
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    if (!this.contains(event.relatedTarget as Node | null)) this.inUse = false;
  };

  protected override render(): TemplateResult {
    if (this.network.reached ? !this.inUse : this.dismissed) return html``;
    const { reached, addresses } = this.network;
    return html`<section class="network notice" aria-labelledby="network-heading" @focusout=${this.onFocusOut}>
      <div class="heading">
        <h2 id="network-heading">${this.t(reached ? 'network.reached' : 'network.notYet')}</h2>
        <button class="button quiet" type="button" @click=${this.onDismiss}>${this.t('network.dismiss')}</button>
      </div>
      <p>${this.t('network.try', { address: shortAddress(this.join) })}</p>
      <details>
        <summary>${this.t('network.help')}</summary>
        <cyd-network-addresses
          .language=${this.language}
          .join=${this.join}
          .addresses=${addresses}
        ></cyd-network-addresses>
        <cyd-network-steps .language=${this.language}></cyd-network-steps>
      </details>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-network-notice': NetworkNotice;
  }
}
