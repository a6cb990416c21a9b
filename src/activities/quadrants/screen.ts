import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import { BoxController } from '../../ui/box.ts';
import { domainStyles, domainSymbol } from '../../ui/domain-symbol.ts';
import { aboutResult } from '../views/about-result.ts';
import { dotStyles } from '../views/dots.ts';
import { groupName } from '../views/group-name.ts';
import { ScreenElement } from '../views/screen-element.ts';
import type { Told } from '../views/told.ts';
import { toldTable } from '../views/told-table.ts';
import { arrows } from './arrows.ts';
import { board } from './board.ts';
import { boardStyles } from './board-styles.ts';
import { type CardText, cardText } from './card-text.ts';
import type { Changes } from './changes.ts';
import { type Domain, domains } from './domains.ts';
import { density, mostDots, people, planeOf, quadrants } from './grid.ts';
import type { CardResult, QuadrantsTally } from './model.ts';
import { quadrantsScreenStyles } from './screen-styles.ts';
import { shortMoved } from './sentence.ts';
import told from './told.ts';
import { quadrantsWords } from './words.ts';

/** A plane smaller than this, in units, has not been laid out yet. */
const smallest = 100;

/** The room between the two columns of the board of all cards, in units. */
const columnGap = 48;

/** From more characters on a card is set smaller, by how many languages share the screen. */
const longInOne = 120;
const longInBoth = 150;

/**
 * One problem card on a screen: its words, and a grid of two axes with a translucent dot for every placement, the
 * count of each quadrant, arrows from where the card was a round ago, and a sentence that says where the room agrees
 * or is split. After the last card a board of all of them. Empty, with how many have answered, until there is a result
 * to show.
 */
@customElement('quadrants-screen')
export class QuadrantsScreen extends ScreenElement {
  static override styles: CSSResultGroup = [
    ScreenElement.styles,
    domainStyles,
    dotStyles,
    quadrantsScreenStyles,
    boardStyles,
  ];

  private readonly plane = new BoxController(this, () => this.renderRoot.querySelector('.plane, .columns'));

  private get tally(): (WholeResult & QuadrantsTally) | undefined {
    return this.result as (WholeResult & QuadrantsTally) | undefined;
  }

  /** The id of the card whose result is shown. */
  private get card(): string | undefined {
    return this.tally?.current?.item;
  }

  protected override spoken(language: Language): readonly string[] {
    return this.told(language)?.sentences ?? [];
  }

  protected override render(): TemplateResult {
    const { tally } = this;
    return tally && tally.current === null ? this.all(tally) : this.one();
  }

  private all({ items }: QuadrantsTally): TemplateResult {
    const { languages, definition, texts } = this;
    const width = Math.max(smallest, (this.plane.width / this.unit - columnGap) / 2);
    return html`<div class=${classMap({ all: true, narrow: this.narrow })}>
        ${board({
          items,
          languages,
          width,
          height: this.plane.height / this.unit,
          textOf: (card, language) => cardText(definition, texts, card, language),
        })}
      </div>
      <div class="foot">
        ${languages.map(
          (language) =>
            html`<div lang=${language}>
              <p class="sentence">${this.told(language)?.sentences[0]}</p>
              ${this.tables(language)}
            </div>`,
        )}
      </div>`;
  }

  private one(): TemplateResult {
    const result = this.card === undefined ? undefined : this.tally?.items[this.card];
    return html`<div class=${classMap({ board: true, both: this.screen === 'both', narrow: this.narrow })}>
        ${result ? this.said() : html`<div class="words">${this.waiting()}</div>`}
        <div class="grid">
          ${this.side(['complicated', 'simple'], 'left', result)} ${this.axis('top')}
          <div class="plane">${this.picture(result)}</div>
          ${this.axis('bottom')} ${this.side(['complex', 'crisis'], 'right', result)}
        </div>
      </div>
      ${result ? this.below(result) : nothing}`;
  }

  private told(language: Language): Told | undefined {
    const { definition, result, texts } = this;
    return result && told({ definition, result, texts }, language);
  }

