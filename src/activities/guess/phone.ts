import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { isUnsure, unsure } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { viewWords } from '../views/words.ts';
import './entry.ts';
import type { GuessEvent } from './guess-event.ts';
import type { GuessTally } from './model.ts';
import { guessPhoneStyles } from './phone-styles.ts';
import { changeInWords, guessWords } from './words.ts';

/**
 * Guesses on a phone: for each measure a slider with a field for a number, and "not sure". Closed, it shows what was
 * guessed, and beside it what was told, once it is: nobody is said to be right.
 *
 * @fires cyd-answer - for a guess, for "not sure", and with `null` when the answer is taken back
 */
@customElement('guess-phone')
export class GuessPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, guessPhoneStyles];

  private get tally(): GuessTally | undefined {
    return this.result as GuessTally | undefined;
  }

  private guessed(item: string): number | 'unsure' | undefined {
    const value = this.answers[item] ?? null;
    if (isUnsure(value)) return 'unsure';
    return typeof value?.change === 'number' ? value.change : undefined;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const view = this.open ? this.question : this.answered;
    return html`${this.open ? html`<p class="help" lang=${language}>${guessWords(language)('phone.help')}</p>` : nothing}
    ${this.definition.items.map((item) => view.call(this, item))}`;
  }

  private question({ id, label }: Item): TemplateResult {
    const { language } = this;
    const guessed = this.guessed(id);
    return html`<fieldset lang=${language}>
      <legend>${label[language]}</legend>
      <guess-entry
        .language=${language}
        .label=${label[language]}
        .change=${typeof guessed === 'number' ? guessed : undefined}
        @cyd-guess=${({ change }: GuessEvent) => this.answer(id, { change })}
      ></guess-entry>
      <label class=${classMap({ choice: true, chosen: guessed === 'unsure' })}>
        <input
          type="checkbox"
          name=${id}
          .checked=${live(guessed === 'unsure')}
          @change=${() => this.answer(id, guessed === 'unsure' ? null : unsure)}
        />
        ${viewWords(language)('unsure')}
      </label>
      ${this.takeBack(id)}
    </fieldset>`;
  }

  /** What was guessed, once nothing new is taken, with whatever has been told since. */
  private answered(item: Item): TemplateResult {
    const { language } = this;
    const guessed = this.guessed(item.id);
    const own =
      typeof guessed === 'number'
        ? guessWords(language)('phone.yours', { change: changeInWords(guessed, language) })
        : viewWords(language)(guessed ?? 'noAnswer');
    return html`<section lang=${language}>
      <h2>${item.label[language]}</h2>
      <p class="own">${own}</p>
      ${this.room(item)} ${this.told(item)}
    </section>`;
  }

  private room({ id }: Item): TemplateResult | typeof nothing {
    const result = this.tally?.items[id];
    if (!result) return nothing;
    const { language } = this;
    const words = guessWords(language);
    return html`<p>
      ${
        result.median === null
          ? words('told.roomNobody')
          : words('told.room', { change: changeInWords(result.median, language) })
      }
    </p>`;
  }

  private told({ id }: Item): TemplateResult | typeof nothing {
    const figure = this.tally?.told?.[id];
    if (!figure) return nothing;
    const against = this.tally?.caveats?.[id];
    const { language } = this;
    const words = guessWords(language);
    return html`<div class="told">
      <p><strong>${words('told.workshop', { told: figure.told[language] })}</strong></p>
      ${
        against
          ? html`<div class="against">
              <p>${words('told.found', { found: against.found[language] })}</p>
              <p>${against.caveat[language]}</p>
              <p class="source">${words('told.source', { source: against.source[language] })}</p>
            </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guess-phone': GuessPhone;
  }
}
