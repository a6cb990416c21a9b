import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { isLanguage, type Language } from '../../session/language.ts';
import { longLength, nameLength, tidied } from '../../session/text-value.ts';
import { drafts } from './drafts.ts';
import { languageChoice } from './language-choice.ts';
import type { Standing } from './standing.ts';
import './text-field.ts';
import type { TextField } from './text-field.ts';
import { viewWords } from './words.ts';
import { sendButtons, sentButtons } from './writing-buttons.ts';
import { writingStyles } from './writing-styles.ts';

/** A text was sent, as its writer meant it, in the language that they say. */
export class WrittenEvent extends Event {
  static readonly type = 'cyd-written';
  readonly text: string;
  readonly lang: Language;

  constructor(text: string, lang: Language) {
    super(WrittenEvent.type);
    this.text = text;
    this.lang = lang;
  }
}

/** A text that was sent is taken back. */
class WithdrawEvent extends Event {
  static readonly type = 'cyd-withdraw';

  constructor() {
    super(WithdrawEvent.type);
  }
}

/** What was sent. */
export interface SentText {
  readonly text: string;
  readonly lang: Language;
}

/**
 * One text to write and send: its field, its language, a reminder to name nobody, and once it is sent how it stands,
 * with a way to change it and a way to take it back. Nothing is sent that is empty or too long.
 *
 * @fires cyd-written - when it is sent, for the first time or changed
 * @fires cyd-withdraw - when it is taken back
 */
@customElement('cyd-writing')
export class WritingView extends LitElement {
  static override styles: CSSResultGroup = writingStyles;

  @property() language: Language = 'cy';
  @property() label = '';
  @property() hint = '';
  /** Under which its draft is kept: unique in the workshop. */
  @property() name = '';
  @property({ type: Number }) most = longLength;
  /** What was sent and not taken back. */
  @property({ attribute: false }) sent: SentText | undefined;
  @property({ type: Boolean }) open = false;
  /** How what was sent stands, as far as that is known. */
  @property() standing: Standing | undefined;
  /** Whether to remind that nobody is to be named; not where a line above the field has said so. */
  @property({ type: Boolean, attribute: false }) reminder = true;

  @state() private changing = false;
  @state() private empty = false;
  @query('cyd-text-field') private field!: TextField | null;
  /** What has been sent, until it comes back. */
  private sending: SentText | undefined;
  /** Where the focus goes once that is there. */
  private next: '.sent' | 'cyd-text-field' | undefined;

  private get languageName(): string {
    return `${this.name}/lang`;
  }

  /** The language that the writer has said, or else their own. */
  private get writtenIn(): Language {
    const said = drafts.get(this.languageName);
    return isLanguage(said) ? said : (this.sent?.lang ?? this.language);
  }

  private get writes(): boolean {
    return this.open && (!this.sent || this.changing || drafts.get(this.name) !== undefined);
  }

  protected override willUpdate(): void {
    const { sent, sending } = this;
    if (sending && sent?.text === sending.text && sent.lang === sending.lang) this.forget();
  }

  protected override updated(): void {
    const found = this.next && this.renderRoot.querySelector<HTMLElement>(this.next);
    if (!found) return;
    this.next = undefined;
    void this.moveTo(found);
  }

  /** Once it says all that is to be read with it. */
  private async moveTo(element: HTMLElement): Promise<void> {
    if (element === this.field) await this.field.updateComplete;
    element.focus();
  }

  private forget(): void {
    drafts.remove(this.name);
    drafts.remove(this.languageName);
    this.sending = undefined;
    this.changing = false;
    this.empty = false;
  }

  private readonly handleText = (): void => {
    this.empty = false;
    this.sending = undefined;
  };

  private readonly handleLanguage = (language: Language): void => {
    drafts.set(this.languageName, language);
    this.requestUpdate();
  };

  private readonly handleSend = (): void => {
    const { field, writtenIn } = this;
    if (!field) return;
    const text = tidied(field.text, this.most);
    this.empty = text === '';
    if (this.empty || field.left < 0) {
      this.next = 'cyd-text-field';
      this.requestUpdate();
      return;
    }
    drafts.set(this.name, text);
    this.sending = { text, lang: writtenIn };
    this.next = '.sent';
    this.requestUpdate();
    this.dispatchEvent(new WrittenEvent(text, writtenIn));
  };

  private readonly handleChange = (): void => {
    this.changing = true;
    this.next = 'cyd-text-field';
  };

  private readonly handleCancel = (): void => {
    this.forget();
    this.next = '.sent';
  };

  private readonly handleWithdraw = (): void => {
    this.forget();
    this.next = 'cyd-text-field';
    this.dispatchEvent(new WithdrawEvent());
  };

  protected override render(): TemplateResult {
    return html`<div lang=${this.language} role="group" aria-label=${this.label}>
      ${this.writes ? this.form() : this.result()}
    </div>`;
  }

  private form(): TemplateResult {
    const t = viewWords(this.language);
    const hints = [this.hint, this.reminder ? t('writing.reminder') : ''].filter(Boolean);
    return html`<cyd-text-field
        .language=${this.language}
        .label=${this.label}
        .hint=${hints.join(' ')}
        .name=${this.name}
        .value=${this.sent?.text ?? ''}
        .most=${this.most}
        .rows=${this.most > nameLength ? 3 : 1}
        .writtenIn=${this.writtenIn}
        .error=${this.empty ? t('writing.empty') : ''}
        @cyd-text=${this.handleText}
        @cyd-enter=${this.handleSend}
      ></cyd-text-field>
      ${languageChoice(this.language, this.writtenIn, this.handleLanguage)}
      ${sendButtons(this.language, { send: this.handleSend, cancel: this.sent && this.handleCancel })}`;
  }

  private result(): TemplateResult {
    const t = viewWords(this.language);
    if (!this.sent)
      return html`<p class="label">${this.label}</p>
        <p class="none">${t('noAnswer')}</p>`;
    return html`<div class="sent" tabindex="-1">
        <p class="label">${this.label}</p>
        <p class="text" lang=${this.sent.lang}>${this.sent.text}</p>
        <p class="standing" role="status">${t(`writing.standing.${this.standing ?? 'leaving'}`)}</p>
      </div>
      ${this.open ? sentButtons(this.language, { change: this.handleChange, withdraw: this.handleWithdraw }) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-writing': WritingView;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-written': WrittenEvent;
    'cyd-withdraw': WithdrawEvent;
  }
}
