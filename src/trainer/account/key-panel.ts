import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { canChangeKey, changeKey } from '../../sync/steering-api.ts';
import { PageElement } from '../../ui/page-element.ts';
import { accountWords } from './words.ts';

type Stage =
  | { readonly kind: 'unknown' | 'fixed' | 'ready' | 'asking' | 'failed' }
  | { readonly kind: 'made'; readonly key: string };

/** Changes the trainer key, where it can be changed here, and shows the new one this once. */
@customElement('cyd-key-panel')
export class KeyPanel extends PageElement {
  @property() language: Language = 'cy';
  @state() private stage: Stage = { kind: 'unknown' };

  @query('input') private readonly address!: HTMLInputElement | null;

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('stage')) return;
    this.address?.select();
    this.querySelector<HTMLElement>('.confirm button')?.focus();
  }

  private readonly onToggle = async (): Promise<void> => {
    if (this.stage.kind !== 'unknown') return;
    try {
      this.stage = { kind: (await canChangeKey()) ? 'ready' : 'fixed' };
    } catch {
      this.stage = { kind: 'failed' };
    }
  };

  private readonly onAsk = (): void => {
    this.stage = { kind: 'asking' };
  };

  private readonly onKeep = (): void => {
    this.stage = { kind: 'ready' };
  };

  private readonly onChange = async (): Promise<void> => {
    try {
      this.stage = { kind: 'made', key: await changeKey() };
    } catch {
      this.stage = { kind: 'failed' };
    }
  };

  private renderStage(): TemplateResult {
    const t = accountWords(this.language);
    const change = html`<button class="button" type="button" @click=${this.onAsk}>${t('key.change')}</button>`;
    switch (this.stage.kind) {
      case 'unknown':
        return html``;
      case 'fixed':
        return html`<p>${t('key.fixed')}</p>`;
      case 'ready':
        return html`<p>${t('key.lead')}</p>
          ${change}`;
      case 'failed':
        return html`<p class="notice error" role="alert">${t('key.failed')}</p>
          ${change}`;
      case 'asking':
        return html`<p>${t('key.lead')}</p>
          <p><strong>${t('key.sure')}</strong></p>
          <p class="confirm ways">
            <button class="button danger" type="button" @click=${this.onChange}>${t('key.changeNow')}</button>
            <button class="button" type="button" @click=${this.onKeep}>${t('key.keep')}</button>
          </p>`;
      case 'made': {
        const link = `${location.origin}/trainer#key=${encodeURIComponent(this.stage.key)}`;
        return html`<p role="status">${t('key.made')}</p>
          <label>
            <span>${t('key.address')}</span>
            <input class="field" type="text" readonly .value=${link} />
          </label>`;
      }
    }
  }

  protected override render(): TemplateResult {
    return html`<details class="panel key" @toggle=${this.onToggle}>
      <summary>${accountWords(this.language)('key.heading')}</summary>
      ${this.renderStage()}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-key-panel': KeyPanel;
  }
}
