import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { isUnsure, unsure } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { viewWords } from '../views/words.ts';
import { scoreStyles } from '../views/score-styles.ts';
import { highest, lowest, ratedIn, scores } from './settings.ts';
import { ratingsWords } from './words.ts';

/**
 * Ratings on a phone: for each item five radio buttons in a row, what the first and the last look like, and "not
 * sure". Closed, it shows the scores that were given.
 *
 * @fires cyd-answer - for a score, for "not sure", and with `null` when the answer is taken back
 */
@customElement('ratings-phone')
export class RatingsPhone extends PhoneElement {
  static override styles: CSSResultGroup = [
    PhoneElement.styles,
    scoreStyles,
    css`
      .optional {
        margin-block-end: 1.5rem;
      }
    `,
  ];

  private chosen(item: string): number | 'unsure' | undefined {
    const value = this.answers[item] ?? null;
    if (isUnsure(value)) return 'unsure';
    return typeof value?.score === 'number' ? value.score : undefined;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const view = this.open ? this.question : this.answered;
    return html`${
      this.open ? html`<p class="optional" lang=${language}>${ratingsWords(language)('phone.optional')}</p>` : nothing
    }
    ${this.definition.items.map((item) => view.call(this, item))}`;
  }

  private question(item: Item): TemplateResult {
    const { language } = this;
    const chosen = this.chosen(item.id);
    const rated = ratedIn(this.definition, item.id);
    return html`<fieldset lang=${language} aria-describedby=${rated ? `${item.id}-name` : nothing}>
      <legend>${item.label[language]}</legend>
      ${rated ? html`<p id="${item.id}-name" class="meaning">${rated.name[language]}</p>` : nothing}
      <div class="scores">${scores.map((score) => this.score(item, score, chosen === score))}</div>
      ${this.ends(item)}
      <label class=${classMap({ choice: true, unsure: true, chosen: chosen === 'unsure' })}>
        <input
          type="radio"
          name=${item.id}
          .checked=${live(chosen === 'unsure')}
          @change=${() => this.answer(item.id, unsure)}
        />
        ${viewWords(language)('unsure')}
      </label>
      ${this.takeBack(item.id)}
    </fieldset>`;
  }

  private score({ id }: Item, score: number, checked: boolean): TemplateResult {
    const meaning = score === lowest || score === highest ? `${id}-${score}` : nothing;
    return html`<label class=${classMap({ score: true, chosen: checked })}>
      <input
        type="radio"
        name=${id}
        aria-label=${ratingsWords(this.language)('score', { score, highest })}
        aria-describedby=${meaning}
        .checked=${live(checked)}
        @change=${() => this.answer(id, { score })}
      />
      <span aria-hidden="true">${score}</span>
    </label>`;
  }

  /** What the lowest and the highest score look like. */
  private ends({ id }: Item): TemplateResult | typeof nothing {
    const rated = ratedIn(this.definition, id);
    if (!rated) return nothing;
    const end = (score: number, meaning: string) =>
      html`<dt>${score}</dt>
        <dd id="${id}-${score}">${meaning}</dd>`;
    return html`<dl>${end(lowest, rated.lowest[this.language])} ${end(highest, rated.highest[this.language])}</dl>`;
  }

  /** What was answered, once nothing new is taken. */
  private answered(item: Item): TemplateResult {
    const { language } = this;
    const chosen = this.chosen(item.id);
    return html`<section lang=${language}>
      <h2>${item.label[language]}</h2>
      ${
        typeof chosen === 'number'
          ? html`<p class="given">${ratingsWords(language)('score', { score: chosen, highest })}</p>`
          : html`<p class="given none">${viewWords(language)(chosen ?? 'noAnswer')}</p>`
      }
      ${this.ends(item)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ratings-phone': RatingsPhone;
  }
}
