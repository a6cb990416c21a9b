import { type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isLanguage, type Language } from '../../session/language.ts';
import { longLength, nameLength, tidied } from '../../session/text-value.ts';
import { drafts } from '../views/drafts.ts';
import { formButtons } from '../views/form-buttons.ts';
import { formStyles } from '../views/form-styles.ts';
import { languageChoice } from '../views/language-choice.ts';
import '../views/text-field.ts';
import type { TextField } from '../views/text-field.ts';
import { viewWords } from '../views/words.ts';
import type { Signature } from './signature.ts';
import { letterWords } from './words.ts';

/** Somebody signed, or changed their signature. */
export class SignEvent extends Event {
  static readonly type = 'cyd-sign';
  readonly signature: Signature;

  constructor(signature: Signature) {
    super(SignEvent.type);
    this.signature = signature;
  }
}

/** What of a signature is written. */
const written = ['name', 'organisation', 'statement'] as const;

/** What of it is chosen. */
const chosen = ['lang', 'public'] as const;

/** Whether a signature of this name has been begun and not sent. */
export const isBegun = (name: string): boolean =>
  [...written, ...chosen].some((field) => drafts.get(`${name}/${field}`) !== undefined);

/** Forgets what was begun. */
export function forgetDraft(name: string): void {
  for (const field of [...written, ...chosen]) drafts.remove(`${name}/${field}`);
}

/**
 * The form to sign with: a name, and if they like an organisation and a line of support, and who may see it. What is
 * begun stays as a draft until it is sent or given up.
 *
 * @fires cyd-sign - when it is signed, or changed
 * @fires cancel - when it is given up
 */
@customElement('letter-form')
export class LetterForm extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles: CSSResultGroup = formStyles;

  @property() language: Language = 'cy';
  /** Under which its draft is kept: unique in the workshop. */
  @property() name = '';
  /** The signature that is to be changed. */
  @property({ attribute: false }) value: Signature | undefined;

  @state() private nameless = false;

  private get writtenIn(): Language {
    const drafted = drafts.get(`${this.name}/lang`);
    return isLanguage(drafted) ? drafted : (this.value?.lang ?? this.language);
  }

  private get isPublic(): boolean {
    const drafted = drafts.get(`${this.name}/public`);
    return drafted === undefined ? (this.value?.public ?? false) : drafted === 'true';
  }

  private keep(field: (typeof chosen)[number], value: string): void {
    drafts.set(`${this.name}/${field}`, value);
    this.requestUpdate();
  }

  private readonly handleText = (): void => {
    this.nameless = false;
  };

  private readonly handleSend = (): void => {
    const fields = [...this.renderRoot.querySelectorAll<TextField>('cyd-text-field')];
    const [name, organisation, statement] = fields.map((field) => tidied(field.text, field.most));
    this.nameless = !name;
    const wrong = name ? fields.find(({ left }) => left < 0) : fields[0];
    if (!name || wrong) {
      wrong?.focus();
      return;
    }
    this.dispatchEvent(
      new SignEvent({
        name,
        ...(organisation && { organisation }),
        ...(statement && { statement }),
        lang: this.writtenIn,
        public: this.isPublic,
      }),
    );
  };

  protected override render(): TemplateResult {
    const t = letterWords(this.language);
    return html`<form lang=${this.language} novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${this.field('name')} ${this.field('organisation')} ${this.field('statement')}
      ${languageChoice(this.language, this.writtenIn, (lang) => this.keep('lang', lang))}
      <fieldset>
        <legend>${t('phone.who')}</legend>
        ${this.choice(false)} ${this.choice(true)}
      </fieldset>
      ${formButtons(
        { label: t(this.value ? 'phone.save' : 'phone.send'), press: this.handleSend },
        this.value ? { label: t('phone.cancel'), press: () => this.dispatchEvent(new Event('cancel')) } : undefined,
      )}
    </form>`;
  }

  private field(field: (typeof written)[number]): TemplateResult {
    const t = letterWords(this.language);
    const isLong = field === 'statement';
    return html`<cyd-text-field
      .language=${this.language}
      .label=${t(`phone.${field}`)}
      .hint=${field === 'organisation' ? t('phone.organisationHint') : isLong ? viewWords(this.language)('writing.reminder') : ''}
      .name=${`${this.name}/${field}`}
      .value=${this.value?.[field] ?? ''}
      .most=${isLong ? longLength : nameLength}
      .rows=${isLong ? 3 : 1}
      .writtenIn=${isLong ? this.writtenIn : undefined}
      .autocomplete=${field === 'organisation' ? 'organization' : isLong ? 'off' : 'name'}
      .error=${field === 'name' && this.nameless ? t('phone.problemName') : ''}
      @cyd-text=${this.handleText}
      @cyd-enter=${this.handleSend}
    ></cyd-text-field>`;
  }

  private choice(isPublic: boolean): TemplateResult {
    const t = letterWords(this.language);
    const id = isPublic ? 'public' : 'private';
    return html`<label class="choice">
      <input
        type="radio"
        name="public"
        aria-labelledby=${id}
        aria-describedby="${id}-meaning"
        .checked=${live(this.isPublic === isPublic)}
        @change=${() => this.keep('public', `${isPublic}`)}
      />
      <span
        ><span class="name" id=${id}>${t(`phone.${id}`)}</span
        ><span class="meaning" id="${id}-meaning">${t(`phone.${id}Means`)}</span></span
      >
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-form': LetterForm;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-sign': SignEvent;
  }
}
