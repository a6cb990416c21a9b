import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { showCode } from '../session/code.ts';
import { type PartlyBilingual, tell } from '../session/language.ts';
import type { Connection } from '../sync/connection.ts';
import type { DerivedView } from '../sync/derived.ts';
import { DeskPart } from './part.ts';

/** What this session is, who is here, and whether all that was decided has been saved. */
@customElement('cyd-desk-header')
export class DeskHeader extends DeskPart {
  @property() code = '';
  @property({ attribute: false }) sessionTitle: PartlyBilingual = {};
  @property({ attribute: false }) people: DerivedView['people'];
  @property() connection: Connection = 'connecting';
  @property({ type: Boolean }) saved = false;
  /** Whether nobody new can join. */
  @property({ type: Boolean }) locked = false;

  private get saving(): string {
    if (this.saved) return this.t('header.saved');
    return this.t(this.connection === 'connected' ? 'header.saving' : 'header.waiting');
  }

  private renderPeople(): TemplateResult | typeof nothing {
    if (!this.people) return nothing;
    const { here, languages } = this.people;
    return html`<p class="people">
      <strong>${this.t('header.here', { count: here })}</strong>
      ${here > 0 && languages ? html`<span>${this.t('header.languages', { ...languages })}</span>` : nothing}
    </p>`;
  }

  protected override render(): TemplateResult {
    const title = tell(this.sessionTitle, this.language);
    return html`<h1 lang=${title?.language ?? this.language}>${title?.text ?? this.t('untitled')}</h1>
      <p class="code"><span class="only-heard">${this.t('header.code')}</span> ${showCode(this.code)}</p>
      ${this.locked ? html`<p class="badge">${this.t('door.locked')}</p>` : nothing} ${this.renderPeople()}
      <p class="connection" data-connection=${this.connection} role="status">
        <span>${this.t(`header.connection.${this.connection}`)}</span>
        <span>${this.saving}</span>
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-desk-header': DeskHeader;
  }
}
