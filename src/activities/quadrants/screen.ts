import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { ActivityResult } from '../../session/activity.ts';
import type { Item } from '../../session/deck.ts';
import { BoxController } from '../../ui/box.ts';
import { domainStyles, domainSymbol } from '../../ui/domain-symbol.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { toldTable } from '../views/told-table.ts';
import type { Domain } from './domains.ts';
import { density, mostDots, people, quadrants } from './grid.ts';
import type { CardResult, QuadrantsTally } from './model.ts';
import { quadrantsScreenStyles } from './screen-styles.ts';
import { sentence } from './sentence.ts';
import { cardTable } from './table.ts';
import { quadrantsWords } from './words.ts';

/** A plane smaller than this, in units, has not been laid out yet. */
const smallest = 100;

/**
 * One problem card on a screen: its words, and a grid of two axes with a translucent dot for every placement, the
 * count of each quadrant, and a sentence that says where the room agrees or is split. Empty, with how many have
 * answered, until there is a result to show.
 */
@customElement('quadrants-screen')
export class QuadrantsScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, domainStyles, quadrantsScreenStyles];

  private readonly plane = new BoxController(this, () => this.renderRoot.querySelector('.plane'));

  private get tally(): (ActivityResult & QuadrantsTally) | undefined {
    return this.result as (ActivityResult & QuadrantsTally) | undefined;
  }

  /** The card whose result is shown. */
  private get card(): Item | undefined {
    const id = this.tally?.current?.item;
    return this.definition.items.find((item) => item.id === id);
  }

  protected override render(): TemplateResult {
    const { card } = this;
    const result = card && this.tally?.items[card.id];
    return html`<div class=${classMap({ board: true, both: this.screen === 'both', narrow: this.narrow })}>
      <div class="words">${card && result ? this.shown(card, result) : this.waiting()}</div>
      <div class="grid">
        ${this.side(['complicated', 'simple'], 'left', result)} ${this.axis('top')}
        <div class="plane">${this.picture(result)}</div>
        ${this.axis('bottom')} ${this.side(['complex', 'crisis'], 'right', result)}
      </div>
    </div>`;
  }

  private shown(card: Item, result: CardResult): TemplateResult {
    const { items } = this.definition;
    const number = items.indexOf(card) + 1;
    return html`${this.languages.map(
      (language) =>
        html`<div lang=${language}>
          <p class="progress">${quadrantsWords(language)('phone.progress', { number, total: items.length })}</p>
          <p class="card">${card.label[language]}</p>
          <p class="sentence">${sentence(result, language)}</p>
          ${
            result.unsure > 0
              ? html`<p class="unsure">${quadrantsWords(language)('screen.unsure', { count: result.unsure })}</p>`
              : nothing
          }
          <div class="hidden">${toldTable(cardTable(card, result, language))}</div>
        </div>`,
    )}`;
  }

  private axis(end: 'top' | 'bottom' | 'left' | 'right'): TemplateResult {
    return html`<div class="axis ${end}">
      ${this.languages.map((language) => html`<p lang=${language}>${quadrantsWords(language)(`axis.${end}`)}</p>`)}
    </div>`;
  }

  private side([upper, lower]: readonly [Domain, Domain], end: 'left' | 'right', result?: CardResult): TemplateResult {
    return html`<div class="side ${end}">
      ${this.domain(upper, result)} ${this.axis(end)} ${this.domain(lower, result)}
    </div>`;
  }

  private domain(domain: Domain, result?: CardResult): TemplateResult {
    return html`<div class="domain ${domain}">
      <div class="mark">
        ${domainSymbol(domain)}
        ${result ? html`<p class=${result.domains[domain] > 999 ? 'count long' : 'count'}>${result.domains[domain]}</p>` : nothing}
      </div>
      ${this.languages.map((language) => html`<p lang=${language}>${quadrantsWords(language)(`domain.${domain}`)}</p>`)}
    </div>`;
  }

  private picture(result?: CardResult): TemplateResult | typeof nothing {
    const size = { width: this.plane.width / this.unit, height: this.plane.height / this.unit };
    if (size.width < smallest || size.height < smallest) return nothing;
    const current = this.tally?.current;
    const many = (result?.count ?? 0) > mostDots;
    return html`<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
      ${quadrants(size)}${current && result ? (many ? density(current, size) : people(current, size, result.count)) : nothing}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quadrants-screen': QuadrantsScreen;
  }
}
