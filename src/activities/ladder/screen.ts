import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { GroupTally, WholeResult } from '../../session/results.ts';
import { BoxController } from '../../ui/box.ts';
import { dotStyles } from '../views/dots.ts';
import { groupName } from '../views/group-name.ts';
import { drawingStyles } from '../views/drawing-styles.ts';
import { ScreenElement } from '../views/screen-element.ts';
import type { Told } from '../views/told.ts';
import { toldTable } from '../views/told-table.ts';
import { asked } from './asked.ts';
import { type BandOfRungs, bandsFromTop } from './bands.ts';
import { settle, type Standing } from './dots.ts';
import { ladderDrawingStyles } from './drawing-styles.ts';
import { bandHeight } from './geometry.ts';
import type { LadderTally } from './model.ts';
import { groupsPicture, type Ladder, onePicture } from './picture.ts';
import { ladderScreenStyles } from './screen-styles.ts';
import { ladderSettings } from './settings.ts';
import told from './told.ts';
import { ladderWords } from './words.ts';

/** Everybody, where there are groups too. */
const everybody = '';

/**
 * The ladder on a screen: drawn with one dot a person on every rung, the first item to the left of its middle and the
 * second to the right, each with its middle answer and its middle half, and an arrow from the one middle answer to
 * the other. A second round stands beside the one before; a split result is a ladder for each group. Empty, with how
 * many have answered, until there is a result to show.
 */
@customElement('ladder-screen')
export class LadderScreen extends ScreenElement {
  static override styles: CSSResultGroup = [
    ScreenElement.styles,
    drawingStyles,
    dotStyles,
    ladderScreenStyles,
    ladderDrawingStyles,
  ];

  private readonly drawing = new BoxController(this, () => this.renderRoot.querySelector('.drawing'));
  /** Of each item, by group. */
  private standing: Readonly<Record<string, Readonly<Record<string, Standing>>>> = {};

  private get tally(): (WholeResult & LadderTally) | undefined {
    return this.result as (WholeResult & LadderTally) | undefined;
  }

  private get groups(): readonly GroupTally[] {
    return this.tally?.groups ?? [];
  }

