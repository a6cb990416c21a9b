import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Network } from '../session/fold.ts';
import { shortAddress } from '../session/join.ts';
import '../ui/dialog.ts';
import './network-panel.ts';
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
  @state() private helping = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('network') && this.network.reached) this.inUse = this.contains(document.activeElement);
  }

  private readonly onHelp = (): void => {
    this.helping = true;
  };

  private readonly onHelped = (): void => {
    this.helping = false;
  };

  private readonly onDismiss = (): void => {
    this.dismissed = true;
  };

  private readonly onFocusOut = (event: FocusEvent): void => {
    if (!this.contains(event.relatedTarget as Node | null)) this.inUse = false;
  };

  protected override render(): TemplateResult {
    if (this.network.reached ? !this.inUse : this.dismissed) return html``;
    const { reached } = this.network;
    return html`<section class="network notice" aria-labelledby="network-heading" @focusout=${this.onFocusOut}>
        <div>
          <h2 id="network-heading">${this.t(reached ? 'network.reached' : 'network.notYet')}</h2>
          <p>${this.t(reached ? 'network.fine' : 'network.try', { address: shortAddress(this.join) })}</p>
        </div>
        <div class="ways">
          <button class="button" type="button" aria-haspopup="dialog" @click=${this.onHelp}>
            ${this.t('network.help')}
          </button>
          <button class="button quiet" type="button" @click=${this.onDismiss}>${this.t('network.dismiss')}</button>
        </div>
      </section>
      <cyd-dialog
        class="network"
        .heading=${this.t('network.region')}
        .closeLabel=${this.t('close')}
        .open=${this.helping}
        @close=${this.onHelped}
      >
        <cyd-network-panel .language=${this.language} .join=${this.join} .network=${this.network}></cyd-network-panel>
      </cyd-dialog> `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-network-notice': NetworkNotice;
  }
}
