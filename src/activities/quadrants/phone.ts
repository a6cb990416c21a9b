import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { type AnswerValue, isUnsure, unsure } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';
import { domainStyles, domainSymbol } from '../../ui/domain-symbol.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { answerWords } from '../views/answering/words.ts';
import { cardAfter, firstCard, isAnswered, unanswered } from './cards.ts';
import { answerDomain, type Domain, domains, type Point } from './domains.ts';
import './pad.ts';
import type { PointEvent } from './pad.ts';
import { quadrantsPhoneStyles } from './phone-styles.ts';
import { quadrantsWords } from './words.ts';

/**
 * The problem cards on a phone, one at a time: four choices, each a full answer, and a pad for those who want to place
 * the card more finely. Goes to another card only when told to. Closed, it lists what was answered.
 *
 * @fires cyd-answer - for a quadrant, a point or "not sure", and with `null` when the answer is taken back
 */
@customElement('quadrants-phone')
export class QuadrantsPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, domainStyles, quadrantsPhoneStyles];

  /** The card that is on the phone. */
  @state() private index = 0;
  private moved = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('definition');
    if (changed.has('definition') && before?.id !== this.definition.id) {
      this.index = firstCard(this.definition.items, this.answers);
    }
  }

  protected override updated(): void {
    if (!this.moved) return;
    this.moved = false;
    this.renderRoot.querySelector<HTMLElement>('.card')?.focus();
  }

  private goTo(index: number): void {
    this.index = index;
    this.moved = true;
  }

  private given(item: Item): AnswerValue {
    return this.answers[item.id] ?? null;
  }

  protected override render(): TemplateResult {
    return html`<div lang=${this.language}>${this.open ? this.asking() : this.answeredCards()}</div>`;
  }

  private asking(): TemplateResult {
    const { items } = this.definition;
    const item = items[this.index]!;
    const words = quadrantsWords(this.language);
    return html`
      <p class="progress">${words('phone.progress', { number: this.index + 1, total: items.length })}</p>
      <h2 class="card" id="card" tabindex="-1">${item.label[this.language]}</h2>
      ${this.choices(item)} ${this.onward(item)} ${this.finer(item)} ${this.overview()}
    `;
  }

  private choices(item: Item): TemplateResult {
    const words = quadrantsWords(this.language);
    const value = this.given(item);
    const chosen = value && !isUnsure(value) ? answerDomain(value) : undefined;
    return html`<fieldset aria-labelledby="card question">
      <legend id="question">${words('phone.question')}</legend>
      ${domains.map((domain) => this.choice(item, domain, chosen === domain))}
      <label class="choice unsure">
        <input
          type="radio"
          name=${item.id}
          .checked=${live(isUnsure(value))}
          @change=${() => this.answer(item.id, unsure)}
        />
        ${answerWords(this.language)('unsure')}
      </label>
    </fieldset>`;
  }

  private choice(item: Item, domain: Domain, checked: boolean): TemplateResult {
    const words = quadrantsWords(this.language);
    return html`<label class=${classMap({ choice: true, [domain]: true, chosen: checked })}>
      <input
        type="radio"
        name=${item.id}
        aria-labelledby="name-${domain}"
        aria-describedby="hint-${domain}"
        .checked=${live(checked)}
        @change=${() => this.answer(item.id, { domain })}
      />
      ${domainSymbol(domain)}
      <span class="name" id="name-${domain}">${words(`domain.${domain}`)}</span>
      <span class="meaning" id="hint-${domain}">${words(`hint.${domain}`)}</span>
    </label>`;
  }

  private finer(item: Item): TemplateResult {
    const words = quadrantsWords(this.language);
    const value = this.given(item);
    const point = value && 'x' in value ? (value as unknown as Point) : undefined;
    const domain = value && 'domain' in value ? answerDomain(value) : undefined;
    return html`<details class="finer">
      <summary>${words('phone.finer')}</summary>
      <quadrants-pad
        .language=${this.language}
        .point=${point}
        .domain=${domain}
        @cyd-point=${({ point }: PointEvent) => this.answer(item.id, { x: point.x, y: point.y })}
      ></quadrants-pad>
    </details>`;
  }

  private onward(item: Item): TemplateResult {
    const words = quadrantsWords(this.language);
    const { items } = this.definition;
    const after = cardAfter(items, this.answers, this.index);
    const answered = isAnswered(this.answers, item);
    return html`<div class="onward">
      ${unanswered(items, this.answers) === 0 ? html`<p role="status">${words('phone.allDone')}</p>` : nothing}
      <button class=${answered ? 'next' : ''} type="button" @click=${() => this.goTo(after)}>
        ${words(answered ? 'phone.next' : 'phone.skip', { number: after + 1 })}
      </button>
      ${this.takeBack(item.id)}
      ${
        this.index > 0
          ? html`<button class="plain back" type="button" @click=${() => this.goTo(this.index - 1)}>
              ${words('phone.previous')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private overview(): TemplateResult {
    const { items } = this.definition;
    const words = quadrantsWords(this.language);
    return html`<details class="overview">
      <summary>
        ${words('phone.cards')}
        <span class="left">${words('phone.left', { count: unanswered(items, this.answers) })}</span>
      </summary>
      <ol>
        ${items.map(
          (item, index) =>
            html`<li>
              <button
                type="button"
                aria-current=${index === this.index ? 'true' : nothing}
                @click=${() => this.goTo(index)}
              >
                ${this.cardAndAnswer(item)}
              </button>
            </li>`,
        )}
      </ol>
    </details>`;
  }

  private answeredCards(): TemplateResult {
    return html`<ol class="answered">
      ${this.definition.items.map((item) => html`<li>${this.cardAndAnswer(item)}</li>`)}
    </ol>`;
  }

  private cardAndAnswer(item: Item): TemplateResult {
    const value = this.given(item);
    const words = answerWords(this.language);
    const label = html`<span class="label">${item.label[this.language]}</span>`;
    if (!value || isUnsure(value)) {
      return html`${label}<span class="given none">${words(value ? 'unsure' : 'noAnswer')}</span>`;
    }
    const domain = answerDomain(value);
    return html`${label}<span class="given ${domain}"
        >${domainSymbol(domain)} ${quadrantsWords(this.language)(`domain.${domain}`)}</span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quadrants-phone': QuadrantsPhone;
  }
}
