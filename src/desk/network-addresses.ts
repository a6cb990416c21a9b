import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shortAddress } from '../session/join.ts';
import { addressAt, isOwnAddress } from './links.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/**
 * Which address of this machine the join link uses. Says nothing where the server has an address of its own on the web.
 *
 * @fires cyd-steer
 */
@customElement('cyd-network-addresses')
export class NetworkAddresses extends DeskPart {
  /** The join address now: `http://host:port/`. */
  @property() join = '';
  /** This machine's addresses, as IP addresses. */
  @property({ attribute: false }) addresses: readonly string[] = [];

  private choose(address: string): void {
    this.dispatchEvent(new SteerEvent([['address', address]]));
  }

  protected override render(): TemplateResult {
    if (!isOwnAddress(this.join, this.addresses)) return html``;
    if (this.addresses.length === 0) return html`<p>${this.t('network.none')}</p>`;
    return html`<fieldset class="choices">
      <legend>${this.t('network.addresses')}</legend>
      <p class="soft">${this.t('network.choose')}</p>
      ${this.addresses.map((address) => {
        const whole = addressAt(this.join, address);
        return html`<label>
          <input type="radio" name="address" .checked=${whole === this.join} @change=${() => this.choose(address)} />
          <span>${shortAddress(whole)}</span>
        </label>`;
      })}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-network-addresses': NetworkAddresses;
  }
}
