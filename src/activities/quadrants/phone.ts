import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { type AnswerValue, isUnsure, unsure } from '../../session/answers.ts';
import { domainStyles, domainSymbol } from '../../ui/domain-symbol.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { Standings } from '../views/standing.ts';
import { answerWords } from '../views/answering/words.ts';
import { cardAfter, firstCard, isAnswered, type PhoneCard, phoneCards, unanswered } from './cards.ts';
import { answerDomain, type Domain, domains, type Point } from './domains.ts';
import { ownProblems } from './own-problems.ts';
import './pad.ts';
import type { PointEvent } from './pad.ts';
import { quadrantsPhoneStyles } from './phone-styles.ts';
import { quadrantsWords } from './words.ts';

/**
 * The problem cards on a phone, one at a time: four choices, each a full answer, and a pad for those who want to place
 * the card more finely. Goes to another card only when told to. After the deck's cards come those that others have
 * written, and below all of them is where to write one's own. Closed, it lists what was answered.
 *
 * @fires cyd-answer - for a quadrant, a point, "not sure" or a problem of one's own, and with `null` to take it back
 */
@customElement('quadrants-phone')
export class QuadrantsPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, domainStyles, quadrantsPhoneStyles];

  /** The id of the card that is on the phone. */
  @state() private card: string | undefined;
  private moved = false;
  private readonly standings = new Standings();

  private get cards(): PhoneCard[] {
    return phoneCards(this.definition, this.texts, Object.values(this.ownTexts), this.language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { cards } = this;
    const before = changed.get('definition');
    const isNew = changed.has('definition') && before?.id !== this.definition.id;
    // A card that somebody has written can be taken down.
    if (isNew || !cards.some(({ id }) => id === this.card)) this.card = cards[firstCard(cards, this.answers)]?.id;
  }

  protected override updated(): void {
    if (!this.moved) return;
    this.moved = false;
    this.renderRoot.querySelector<HTMLElement>('.card')?.focus();
  }

  private goTo({ id }: PhoneCard): void {
    this.card = id;
    this.moved = true;
  }

  private given(item: Pick<PhoneCard, 'id'>): AnswerValue {
    return this.answers[item.id] ?? null;
  }

  protected override render(): TemplateResult {
    return html`<div lang=${this.language}>
      ${this.open ? this.asking() : this.answeredCards()}
      ${ownProblems(this, this.standings, (item, value) => this.answer(item, value))}
    </div>`;
  }

  private asking(): TemplateResult | typeof nothing {
    const { cards } = this;
    const index = cards.findIndex(({ id }) => id === this.card);
    const card = cards[index];
    if (!card) return nothing;
    const words = quadrantsWords(this.language);
    return html`
      <p class="progress">
        ${words('phone.progress', { number: index + 1, total: cards.length })} ${this.writtenBy(card)}
      </p>
      <h2 class="card" id="card" tabindex="-1" lang=${card.lang}>${card.text}</h2>
      ${this.choices(card)} ${this.onward(cards, index)} ${this.finer(card)} ${this.overview(cards)}
    `;
  }

  private writtenBy({ by }: PhoneCard): TemplateResult | typeof nothing {
    if (by === 'deck') return nothing;
    const words = quadrantsWords(this.language);
    return html`<span class="by">${words(by === 'me' ? 'phone.yours' : 'phone.written')}</span>`;
  }

  private choices(item: PhoneCard): TemplateResult {
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

  private choice(item: PhoneCard, domain: Domain, checked: boolean): TemplateResult {
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

  private finer(item: PhoneCard): TemplateResult {
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

  private onward(items: readonly PhoneCard[], index: number): TemplateResult {
    const words = quadrantsWords(this.language);
    const item = items[index]!;
    const after = cardAfter(items, this.answers, index);
    const answered = isAnswered(this.answers, item);
    return html`<div class="onward">
      ${unanswered(items, this.answers) === 0 ? html`<p role="status">${words('phone.allDone')}</p>` : nothing}
      <button class=${answered ? 'next' : ''} type="button" @click=${() => this.goTo(items[after]!)}>
        ${words(answered ? 'phone.next' : 'phone.skip', { number: after + 1 })}
      </button>
      ${this.takeBack(item.id)}
      ${
        index > 0
          ? html`<button class="plain back" type="button" @click=${() => this.goTo(items[index - 1]!)}>
              ${words('phone.previous')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private overview(items: readonly PhoneCard[]): TemplateResult {
    const words = quadrantsWords(this.language);
    return html`<details class="overview">
      <summary>
        ${words('phone.cards')}
        <span class="left">${words('phone.left', { count: unanswered(items, this.answers) })}</span>
      </summary>
      <ol>
        ${items.map(
          (item) =>
            html`<li>
              <button
                type="button"
                aria-current=${item.id === this.card ? 'true' : nothing}
                @click=${() => this.goTo(item)}
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
      ${this.cards.map((item) => html`<li>${this.cardAndAnswer(item)}</li>`)}
    </ol>`;
  }

  private cardAndAnswer(item: PhoneCard): TemplateResult {
    const value = this.given(item);
    const words = answerWords(this.language);
    const label = html`<span class="label" lang=${item.lang}>${item.text}</span>`;
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
