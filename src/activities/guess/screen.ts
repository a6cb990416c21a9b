import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { BoxController } from '../../ui/box.ts';
import { groupKey, letterOf } from '../views/group-name.ts';
import { drawPlot, PlotController } from '../views/plot.ts';
import { drawingStyles } from '../views/drawing-styles.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { toldTable } from '../views/told-table.ts';
import './caveats.ts';
import { axisHeight, chart, diamond, flag } from './chart.ts';
import type { GuessTally } from './model.ts';
import { guessScreenStyles } from './screen-styles.ts';
import told, { middleInWords } from './told.ts';
import { changeInWords, guessWords } from './words.ts';

const symbol = (look: 'median' | 'told' | 'earlier'): TemplateResult =>
  html`<svg viewBox="-14 -14 28 28" aria-hidden="true">
    <path class="symbol ${look}" d=${look === 'told' ? flag : diamond} />
  </svg>`;

/**
 * Guesses on a screen: how they lie, a row for each measure on one axis, with the room’s middle guess in words; then
 * the figures as they were told; then what there is to say against each, which is opened by choosing it. Who came
 * closest is not said.
 */
@customElement('guess-screen')
export class GuessScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, drawingStyles, guessScreenStyles];

  private readonly plot = new PlotController(this);
  private readonly drawing = new BoxController(this, () => this.renderRoot.querySelector('.drawing'));
  private drawn: SVGSVGElement | undefined;
  private drawnFrom: readonly unknown[] = [];

  private get tally(): GuessTally | undefined {
    return this.result as GuessTally | undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.plot.loading;
    return super.getUpdateComplete();
  }

  protected override spoken(language: Language): readonly string[] {
    const { tally } = this;
    if (!tally) return [];
    return this.definition.items.map((item) => middleInWords(item, tally, language));
  }

  protected override updated(): void {
    super.updated();
    this.style.setProperty(
      '--rows',
      `repeat(${this.definition.items.length}, minmax(0, 1fr)) calc(${axisHeight} * var(--u))`,
    );
  }

  protected override render(): TemplateResult {
    const { tally, languages } = this;
    const { items } = this.definition;
    return html`${
        tally?.caveats
          ? html`<guess-caveats .items=${items} .tally=${tally} .languages=${languages}></guess-caveats>`
          : html`${this.key()} ${this.guesses()}`
      }
      <div class=${classMap({ foot: true, empty: tally?.caveats !== undefined })}>
        ${languages.map((language) => html`<div lang=${language}>${this.said(language)} ${this.about(language)}</div>`)}
      </div>`;
  }

  private guesses(): TemplateResult {
    const { items } = this.definition;
    const figures = this.tally?.told;
    const look = { board: true, narrow: this.narrow, guessed: this.tally !== undefined, told: figures !== undefined };
    return html`<div class=${classMap(look)}>
      <div class="names">${items.map((item) => this.name(item))}</div>
      <div class="drawing">
        ${this.chart()} ${this.tally ? nothing : html`<div class="over">${this.waiting()}</div>`}
      </div>
      ${this.tally ? html`<div class="said">${items.map((item) => this.median(item))}</div>` : nothing}
      ${figures ? html`<div class="said">${items.map((item) => this.figure(item))}</div>` : nothing}
    </div>`;
  }

  private name({ label }: Item): TemplateResult {
    return html`<div class="name">
      ${this.languages.map((language) => html`<p lang=${language}>${label[language]}</p>`)}
    </div>`;
  }

  private median({ id }: Item): TemplateResult {
    const median = this.tally?.items[id]?.median ?? null;
    const words = (language: Language): string =>
      median === null ? guessWords(language)('screen.nobody') : changeInWords(median, language);
    return html`<div class=${classMap({ cell: true, none: median === null })}>
      ${median === null ? nothing : symbol('median')}
      <span>${this.languages.map((language) => html`<p lang=${language}>${words(language)}</p>`)}</span>
    </div>`;
  }

  private figure({ id }: Item): TemplateResult {
    const figure = this.tally?.told?.[id];
    if (!figure) return html`<div class="cell"></div>`;
    return html`<div class="cell">
      ${symbol('told')}
      <span>${this.languages.map((language) => html`<p lang=${language}>${figure.told[language]}</p>`)}</span>
    </div>`;
  }

  /** Drawn again only for another result, another size or other groups. */
  private chart(): SVGSVGElement | typeof nothing {
    const { library } = this.plot;
    const { width, height } = this.drawing;
    const { definition, result, unit } = this;
    if (!library || width === 0) return nothing;
    const from = [library, definition, result, width, height, unit];
    if (!this.drawn || from.some((value, index) => value !== this.drawnFrom[index])) {
      const input = {
        items: definition.items,
        tally: this.tally,
        earlier: result?.earlier as GuessTally | undefined,
        groups: (result?.groups ?? []).map((tally, index) => {
          return { letter: letterOf(index), tally: tally as unknown as GuessTally };
        }),
        width: width / unit,
        height: height / unit,
      };
      this.drawn = drawPlot(library, chart(library, input));
      this.drawnFrom = from;
    }
    return this.drawn;
  }

  /** What the marks mean; that the figures are told, not found, stands beside them at all times. */
  private key(): TemplateResult | typeof nothing {
    const { result, tally } = this;
    if (!result || !tally) return nothing;
    const { earlier } = result;
    const split = result.groups?.length ? result.groups : undefined;
    const entry = (look: 'median' | 'told' | 'earlier', word: string, values = {}) =>
      html`<p>
        ${symbol(look)}
        ${this.languages.map((language) => html`<span lang=${language}>${guessWords(language)(word, values)}</span>`)}
      </p>`;
    return html`<div class="key">
      ${entry('median', 'screen.room')} ${tally.told ? entry('told', 'screen.told') : nothing}
      ${earlier && !split ? entry('earlier', 'screen.earlier', { round: earlier.round }) : nothing}
      ${split ? groupKey(split, this.languages) : nothing}
    </div>`;
  }

  /** What is said under the rows, and all of it in words for whoever does not see them. */
  private said(language: Language): TemplateResult | typeof nothing {
    const { definition, result, texts, tally } = this;
    if (!result || !tally) return nothing;
    const { sentences, tables } = told({ definition, result, texts }, language);
    return html`${this.lead(tally, language)}
      <div class="hidden">${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${tables?.map(toldTable)}</div>`;
  }

  private lead({ told: figures, caveats }: GuessTally, language: Language): TemplateResult | typeof nothing {
    const words = guessWords(language);
    if (caveats) return nothing;
    if (figures) return html`<p class="lead">${words('screen.next')}</p>`;
    return html`<p class="lead">${words('screen.guessed', { count: this.result?.count ?? 0 })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guess-screen': GuessScreen;
  }
}