  /** The two items that have a side each. */
  private get sides(): readonly Item[] {
    return this.definition.items.slice(0, 2);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('result')) return;
    const parts: [string, LadderTally['items']][] = this.groups.map((part) => [
      part.group,
      part.items as LadderTally['items'],
    ]);
    if (this.tally) parts.push([everybody, this.tally.items]);
    this.standing = Object.fromEntries(
      parts.map(([group, items]) => {
        const own = Object.entries(items).map(([id, { rungs }]): [string, Standing] => [
          id,
          settle(this.standing[group]?.[id] ?? [], rungs),
        ]);
        return [group, Object.fromEntries(own)];
      }),
    );
  }

  protected override updated(): void {
    super.updated();
    const bands = bandsFromTop(ladderSettings(this.definition));
    const rows = bands.map(({ rungs }) => `calc(${bandHeight} * var(--u)) repeat(${rungs.length}, minmax(0, 1fr))`);
    this.style.setProperty('--rows', rows.join(' '));
    this.style.setProperty('--heads', String(this.groups.length || 2));
  }

  private told(language: Language): Told | undefined {
    const { definition, result, texts } = this;
    return result && told({ definition, result, texts }, language);
  }

  protected override spoken(language: Language): readonly string[] {
    return this.told(language)?.sentences ?? [];
  }

  protected override render(): TemplateResult {
    const bands = bandsFromTop(ladderSettings(this.definition));
    return html`${asked(this.definition, this.languages)}
    ${this.screen === 'both' ? this.inBoth(bands) : this.inOne(this.screen, bands)}`;
  }

  /** Names on the left, and what is said of the result on the right. */
  private inOne(language: Language, bands: readonly BandOfRungs[]): TemplateResult {
    return html`<div class=${classMap({ board: true, narrow: this.narrow })}>
      <div></div>
      ${this.heads()} ${this.names(bands, language)}
      <div class="drawing">${this.picture(bands)}</div>
      <div class="aside" lang=${language}>
        ${this.result ? html`${this.said(language)} ${this.key()}` : this.waiting()} ${this.beside(language)}
      </div>
    </div>`;
  }

  /** Welsh names on the left, English ones on the right, and what is said of the result below. */
  private inBoth(bands: readonly BandOfRungs[]): TemplateResult {
    return html`
      <div class="board both">
        ${this.key()} ${this.heads()}
        <div></div>
        ${this.names(bands, 'cy')}
        <div class="drawing">
          ${this.picture(bands)} ${this.result ? nothing : html`<div class="over">${this.waiting()}</div>`}
        </div>
        ${this.names(bands, 'en')}
      </div>
      <div class="foot">
        ${this.languages.map((language) => html`<div lang=${language}>${this.said(language)} ${this.beside(language)}</div>`)}
      </div>
    `;
  }

  private key(): TemplateResult {
    const { tally } = this;
    if (!tally) return html`<div></div>`;
    const named = (word: string, about: Record<string, unknown> = {}) =>
      this.languages.map((language) => html`<span lang=${language}>${ladderWords(language)(word, about)}</span>`);
    if (this.groups.length > 0) return html`<div class="key">${this.sides.map((_, index) => this.item(index))}</div>`;
    return html`<div class="key">
      <p>
        <svg viewBox="0 0 28 28" aria-hidden="true"><path class="median" d="M14 1L27 14L14 27L1 14Z" /></svg>
        ${named('screen.median')}
      </p>
      <p>
        <svg viewBox="0 0 28 28" aria-hidden="true"><path class="bracket" d="M20 3H10V25H20" /></svg>
        ${named('screen.middle')}
      </p>
      ${
        tally.earlier
          ? html`<p>
              <svg viewBox="0 0 28 28" aria-hidden="true"><path class="was" d="M14 2L26 14L14 26L2 14Z" /></svg>
              ${named('screen.round', { round: tally.earlier.round })}
            </p>`
          : nothing
      }
    </div>`;
  }

  /** Over the drawing: the items, or a name for each group's ladder. */
  private heads(): TemplateResult {
    const { groups, sides } = this;
    return html`<div class=${classMap({ heads: true, groups: groups.length > 0 })}>
      ${groups.length > 0 ? groups.map((group) => this.group(group)) : sides.map((_, index) => this.item(index))}
    </div>`;
  }

  private item(index: number): TemplateResult {
    const item = this.definition.items[index]!;
    return html`<div class="head side-${index}">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <g class="dots"><circle cx="14" cy="14" r="11" /></g>
      </svg>
      <div>${this.languages.map((language) => html`<p lang=${language}>${item.label[language]}</p>`)}</div>
    </div>`;
  }

  private group(group: GroupTally): TemplateResult {
    return html`<div class="head">
      ${this.languages.map((language) => html`<p lang=${language}>${groupName(group, language)}</p>`)}
      <p class="count">${group.count}</p>
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
    const [width, height] = [this.drawing.width / this.unit, this.drawing.height / this.unit];
    if (width === 0 || height === 0) return nothing;
    const picture = { bands, width, height, items: this.sides.map(({ id }) => id) };
    const parts = this.groups.map((group) => this.ladder(group, group.group));
    const drawn = parts.length > 0 ? groupsPicture(picture, parts) : onePicture(picture, this.whole());
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${drawn}</svg>`;
  }

  private ladder(part: unknown, group: string): Ladder {
    return { results: (part as LadderTally).items, standing: this.standing[group] ?? {} };
  }

  private whole(): Ladder | undefined {
    const { tally } = this;
    if (!tally) return undefined;
    const { earlier, hands } = tally;
    return {
      ...this.ladder(tally, everybody),
      earlier: (earlier as LadderTally | undefined)?.items,
      hands: hands && !hands.added ? hands.items : undefined,
    };
  }

  /** The result in a sentence, and the whole of it as a table for whoever does not see the drawing. */
  private said(language: Language): TemplateResult | typeof nothing {
    const { sentences, tables = [] } = this.told(language) ?? {};
    if (!sentences) return nothing;
    const words = ladderWords(language);
    // With both languages there is no room for the round before, which the drawing shows.
    const visible = this.screen !== 'both' && this.tally?.earlier && this.groups.length === 0 ? 2 : 1;
    return html`${this.groups.length > 0 ? html`<p class="question">${words('split.question')}</p>` : nothing}
      ${sentences.slice(0, visible).map((sentence, index) => html`<p class=${index === 0 ? 'summary' : 'before'}>${sentence}</p>`)}
      ${this.about(language)}
      <div class="hidden">
        ${sentences.slice(visible).map((sentence) => html`<p>${sentence}</p>`)}${tables.map(toldTable)}
      </div>`;
  }

  private beside(language: Language): TemplateResult | typeof nothing {
    const { beside } = ladderSettings(this.definition);
    if (!beside || this.groups.length > 0) return nothing;
    return html`<p class="beside">${ladderWords(language)('screen.beside', { name: beside.name[language] })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ladder-screen': LadderScreen;
  }
}
