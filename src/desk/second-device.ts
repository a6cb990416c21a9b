import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatTime } from '../i18n/dates.ts';
import { type Invitation, invite } from '../sync/steering-api.ts';
import '../ui/qr-code.ts';
import './copy-link.ts';
import { deviceLink } from './links.ts';
import { DeskPart } from './part.ts';
import { runningWords } from './running/words.ts';

type Stage =
  | { readonly kind: 'making' | 'expired' | 'failed' }
  | { readonly kind: 'made'; readonly invitation: Invitation };

/** A one-time QR code that lets a second device steer the session. Made when it is shown, and gone after that. */
@customElement('cyd-second-device')
export class SecondDevice extends DeskPart {
  @property() code = '';
  /** The join address, which other devices can reach: `https://host/`. */
  @property() join = '';
  @state() private stage: Stage = { kind: 'making' };

  #expiry: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.make();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#expiry);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('stage') || this.stage.kind !== 'made') return;
    clearTimeout(this.#expiry);
    const left = Date.parse(this.stage.invitation.expires) - Date.now();
    this.#expiry = setTimeout(() => (this.stage = { kind: 'expired' }), Math.max(left, 0));
  }

  private readonly make = async (): Promise<void> => {
    const { value = '' } = this.querySelector<HTMLInputElement>('#device-name') ?? {};
    const instead = this.stage.kind === 'made' ? this.stage.invitation.once : undefined;
    if (!instead) this.stage = { kind: 'making' };
    try {
      this.stage = { kind: 'made', invitation: await invite(this.code, value, instead) };
    } catch {
      this.stage = { kind: 'failed' };
    }
  };

  private readonly onNamed = (event: Event): void => {
    event.preventDefault();
    void this.make();
  };

  /** Who it is for stands in the list of those who steer, once they do. */
  private renderName(): TemplateResult {
    const t = runningWords(this.language);
    return html`<form @submit=${this.onNamed}>
      <label for="device-name">${t('who.name')}</label>
      <input class="field" id="device-name" maxlength="80" autocomplete="off" />
      <button class="button" type="submit">${t('who.named')}</button>
    </form>`;
  }

  private renderMade({ once, expires }: Invitation): TemplateResult {
    const link = deviceLink(this.join, this.code, once);
    return html`<div class="join">
      <cyd-qr-code .link=${link} .label=${this.t('device.qr')}></cyd-qr-code>
      <div>
        <p>${this.t('device.lead', { time: formatTime(new Date(expires)) })}</p>
        <p class="notice">${this.t('device.warning')}</p>
        <cyd-copy-link .language=${this.language} .link=${link} .label=${this.t('device.link')}></cyd-copy-link>
        ${this.renderName()}
      </div>
    </div>`;
  }

  protected override render(): TemplateResult {
    if (this.stage.kind === 'made') return this.renderMade(this.stage.invitation);
    if (this.stage.kind === 'making') return html`<p role="status">${this.t('device.making')}</p>`;
    return html`<p class="notice error" role="alert">${this.t(`device.${this.stage.kind}`)}</p>
      <button class="button main" type="button" @click=${this.make}>${this.t('device.new')}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-second-device': SecondDevice;
  }
}
