import { css, type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../session/language.ts';
import { lengthOf } from '../../session/text-value.ts';
import { drafts } from './drafts.ts';
import { viewWords } from './words.ts';

/** A text was typed, not sent. */
class TextEvent extends Event {
  static readonly type = 'cyd-text';
  /** The name of its field. */
  readonly name: string;
  readonly text: string;

  constructor(name: string, text: string) {
    super(TextEvent.type);
    this.name = name;
    this.text = text;
  }
}

/** How long nothing is typed, in milliseconds, until it is read out that the end is near. */
const pause = 1000;

/** The part of a text that is left when it is read out that the end is near. */
const nearlyFull = 0.1;

/** A field of one line says how many characters are left from here on; one of several lines always does. */
const fewLeft = 20;

/**
 * A labelled field for a text, of one line or several. It keeps what is typed as a draft until that is the value, or
 * until the draft is removed: over another rendering, another language and a reload. It never cuts: it says how many
 * characters are left, and how many are too many.
 *
 * @fires cyd-text - at each letter
 * @fires cyd-enter - at Enter, in a field of one line
 */
@customElement('cyd-text-field')
export class TextField extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      align-items: baseline;
      justify-content: space-between;
    }
    label {
      font-weight: 700;
    }
    p {
      margin: 0;
    }
    .hint,
    .left {
      color: var(--ink-soft);
    }
    .left {
      font-variant-numeric: tabular-nums;
    }
    .wrong {
      color: var(--error);
      font-weight: 700;
    }
    input,
    textarea {
      display: block;
      box-sizing: border-box;
      width: 100%;
      min-height: 3rem;
      margin-block-start: 0.25rem;
      padding: 0.5rem 0.75rem;
      border: 2px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper-raised);
      color: inherit;
      font: inherit;
    }
    textarea {
      min-height: 6rem;
      resize: vertical;
      field-sizing: content;
    }
    [aria-invalid] {
      border-color: var(--error);
    }
    input:focus-visible,
    textarea:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    .said {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  @property() language: Language = 'cy';
  @property() label = '';
  @property() hint = '';
  /** Under which its draft is kept: unique in the workshop. */
  @property() name = '';
  /** What stands in it where there is no draft. */
  @property() value = '';
  @property({ type: Number }) most = 280;
  /** One line, or a field of so many. */
  @property({ type: Number }) rows = 1;
  /** What is wrong with it, beside its length; said with the field. */
  @property() error = '';
  /** The language in which it is written, where that is known. */
  @property() writtenIn: Language | undefined;
  /** What the browser may fill in: `name`, `organization`. */
  @property() autocomplete: 'off' | 'name' | 'organization' | 'organization-title' = 'off';
  /** How many characters are left, as it was last read out. */
  @state() private said: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What stands in the field. */
  get text(): string {
    return drafts.get(this.name) ?? this.value;
  }

  /** How many characters may still be typed; below 0, how many are too many. */
  get left(): number {
    return this.most - lengthOf(this.text);
  }

  /** Leaves the caret where it was: a focus that is delegated would select the whole text. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#field')?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (drafts.get(this.name) === this.value) drafts.remove(this.name);
    if (changed.has('name')) this.said = undefined;
  }

  private readonly handleInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    drafts.set(this.name, value);
    this.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.said = this.left <= this.most * nearlyFull ? this.left : undefined;
    }, pause);
    this.dispatchEvent(new TextEvent(this.name, value));
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.dispatchEvent(new Event('cyd-enter'));
  };

  protected override render(): TemplateResult {
    const wrong = this.error !== '' || this.left < 0;
    const tells = !wrong && (this.rows > 1 || this.left <= fewLeft);
    const described = [this.hint && 'hint', wrong && 'error', tells && 'left'].filter(Boolean).join(' ');
    return html`<div lang=${this.language}>
      <div class="head">
        <label for="field">${this.label}</label>
        ${tells ? html`<span class="left" id="left">${this.leftInWords(this.left)}</span>` : nothing}
      </div>
      ${this.hint ? html`<p class="hint" id="hint">${this.hint}</p>` : nothing}
      ${wrong ? html`<p class="wrong" id="error">${this.error || this.leftInWords(this.left)}</p>` : nothing}
      ${this.rows > 1 ? this.lines(described, wrong) : this.line(described, wrong)}
      <p class="said" role="status">${this.said === undefined ? nothing : this.leftInWords(this.said)}</p>
    </div>`;
  }

  private leftInWords(left: number): string {
    const t = viewWords(this.language);
    return left < 0 ? t('text.over', { count: -left }) : t('text.left', { count: left });
  }

  private line(described: string, wrong: boolean): TemplateResult {
    return html`<input
      id="field"
      type="text"
      lang=${ifDefined(this.writtenIn)}
      autocomplete=${this.autocomplete}
      enterkeyhint="send"
      aria-describedby=${described || nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${live(this.text)}
      @input=${this.handleInput}
      @keydown=${this.handleKey}
    />`;
  }

  private lines(described: string, wrong: boolean): TemplateResult {
    return html`<textarea
      id="field"
      rows=${this.rows}
      lang=${ifDefined(this.writtenIn)}
      autocomplete="off"
      aria-describedby=${described || nothing}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${live(this.text)}
      @input=${this.handleInput}
    ></textarea>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-text-field': TextField;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-text': TextEvent;
  }
}
