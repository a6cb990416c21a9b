import { type CSSResultGroup, html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { BoxController } from '../../ui/box.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { type BandOfRungs, bandsFromTop } from './bands.ts';
import { settle, type Standing } from './dots.ts';
import { bars, commonPacking, dots, ladder, middle, numbers, type Side } from './drawing.ts';
import { bandHeight, geometry } from './geometry.ts';
import type { LadderItemResult, LadderTally } from './model.ts';
import { ladderScreenStyles } from './screen-styles.ts';
import { ladderSettings } from './settings.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
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
    const [first, second] = this.languages;
    return html`
      <div class="board ${this.screen}">
        ${this.key(first!)}
        <div class="heads">${this.definition.items.map((_, index) => this.head(index))}</div>
        ${second ? this.key(second) : nothing}
        <div class="names" lang=${first!}>${bands.map((band) => this.names(band, first!))}</div>
        <div class="drawing">
          ${this.picture(bands)} ${this.items ? nothing : html`<div class="over">${this.waiting()}</div>`}
        </div>
        ${second ? html`<div class="names" lang=${second}>${bands.map((band) => this.names(band, second))}</div>` : nothing}
      </div>
      ${this.foot()}
    `;
  }

  private key(language: Language): TemplateResult {
    const words = ladderWords(language);
    if (!this.items) return html`<div></div>`;
    return html`<div class="key" lang=${language}>
      <p>
        <svg viewBox="0 0 28 28"><path class="median" d="M14 1L27 14L14 27L1 14Z" /></svg>
        ${words('screen.median')}
      </p>
      <p>
        <svg viewBox="0 0 28 28"><path class="bracket" d="M20 3H10V25H20" /></svg>
        ${words('screen.middle')}
      </p>
    </div>`;
  }

  private head(index: number): TemplateResult {
    const item = this.definition.items[index]!;
    return html`<div class="head side-${index}">
      <svg viewBox="0 0 28 28">
        <g class="dots"><circle cx="14" cy="14" r="11" stroke-width="4" /></g>
      </svg>
      <div>${this.languages.map((language) => html`<p lang=${language}>${item.label[language]}</p>`)}</div>
    </div>`;
  }

  private names(band: BandOfRungs, language: Language): TemplateResult {
    return html`<p class="band ${band.tone}">${band.name[language]}</p>
      ${band.rungs.map((rung) => html`<p class="name">${rung.name[language]}</p>`)}`;
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

  private foot(): TemplateResult {
    const { beside } = ladderSettings(this.definition);
    const { items } = this;
    return html`<div class="foot">
      ${this.languages.map(
        (language) =>
          html`<div lang=${language}>
            ${
              beside
                ? html`<p class="beside">${ladderWords(language)('screen.beside', { name: beside.name[language] })}</p>`
                : nothing
            }
            ${items ? html`<p class="summary">${summary(this.definition, items, language)}</p>` : nothing}
            ${items ? table(this.definition, items, language) : nothing}
          </div>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ladder-screen': LadderScreen;
  }
}
