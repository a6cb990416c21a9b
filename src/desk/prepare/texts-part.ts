import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { letterLength, questionLength } from '../../session/setup.ts';
import { hasLetter, letterIn } from './draft.ts';
import { PreparePart } from './part.ts';
import { textPair } from './text-pair.ts';

/**
 * The words that a session has of its own beside its cards: the question that the ladders ask, and the letter.
 *
 * @fires cyd-draft
 */
@customElement('cyd-prepare-texts')
export class PrepareTexts extends PreparePart {
  private renderQuestion(): TemplateResult {
    return html`<h4>${this.t('question.heading')}</h4>
      <p class="soft">${this.t('question.lead')}</p>
      ${textPair({
        t: this.t,
        name: 'question',
        label: this.t('question.heading'),
        text: this.draft.question ?? {},
        most: questionLength,
        rows: 2,
        changed: (question) => this.edit({ ...this.draft, question }),
      })}`;
  }

  private renderLetter(): TemplateResult | typeof nothing {
    if (!hasLetter(this.deck)) return nothing;
    return html`<h4>${this.t('letter.heading')}</h4>
      <p class="soft">${this.t('letter.lead')}</p>
      ${textPair({
        t: this.t,
        name: 'letter',
        label: this.t('letter.heading'),
        text: letterIn(this.deck, this.draft),
        most: letterLength,
        rows: 12,
        changed: (letter) => this.edit({ ...this.draft, letter }),
      })}
      ${
        this.draft.letter === undefined
          ? nothing
          : html`<button
              class="button quiet"
              type="button"
              @click=${() => this.edit({ ...this.draft, letter: undefined })}
            >
              ${this.t('letter.reset')}
            </button>`
      }`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderQuestion()} ${this.renderLetter()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-prepare-texts': PrepareTexts;
  }
}
