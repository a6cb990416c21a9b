import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { findCode } from '../session/code.ts';
import type { Language } from '../session/language.ts';
import { PageElement } from './page-element.ts';
import { codeWords } from './code/words.ts';

/** Why a code did not lead anywhere. */
export type CodeProblem = 'empty' | 'malformed' | 'unknown' | 'network' | 'often' | 'server';

/** Somebody gave a code that can be one. */
export class CodeEvent extends Event {
  static readonly type = 'cyd-code';
  readonly code: string;

  constructor(code: string) {
    super(CodeEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

/**
 * A field for the join code, in any case, with spaces and hyphens, or as a link. What was typed stays until the page
 * goes on.
 *
 * @fires cyd-code - with the code, where it can be one
 */
@customElement('cyd-code-form')
export class CodeForm extends PageElement {
  @property() language: Language = 'cy';
  /** What the field holds at first. */
  @property() typed = '';
  /** Set by the page where the code it was given leads nowhere. */
  @property() problem: CodeProblem | undefined;
  /** The page is looking the code up. */
  @property({ type: Boolean }) busy = false;

  @query('input') private readonly input!: HTMLInputElement;
  @state() private ownProblem: CodeProblem | undefined;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('busy') === true && this.problem) this.input.focus();
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.busy) return;
    this.typed = this.input.value;
    const code = findCode(this.typed);
    this.ownProblem = code ? undefined : this.typed.trim() === '' ? 'empty' : 'malformed';
    if (code) this.dispatchEvent(new CodeEvent(code));
    else this.input.focus();
  }

  protected override render(): TemplateResult {
    const t = codeWords(this.language);
    const problem = this.ownProblem ?? this.problem;
    return html`<form class="code-form" lang=${this.language} novalidate @submit=${this.onSubmit}>
      <label for="code">${t('label')}</label>
      <p class="soft" id="code-hint">${t('hint')}</p>
      <p class="problem" id="code-problem" role="alert">${problem ? t(`error.${problem}`) : nothing}</p>
      <input
        class="field"
        id="code"
        name="code"
        .value=${this.typed}
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        aria-describedby="code-problem code-hint"
        aria-invalid=${problem ? 'true' : 'false'}
      />
      <button class="button main" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${this.busy ? t('checking') : t('join')}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-code-form': CodeForm;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-code': CodeEvent;
  }
}
