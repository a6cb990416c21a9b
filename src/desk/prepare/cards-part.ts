import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { tell } from '../../session/language.ts';
import { type CardSetup, cardLength, mostCards } from '../../session/setup.ts';
import { addCard, cardsIn, missingIn, moveCard, withCard, withCardText } from './draft.ts';
import { PreparePart } from './part.ts';
import { textPair } from './text-pair.ts';

/** A name that no other card has had, wherever it was made. */
const makeName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');

/**
 * The problem cards: to be edited, translated, put in another order, taken out and added to. A card that is taken out
 * can be put back, and what was answered to it is kept.
 *
 * @fires cyd-draft
 */
@customElement('cyd-prepare-cards')
export class PrepareCards extends PreparePart {
  /** Where the focus goes once that is there: the button that had it moves with its card. */
  private next: string | undefined;

  protected override updated(): void {
    const found = this.next && this.querySelector<HTMLElement>(this.next);
    this.next = undefined;
    if (found) found.focus();
  }

  private move(id: string, by: 1 | -1): void {
    const shown = cardsIn(this.deck, this.draft).filter(({ hidden }) => !hidden);
    const at = shown.findIndex((card) => card.id === id) + by;
    const isEnd = at === 0 || at === shown.length - 1;
    const button = (by === 1) === isEnd ? '.up' : '.down';
    this.next = `[data-card='${id}'] ${button}`;
    this.edit(moveCard(this.deck, this.draft, id, by));
  }

  private show(id: string, on: boolean): void {
    this.next = on ? `[data-card='${id}'] textarea` : '.cards-heading';
    this.edit(withCard(this.deck, this.draft, id, on));
  }

  private readonly onAdd = (): void => {
    const name = makeName();
    this.next = `[data-card='added-${name}'] textarea`;
    this.edit(addCard(this.deck, this.draft, name));
  };

  private readonly onReset = (): void => {
    this.next = '.cards-heading';
    this.edit({ ...this.draft, cards: undefined });
  };

  private renderCard({ id, label }: CardSetup, at: number, of: number): TemplateResult {
    const about = { number: at + 1 };
    return html`<li data-card=${id}>
      <fieldset>
        <legend>${this.t('cards.card', about)}</legend>
        ${textPair({
          t: this.t,
          name: `card-${id}`,
          label: this.t('cards.card', about),
          text: label,
          most: cardLength,
          rows: 2,
          changed: (text) => this.edit(withCardText(this.deck, this.draft, id, text)),
        })}
        ${missingIn(label).length === 2 ? html`<p class="missing">${this.t('cards.empty')}</p>` : nothing}
        <div class="moves">
          <button
            class="button up"
            type="button"
            ?disabled=${at === 0}
            aria-label=${this.t('cards.upLabel', about)}
            @click=${() => this.move(id, -1)}
          >
            ${this.t('cards.up')}
          </button>
          <button
            class="button down"
            type="button"
            ?disabled=${at === of - 1}
            aria-label=${this.t('cards.downLabel', about)}
            @click=${() => this.move(id, 1)}
          >
            ${this.t('cards.down')}
          </button>
          <button
            class="button quiet"
            type="button"
            aria-label=${this.t('cards.outLabel', about)}
            @click=${() => this.show(id, false)}
          >
            ${this.t('cards.out')}
          </button>
        </div>
      </fieldset>
    </li>`;
  }

  private renderOthers(others: readonly CardSetup[], full: boolean): TemplateResult | typeof nothing {
    const told = others.flatMap(({ id, label }) => {
      const text = tell(label, this.language);
      return text ? [{ id, ...text }] : [];
    });
    if (told.length === 0) return nothing;
    return html`<details class="others">
      <summary><h4>${this.t('cards.others', { count: told.length })}</h4></summary>
      <ul>
        ${told.map(
          ({ id, text, language }) =>
            html`<li>
              <span lang=${language} id="other-${id}">${text}</span>
              <button
                class="button"
                type="button"
                aria-describedby="other-${id}"
                ?disabled=${full}
                @click=${() => this.show(id, true)}
              >
                ${this.t('cards.use')}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  protected override render(): TemplateResult {
    const all = cardsIn(this.deck, this.draft);
    const shown = all.filter(({ hidden }) => !hidden);
    const others = all.filter(({ hidden }) => hidden);
    const full = shown.length >= mostCards;
    return html`<p class="cards-heading soft" tabindex="-1">${this.t('cards.lead', { count: shown.length })}</p>
      <ol class="cards">
        ${repeat(
          shown,
          ({ id }) => id,
          (card, at) => this.renderCard(card, at, shown.length),
        )}
      </ol>
      ${full ? html`<p class="soft">${this.t('cards.full', { count: mostCards })}</p>` : nothing}
      <div class="ways">
        <button class="button" type="button" ?disabled=${full} @click=${this.onAdd}>${this.t('cards.add')}</button>
        ${
          this.draft.cards === undefined
            ? nothing
            : html`<button class="button quiet" type="button" @click=${this.onReset}>${this.t('cards.reset')}</button>`
        }
      </div>
      ${this.renderOthers(others, full)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-prepare-cards': PrepareCards;
  }
}
