import { type CSSResultGroup, html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Language } from '../../session/language.ts';
import { BoxController } from '../../ui/box.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { toldTable } from '../views/told-table.ts';
import { type BandOfRungs, bandsFromTop } from './bands.ts';
import { settle, type Standing } from './dots.ts';
import { bars, commonPacking, dots, ladder, middle, numbers, type Side } from './drawing.ts';
import { bandHeight, geometry } from './geometry.ts';
import type { LadderItemResult, LadderTally } from './model.ts';
import { ladderScreenStyles } from './screen-styles.ts';
import { ladderSettings } from './settings.ts';
import told from './told.ts';
import { ladderWords } from './words.ts';

/**
 * The ladder on a screen: drawn with one dot a person on every rung, the first item to the left of its middle and the
 * second to the right, each with its middle answer and its middle half. Empty, with how many have answered, until
 * there is a result to show.
 */
@customElement('ladder-screen')
export class LadderScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, ladderScreenStyles];

  private readonly drawing = new BoxController(this, () => this.renderRoot.querySelector('.drawing'));
  private standing: Readonly<Record<string, Standing>> = {};

  private get items(): Readonly<Record<string, LadderItemResult>> | undefined {
    return (this.result as LadderTally | undefined)?.items;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('result')) return;
    const items = Object.entries(this.items ?? {});
    this.standing = Object.fromEntries(items.map(([id, { rungs }]) => [id, settle(this.standing[id] ?? [], rungs)]));
  }

  protected override updated(): void {
    super.updated();
    const bands = bandsFromTop(ladderSettings(this.definition));
    const rows = bands.map(({ rungs }) => `calc(${bandHeight} * var(--u)) repeat(${rungs.length}, minmax(0, 1fr))`);
    this.style.setProperty('--rows', rows.join(' '));
  }

  protected override render(): TemplateResult {
    const bands = bandsFromTop(ladderSettings(this.definition));
    const heads = html`<div class="heads">${this.definition.items.map((_, index) => this.head(index))}</div>`;
    return this.screen === 'both' ? this.inBoth(bands, heads) : this.inOne(this.screen, bands, heads);
  }

  /** Names on the left, and what is said of the result on the right. */
  private inOne(language: Language, bands: readonly BandOfRungs[], heads: TemplateResult): TemplateResult {
    return html`<div class=${classMap({ board: true, narrow: this.narrow })}>
      <div></div>
      ${heads} ${this.names(bands, language)}
      <div class="drawing">${this.picture(bands)}</div>
      <div class="aside" lang=${language}>
        ${this.items ? html`${this.said(language)} ${this.key()}` : this.waiting()} ${this.beside(language)}
      </div>
    </div>`;
  }

  /** Welsh names on the left, English ones on the right, and what is said of the result below. */
  private inBoth(bands: readonly BandOfRungs[], heads: TemplateResult): TemplateResult {
    return html`
      <div class="board both">
        ${this.key()} ${heads}
        <div></div>
        ${this.names(bands, 'cy')}
        <div class="drawing">
          ${this.picture(bands)} ${this.items ? nothing : html`<div class="over">${this.waiting()}</div>`}
        </div>
        ${this.names(bands, 'en')}
      </div>
      <div class="foot">
        ${this.languages.map((language) => html`<div lang=${language}>${this.said(language)} ${this.beside(language)}</div>`)}
      </div>
    `;
  }

  private key(): TemplateResult {
    if (!this.items) return html`<div></div>`;
    const named = (word: string) =>
      this.languages.map((language) => html`<span lang=${language}>${ladderWords(language)(word)}</span>`);
    return html`<div class="key">
      <p>
        <svg viewBox="0 0 28 28" aria-hidden="true"><path class="median" d="M14 1L27 14L14 27L1 14Z" /></svg>
        ${named('screen.median')}
      </p>
      <p>
        <svg viewBox="0 0 28 28" aria-hidden="true"><path class="bracket" d="M20 3H10V25H20" /></svg>
        ${named('screen.middle')}
      </p>
    </div>`;
  }

  private head(index: number): TemplateResult {
    const item = this.definition.items[index]!;
    return html`<div class="head side-${index}">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <g class="dots"><circle cx="14" cy="14" r="11" stroke-width="4" /></g>
      </svg>
      <div>${this.languages.map((language) => html`<p lang=${language}>${item.label[language]}</p>`)}</div>
    </div>`;
  }

  private names(bands: readonly BandOfRungs[], language: Language): TemplateResult {
    return html`<div class="names" lang=${language}>
      ${bands.map(
        (band) =>
          html`<p class="band ${band.tone}">${band.name[language]}</p>
            ${band.rungs.map((rung) => html`<p class="name">${rung.name[language]}</p>`)}`,
      )}
    </div>`;
  }

  private picture(bands: readonly BandOfRungs[]): TemplateResult | typeof nothing {
    const { width, height } = this.drawing;
    if (width === 0) return nothing;
    const at = geometry(bands, width / this.unit, height / this.unit);
    const { items } = this;
    return html`<svg viewBox="0 0 ${at.width} ${at.height}" aria-hidden="true">
      ${ladder(bands, at)}${items ? this.people(items, at) : nothing}
    </svg>`;
  }

  private people(items: Readonly<Record<string, LadderItemResult>>, at: ReturnType<typeof geometry>) {
    const shown = this.definition.items.slice(0, 2);
    const sides = shown.flatMap(({ id }, index): Side[] => {
      const result = items[id];
      return result ? [{ direction: index === 0 ? -1 : 1, result, standing: this.standing[id] ?? [] }] : [];
    });
    const packing = commonPacking(
      sides.map(({ result }) => result),
      at,
    );
    const most = Math.max(1, ...sides.flatMap(({ result }) => result.rungs));
    return sides.map(
      (side, index) =>
        svg`<g class="side-${index}">
          ${packing ? dots(side, at, packing) : bars(side, at, most)}${numbers(side, at)}${middle(side, at)}
        </g>`,
    );
  }

  /** The result in a sentence, and the whole of it as a table for whoever does not see the drawing. */
  private said(language: Language): TemplateResult | typeof nothing {
    const { definition, result, texts } = this;
    if (!result) return nothing;
    const { sentences, tables } = told({ definition, result, texts }, language);
    const [summary, ...middles] = sentences;
    return html`<p class="summary">${summary}</p>
      <div class="hidden">${middles.map((middle) => html`<p>${middle}</p>`)} ${tables?.map(toldTable)}</div>`;
  }

  private beside(language: Language): TemplateResult | typeof nothing {
    const { beside } = ladderSettings(this.definition);
    if (!beside) return nothing;
    return html`<p class="beside">${ladderWords(language)('screen.beside', { name: beside.name[language] })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ladder-screen': LadderScreen;
  }
}