  /** The card in each language that it is in, and what is said of it in each language of the screen. */
  private said(): TemplateResult {
    const { definition, texts, languages } = this;
    const told = languages.map((language) => cardText(definition, texts, this.card!, language));
    const cards = told.map((card, index) => (index > 0 && card?.lang === told[0]?.lang ? undefined : card));
    const length = cards.reduce((sum, card) => sum + (card?.text.length ?? 0), 0);
    const long = length > (languages.length > 1 ? longInBoth : longInOne);
    return html`<div class=${classMap({ words: true, long })}>
      ${languages.map((language, index) => this.shown(language, cards[index], told[index]?.written))}
    </div>`;
  }

  private shown(language: Language, card: CardText | undefined, written = false): TemplateResult {
    const words = quadrantsWords(language);
    const { items } = this.definition;
    const number = items.findIndex(({ id }) => id === this.card) + 1;
    return html`<div lang=${language}>
      <p class="progress">
        ${written ? words('screen.written') : words('phone.progress', { number, total: items.length })}
      </p>
      ${card ? html`<p class="card" lang=${card.lang}>${card.text}</p>` : nothing}
      <p class="sentence">${this.told(language)?.sentences[0]}</p>
      ${this.tables(language)}
    </div>`;
  }

  /** The whole of it, for whoever does not see the drawing. */
  private tables(language: Language): TemplateResult {
    const { sentences = [], tables = [] } = this.told(language) ?? {};
    return html`<div class="hidden">
      ${sentences.slice(1).map((sentence) => html`<p>${sentence}</p>`)}${tables.map(toldTable)}
    </div>`;
  }

  /** The groups, and what stands beside the figures, under the whole width. */
  private below({ unsure }: CardResult): TemplateResult | typeof nothing {
    const { result } = this;
    const moved = result?.moved as Changes | undefined;
    const aside = (language: Language): string[] => [
      ...(moved ? [shortMoved(moved, language)] : []),
      ...(unsure > 0 ? [quadrantsWords(language)('screen.unsure', { count: unsure })] : []),
      ...aboutResult(result!, language),
    ];
    const asides = this.languages.map((language) => ({ language, sentences: aside(language) }));
    const none = asides.every(({ sentences }) => sentences.length === 0);
    if (none && !result?.groups) return nothing;
    return html`<div class="below" aria-hidden="true">
      ${this.groups()}
      <div class="foot">
        ${asides.map(
          ({ language, sentences }) =>
            html`<p class="asides" lang=${language}>${sentences.map((sentence) => html`<span>${sentence}</span>`)}</p>`,
        )}
      </div>
    </div>`;
  }

  /** What each group chose. */
  private groups(): TemplateResult | typeof nothing {
    const { groups } = this.tally ?? {};
    const { card } = this;
    if (!groups || card === undefined) return nothing;
    return html`<div class="groups">
      ${groups.map((group) => {
        const { [card]: result } = group.items as QuadrantsTally['items'];
        return html`<p class="group">
          <b>${this.languages.map((language) => html`<span lang=${language}>${groupName(group, language)}</span>`)}</b>
          ${domains.map(
            (domain) => html`<span class=${domain}>${domainSymbol(domain)} ${result?.domains[domain] ?? 0}</span>`,
          )}
        </p>`;
      })}
    </div>`;
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
    const { earlier } = this.tally ?? {};
    const before = this.card === undefined ? undefined : (earlier as QuadrantsTally | undefined)?.items[this.card];
    return html`<div class="domain ${domain}">
      <div class="mark">
        ${domainSymbol(domain)}
        ${result ? html`<p class=${result.domains[domain] > 999 ? 'count long' : 'count'}>${result.domains[domain]}</p>` : nothing}
      </div>
      ${this.languages.map((language) => html`<p lang=${language}>${quadrantsWords(language)(`domain.${domain}`)}</p>`)}
      ${before && result ? html`<p class="was">${before.domains[domain]} → ${result.domains[domain]}</p>` : nothing}
    </div>`;
  }

  private picture(result?: CardResult): TemplateResult | typeof nothing {
    const { current, moved } = this.tally ?? {};
    const size = planeOf({ width: this.plane.width / this.unit, height: this.plane.height / this.unit }, current);
    if (size.width < smallest || size.height < smallest) return nothing;
    const many = (result?.count ?? 0) > mostDots;
    return html`<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true">
      ${quadrants(size)}${current && result ? (many ? density(current, size) : people(current, size, result.count)) : nothing}
      ${result && moved ? arrows(moved as Changes, size) : nothing}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quadrants-screen': QuadrantsScreen;
  }
}
