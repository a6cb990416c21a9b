import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { Standings } from '../views/standing.ts';
import './form.ts';
import { forgetDraft, isBegun, type SignEvent } from './form.ts';
import { letterPhoneStyles } from './phone-styles.ts';
import { letterSettings, paragraphs, readSignature, type Signature, signatureItem } from './signature.ts';
import { letterWords } from './words.ts';

/**
 * The open letter on a phone: to be read in either language, and signed. A signature can be changed while the activity
 * is open, and withdrawn at any time.
 *
 * @fires cyd-answer - for the signature, and with `null` when it is withdrawn
 */
@customElement('letter-phone')
export class LetterPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, letterPhoneStyles];

  /** The language in which the letter is read, where that is not the page's. */
  @state() private readIn: Language | undefined;
  @state() private changing = false;
  /** What has just been done, to be heard. */
  @state() private done = '';
  private readonly standings = new Standings();
  /** Where the focus goes, once that is there. */
  private next: string | undefined;

  private get own(): Signature | undefined {
    return readSignature(this.answers[signatureItem] ?? null);
  }

  private get draft(): string {
    return `${this.definition.id}/${signatureItem}`;
  }

  protected override updated(): void {
    const found = this.next && this.renderRoot.querySelector<HTMLElement>(this.next);
    if (!found) return;
    this.next = undefined;
    found.focus();
  }

  private change(): void {
    this.changing = true;
    this.done = '';
    this.next = 'letter-form';
  }

  private readonly handleCancel = (): void => {
    forgetDraft(this.draft);
    this.changing = false;
    this.next = '.signature';
  };

  private readonly handleSign = ({ signature }: SignEvent): void => {
    forgetDraft(this.draft);
    this.standings.sent(this, signatureItem);
    this.done = this.own ? 'changed' : 'signed';
    this.changing = false;
    this.next = '.signature';
    this.answer(signatureItem, { ...signature });
  };

  private readonly handleWithdraw = (): void => {
    forgetDraft(this.draft);
    this.changing = false;
    this.done = 'gone';
    this.next = '.own';
    this.answer(signatureItem, null);
  };

  protected override render(): TemplateResult {
    const t = letterWords(this.language);
    const { own } = this;
    const writes = this.open && (!own || this.changing || isBegun(this.draft));
    return html`<div lang=${this.language}>
      ${this.open ? this.letter() : nothing}
      <h2 class="own" tabindex="-1">${t(own || !this.open ? 'phone.yours' : 'phone.sign')}</h2>
      <p class="done" role="status">${this.done ? t(`phone.${this.done}`) : nothing}</p>
      ${writes ? this.form(own) : own ? this.card(own) : html`<p class="none">${t('phone.none')}</p>`}
      ${this.open ? nothing : this.letter()}
    </div>`;
  }

  private letter(): TemplateResult {
    const { only } = letterSettings(this.definition);
    const reading = only ?? this.readIn ?? this.language;
    const other = reading === 'cy' ? 'en' : 'cy';
    return html`<article lang=${reading}>
        ${paragraphs(this.definition, reading).map((paragraph) => html`<p>${paragraph}</p>`)}
      </article>
      ${
        only === undefined
          ? html`<button class="plain" type="button" @click=${() => this.read(other)}>
              ${letterWords(this.language)(`phone.readIn.${other}`)}
            </button>`
          : nothing
      }`;
  }

  private read(language: Language): void {
    this.readIn = language === this.language ? undefined : language;
  }

  private form(own: Signature | undefined): TemplateResult {
    return html`<letter-form
      .language=${this.language}
      .name=${this.draft}
      .value=${own}
      @cyd-sign=${this.handleSign}
      @cancel=${this.handleCancel}
    ></letter-form>`;
  }

  private card(own: Signature): TemplateResult {
    const t = letterWords(this.language);
    return html`<div class="signature" tabindex="-1">
        <p class="name">${own.name}</p>
        ${own.organisation === undefined ? nothing : html`<p>${own.organisation}</p>`}
        ${own.statement === undefined ? nothing : html`<p class="statement" lang=${own.lang}>${own.statement}</p>`}
        <p class="standing">${t(`phone.${this.standing(own)}`)}</p>
      </div>
      ${this.open ? nothing : html`<p class="closed">${t('phone.closed')}</p>`}
      <div class="buttons">
        ${this.open ? html`<button type="button" @click=${() => this.change()}>${t('phone.change')}</button>` : nothing}
        <button class=${this.open ? 'plain' : ''} type="button" @click=${this.handleWithdraw}>
          ${t('phone.withdraw')}
        </button>
      </div>`;
  }

  private standing(own: Signature): string {
    if (!own.public) return 'onList';
    return this.standings.of(this, signatureItem) === 'shown' ? 'shown' : 'waiting';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-phone': LetterPhone;
  }
}
