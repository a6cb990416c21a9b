import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { isUnsure, unsure } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';
import { longLength } from '../../session/text-value.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { Standings } from '../views/standing.ts';
import { viewWords } from '../views/words.ts';
import { scoreStyles } from '../views/score-styles.ts';
import '../views/writing.ts';
import type { SentText, WrittenEvent } from '../views/writing.ts';
import { feedbackPhoneStyles } from './phone-styles.ts';
import { highest, lowest, question, type ScoreQuestion, scores, textItems } from './settings.ts';
import { feedbackWords } from './words.ts';

/**
 * Feedback on a phone: scores as five radio buttons in a row with what the first and the last look like, and questions
 * to be answered in words. Closed, it shows what was answered.
 *
 * @fires cyd-answer - for a score, for "not sure", for a text, and with `null` when an answer is taken back
 */
@customElement('feedback-phone')
export class FeedbackPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, scoreStyles, feedbackPhoneStyles];

  private readonly standings = new Standings();

  private chosen(item: string): number | 'unsure' | undefined {
    const value = this.answers[item] ?? null;
    if (isUnsure(value)) return 'unsure';
    return typeof value?.score === 'number' ? value.score : undefined;
  }

  protected override render(): TemplateResult {
    const t = feedbackWords(this.language);
    const [firstText] = textItems(this.definition);
    return html`<div lang=${this.language}>
      ${this.open ? html`<p class="anonymous">${t('phone.anonymous')} ${t('phone.optional')}</p>` : nothing}
      ${this.definition.items.map((item) => {
        const asked = question(this.definition, item.id);
        if (asked?.type === 'text') return html`${item === firstText ? this.aboutTexts() : nothing} ${this.text(item)}`;
        if (!asked) return nothing;
        return this.open ? this.score(item, asked) : this.answered(item, asked);
      })}
    </div>`;
  }

  private score(item: Item, asked: ScoreQuestion): TemplateResult {
    const chosen = this.chosen(item.id);
    return html`<fieldset>
      <legend>${item.label[this.language]}</legend>
      <div class="scores">${scores.map((score) => this.choice(item, score, chosen === score))}</div>
      ${this.ends(item, asked)}
      <label class=${classMap({ choice: true, chosen: chosen === 'unsure' })}>
        <input
          type="radio"
          name=${item.id}
          .checked=${live(chosen === 'unsure')}
          @change=${() => this.answer(item.id, unsure)}
        />
        ${viewWords(this.language)('unsure')}
      </label>
      ${this.takeBack(item.id)}
    </fieldset>`;
  }

  private choice({ id }: Item, score: number, checked: boolean): TemplateResult {
    return html`<label class=${classMap({ score: true, chosen: checked })}>
      <input
        type="radio"
        name=${id}
        aria-label=${feedbackWords(this.language)('score', { score, highest })}
        aria-describedby=${score === lowest || score === highest ? `${id}-${score}` : nothing}
        .checked=${live(checked)}
        @change=${() => this.answer(id, { score })}
      />
      <span aria-hidden="true">${score}</span>
    </label>`;
  }

  /** What the lowest and the highest score look like. */
  private ends({ id }: Item, { low, high }: ScoreQuestion): TemplateResult {
    return html`<dl>
      <dt>${lowest}</dt>
      <dd id="${id}-${lowest}">${low[this.language]}</dd>
      <dt>${highest}</dt>
      <dd id="${id}-${highest}">${high[this.language]}</dd>
    </dl>`;
  }

  /** What was answered, once nothing new is taken. */
  private answered(item: Item, asked: ScoreQuestion): TemplateResult {
    const chosen = this.chosen(item.id);
    return html`<section>
      <h2>${item.label[this.language]}</h2>
      ${
        typeof chosen === 'number'
          ? html`<p class="given">${feedbackWords(this.language)('score', { score: chosen, highest })}</p>`
          : html`<p class="given none">${viewWords(this.language)(chosen ?? 'noAnswer')}</p>`
      }
      ${this.ends(item, asked)}
    </section>`;
  }

  /** Who reads what is written: said once, above the first question that is answered in words. */
  private aboutTexts(): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    return html`<p class="about-texts">
      ${feedbackWords(this.language)('phone.texts')} ${viewWords(this.language)('writing.reminder')}
    </p>`;
  }

  private text({ id, label }: Item): TemplateResult {
    const value = this.answers[id];
    const sent = typeof value?.text === 'string' ? (value as unknown as SentText) : undefined;
    return html`<cyd-writing
      .language=${this.language}
      .label=${label[this.language]}
      .name="${this.definition.id}/${id}"
      .most=${longLength}
      .reminder=${false}
      .sent=${sent}
      .open=${this.open}
      .standing=${this.standings.of(this, id)}
      @cyd-written=${({ text, lang }: WrittenEvent) => this.send(id, { text, lang })}
      @cyd-withdraw=${() => this.answer(id, null)}
    ></cyd-writing>`;
  }

  private send(item: string, { text, lang }: SentText): void {
    this.standings.sent(this, item);
    this.answer(item, { text, lang });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feedback-phone': FeedbackPhone;
  }
}
