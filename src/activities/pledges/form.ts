import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isLanguage, type Language } from '../../session/language.ts';
import { longLength, nameLength, tidied } from '../../session/text-value.ts';
import { drafts } from '../views/drafts.ts';
import { languageChoice } from '../views/language-choice.ts';
import '../views/text-field.ts';
import type { TextField } from '../views/text-field.ts';
import { viewWords } from '../views/words.ts';
import { formButtons } from '../views/form-buttons.ts';
import { formStyles } from '../views/form-styles.ts';
import { isDay, type Pledge, type PledgeKind, pledgeKinds } from './pledge.ts';
import { pledgesWords } from './words.ts';

/** A pledge was made, or changed. */
export class PledgeEvent extends Event {
  static readonly type = 'cyd-pledge';
  readonly pledge: Pledge;

  constructor(pledge: Pledge) {
    super(PledgeEvent.type);
    this.pledge = pledge;
  }
}

/** What of a pledge is kept as a draft. */
const fields = ['kind', 'text', 'lang', 'by', 'with', 'shared'] as const satisfies readonly (keyof Pledge)[];

type Field = (typeof fields)[number];

/** Whether a pledge of this name has been begun and not sent. */
export const isBegun = (name: string): boolean => fields.some((field) => drafts.get(`${name}/${field}`) !== undefined);

/** Forgets what was begun. */
export function forgetDraft(name: string): void {
  for (const field of fields) drafts.remove(`${name}/${field}`);
}

/**
 * The form for one pledge: its kind, its words and their language, by when and with whom, and who may read it. What is
 * begun stays as a draft until it is sent or given up.
 *
 * @fires cyd-pledge - when it is made or changed
 * @fires cancel - when it is given up
 */
@customElement('pledge-form')
export class PledgeForm extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles: CSSResultGroup = formStyles;

  @property() language: Language = 'cy';
  /** Under which its draft is kept: unique in the workshop. */
  @property() name = '';
  /** The pledge that is to be changed. */
  @property({ attribute: false }) value: Pledge | undefined;
  /** Whether it can be given up. */
  @property({ type: Boolean }) cancellable = false;

  @state() private problem: 'text' | 'by' | undefined;
  @query('.what') private textField!: TextField;
  @query('.whom') private withField!: TextField;
  @query('#by') private dayField!: HTMLInputElement;

  private draft(field: Field): string | undefined {
    return drafts.get(`${this.name}/${field}`);
  }

  private keep(field: Field, text: string): void {
    drafts.set(`${this.name}/${field}`, text);
    this.requestUpdate();
  }

  private get kind(): PledgeKind {
    const drafted = pledgeKinds.find((kind) => kind === this.draft('kind'));
    return drafted ?? this.value?.kind ?? 'action';
  }

  private get writtenIn(): Language {
    const drafted = this.draft('lang');
    return isLanguage(drafted) ? drafted : (this.value?.lang ?? this.language);
  }

  private get shared(): boolean {
    const drafted = this.draft('shared');
    return drafted === undefined ? (this.value?.shared ?? false) : drafted === 'true';
  }

  private get day(): string {
    return this.draft('by') ?? this.value?.by ?? '';
  }

  private readonly handleText = (): void => {
    this.problem = undefined;
  };

  private handleDay(): void {
    const { value, validity } = this.dayField;
    if (this.problem === 'by') this.problem = undefined;
    // What is half typed has no value yet, and setting one would take it away.
    if (!validity.badInput) this.keep('by', value);
  }

  private readonly handleSend = (): void => {
    const text = tidied(this.textField.text, longLength);
    const whom = tidied(this.withField.text, nameLength);
    const incomplete = this.dayField.validity.badInput || (this.day !== '' && !isDay(this.day));
    this.problem = text === '' ? 'text' : incomplete ? 'by' : undefined;
    if (text === '' || this.textField.left < 0) return this.textField.focus();
    if (incomplete) return this.dayField.focus();
    if (this.withField.left < 0) return this.withField.focus();
    const { kind, writtenIn: lang, day, shared } = this;
    this.dispatchEvent(
      new PledgeEvent({ kind, text, lang, ...(day && { by: day }), ...(whom && { with: whom }), shared }),
    );
  };

  protected override render(): TemplateResult {
    const t = pledgesWords(this.language);
    const { kind } = this;
    return html`<form lang=${this.language} novalidate @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend>${t('phone.kind')}</legend>
        ${pledgeKinds.map((each) => this.choice('kind', each, kind === each, t(`kind.${each}`), t(`phone.hint.${each}`)))}
      </fieldset>
      <cyd-text-field
        class="what"
        .language=${this.language}
        .label=${t(`phone.text.${kind}`)}
        .hint=${`${t('phone.textHint')} ${viewWords(this.language)('writing.reminder')}`}
        .name=${`${this.name}/text`}
        .value=${this.value?.text ?? ''}
        .most=${longLength}
        .rows=${3}
        .writtenIn=${this.writtenIn}
        .error=${this.problem === 'text' ? t('phone.problemText') : ''}
        @cyd-text=${this.handleText}
      ></cyd-text-field>
      ${languageChoice(this.language, this.writtenIn, (lang) => this.keep('lang', lang))} ${this.dayChoice()}
      <cyd-text-field
        class="whom"
        .language=${this.language}
        .label=${t('phone.with')}
        .hint=${t('phone.withHint')}
        .name=${`${this.name}/with`}
        .value=${this.value?.with ?? ''}
        .most=${nameLength}
        .writtenIn=${this.writtenIn}
        @cyd-enter=${this.handleSend}
      ></cyd-text-field>
      <fieldset>
        <legend>${t('phone.who')}</legend>
        ${this.choice('shared', 'false', !this.shared, t('phone.private'), t('phone.privateMeans'))}
        ${this.choice('shared', 'true', this.shared, t('phone.shared'), t('phone.sharedMeans'))}
      </fieldset>
      ${formButtons(
        { label: t(this.value ? 'phone.save' : 'phone.add'), press: this.handleSend },
        this.cancellable
          ? { label: t('phone.cancel'), press: () => this.dispatchEvent(new Event('cancel')) }
          : undefined,
      )}
    </form>`;
  }

  private choice(
    field: 'kind' | 'shared',
    value: string,
    checked: boolean,
    name: string,
    meaning: string,
  ): TemplateResult {
    const id = `${field}-${value}`;
    return html`<label class="choice">
      <input
        type="radio"
        name=${field}
        aria-labelledby=${id}
        aria-describedby="${id}-meaning"
        .checked=${live(checked)}
        @change=${() => this.keep(field, value)}
      />
      <span><span class="name" id=${id}>${name}</span><span class="meaning" id="${id}-meaning">${meaning}</span></span>
    </label>`;
  }

  private dayChoice(): TemplateResult {
    const t = pledgesWords(this.language);
    const wrong = this.problem === 'by';
    return html`<div class="day">
      <label for="by">${t('phone.by')}</label>
      <p class="wrong" id="by-error">${wrong ? t('phone.problemBy') : nothing}</p>
      <input
        id="by"
        type="date"
        .value=${live(this.day)}
        aria-describedby="by-error"
        aria-invalid=${wrong ? 'true' : nothing}
        @input=${this.handleDay}
      />
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pledge-form': PledgeForm;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-pledge': PledgeEvent;
  }
}
