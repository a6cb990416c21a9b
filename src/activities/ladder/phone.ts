import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { isUnsure, unsure } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { answerWords } from '../views/answering/words.ts';
import { asked } from './asked.ts';
import { type BandOfRungs, bandsFromTop, type NumberedRung } from './bands.ts';
import { ladderPhoneStyles } from './phone-styles.ts';
import { ladderPhoneWords } from './phone-words/words.ts';
import { ladderSettings } from './settings.ts';

/**
 * The ladder on a phone: for each item a group of radio buttons, drawn as a ladder with its top rung first, and
 * "not sure" under it. Closed, it shows the rungs that were chosen.
 *
 * @fires cyd-answer - for a rung, for "not sure", and with `null` when the answer is taken back
 */
@customElement('ladder-phone')
export class LadderPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, ladderPhoneStyles];

  private chosen(item: string): number | 'unsure' | undefined {
    const value = this.answers[item] ?? null;
    if (isUnsure(value)) return 'unsure';
    return typeof value?.rung === 'number' ? value.rung : undefined;
  }

  protected override render(): TemplateResult {
    const view = this.open ? this.question : this.answered;
    return html`${asked(this.definition, [this.language])}${this.definition.items.map((item) => view.call(this, item))}${this.beside()}`;
  }

  private question(item: Item): TemplateResult {
    const bands = bandsFromTop(ladderSettings(this.definition));
    const chosen = this.chosen(item.id);
    return html`<fieldset>
      <legend lang=${this.language}>${item.label[this.language]}</legend>
      <div class="ladder">${bands.map((band) => this.band(item, band, chosen))}</div>
      <label class="choice unsure" lang=${this.language}>
        <input
          type="radio"
          name=${item.id}
          .checked=${live(chosen === 'unsure')}
          @change=${() => this.answer(item.id, unsure)}
        />
        ${answerWords(this.language)('unsure')}
      </label>
      ${this.takeBack(item.id)}
    </fieldset>`;
  }

  private band(item: Item, band: BandOfRungs, chosen: number | 'unsure' | undefined): TemplateResult {
    const id = `${item.id}-${band.id}`;
    return html`<div class="band ${band.tone}">
      <p id=${id} class="band-name" lang=${this.language}>${band.name[this.language]}</p>
      ${band.rungs.map((rung) => this.rung(item, rung, id, chosen === rung.number))}
    </div>`;
  }

  private rung(item: Item, rung: NumberedRung, band: string, checked: boolean): TemplateResult {
    const id = `${item.id}-${rung.number}`;
    return html`<label class=${classMap({ rung: true, chosen: checked })} lang=${this.language}>
      <input
        type="radio"
        name=${item.id}
        aria-labelledby="${id}-name"
        aria-describedby="${id}-meaning ${band}"
        .checked=${live(checked)}
        @change=${() => this.answer(item.id, { rung: rung.number })}
      />
      <span>
        <span id="${id}-name" class="name">${rung.name[this.language]}</span>
        <span id="${id}-meaning" class="meaning">${rung.meaning[this.language]}</span>
      </span>
    </label>`;
  }

  /** What was answered, once nothing new is taken. */
  private answered(item: Item): TemplateResult {
    const chosen = this.chosen(item.id);
    const bands = bandsFromTop(ladderSettings(this.definition));
    const band = bands.find(({ rungs }) => rungs.some(({ number }) => number === chosen));
    const rung = band?.rungs.find(({ number }) => number === chosen);
    const words = answerWords(this.language);
    return html`<section lang=${this.language}>
      <h2>${item.label[this.language]}</h2>
      ${
        rung && band
          ? html`<div class="band ${band.tone} single">
              <p class="band-name">${band.name[this.language]}</p>
              <p class="rung chosen">
                <span
                  ><span class="name">${rung.name[this.language]}</span>
                  <span class="meaning">${rung.meaning[this.language]}</span></span
                >
              </p>
            </div>`
          : html`<p class="none">${chosen === 'unsure' ? words('unsure') : words('noAnswer')}</p>`
      }
    </section>`;
  }

  /** The step beside the ladder, which can be talked about but not chosen. */
  private beside(): TemplateResult | typeof nothing {
    const { beside } = ladderSettings(this.definition);
    if (!beside) return nothing;
    return html`<p class="beside" lang=${this.language}>
      ${ladderPhoneWords(this.language)('beside')}
      <span class="name">${beside.name[this.language]}</span>
      <span class="meaning">${beside.meaning[this.language]}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ladder-phone': LadderPhone;
  }
}
