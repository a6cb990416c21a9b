import { css, type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnswerValue } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import type { PublicText } from '../../session/writing.ts';
import { AnswerEvent } from '../../ui/events.ts';
import type { PhoneView } from '../views.ts';
import { answerWords } from './answering/words.ts';

/** What every `<kind>-phone` is: its properties, how it answers, and how its choices look. */
export abstract class PhoneElement extends LitElement implements PhoneView {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
      font-size: 1.125rem;
      line-height: 1.4;
    }
    * {
      box-sizing: border-box;
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-size: 1.375rem;
      font-weight: 700;
      line-height: 1.25;
    }
    p {
      margin: 0;
    }
    label {
      cursor: pointer;
    }
    input[type='radio'] {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--accent);
    }
    .choice {
      position: relative;
      display: flex;
      gap: 0.75rem;
      align-items: center;
      min-height: 3.25rem;
      padding: 0.5rem 0.75rem;
      border: 2px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper-raised);
    }
    .choice:focus-within,
    button:focus-visible,
    summary:focus-visible,
    [tabindex]:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    .choice input:focus {
      outline: none;
    }
    .meaning {
      display: block;
      color: var(--ink-soft);
    }
    button {
      min-height: 2.75rem;
      padding: 0.5rem 1rem;
      border: 2px solid var(--ink);
      border-radius: var(--radius);
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button[hidden] {
      display: inline-block;
      visibility: hidden;
    }
    button.plain {
      border-color: transparent;
      padding-inline: 0.25rem;
      color: var(--accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  `;

  @property({ attribute: false }) definition!: ActivityDefinition;
  @property() language: Language = 'cy';
  @property({ attribute: false }) answers: Readonly<Record<string, AnswerValue>> = {};
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) texts: readonly PublicText[] = [];
  @property({ attribute: false }) ownTexts: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) result: WholeResult | undefined;

  /** Tells the page what was answered; `null` takes it back. */
  protected answer(item: string, value: AnswerValue): void {
    this.dispatchEvent(new AnswerEvent(item, value));
  }

  /** "Take back my answer", where there is one; the place it stands in is always kept. */
  protected takeBack(item: string): TemplateResult {
    const answered = (this.answers[item] ?? null) !== null;
    return html`<button class="plain" type="button" ?hidden=${!answered} @click=${() => this.withdraw(item)}>
      ${answerWords(this.language)('takeBack')}
    </button>`;
  }

  /** Takes the answer back and leaves the focus where it had been given. */
  private withdraw(item: string): void {
    const choices = [...this.renderRoot.querySelectorAll<HTMLInputElement>('[type="radio"], [type="checkbox"]')];
    const own = choices.filter(({ name }) => name === item);
    const chosen = own.find(({ checked }) => checked) ?? own[0];
    this.answer(item, null);
    chosen?.focus({ preventScroll: true });
  }
}
