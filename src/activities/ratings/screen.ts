import { type CSSResultGroup, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import { BoxController } from '../../ui/box.ts';
import { dotStyles } from '../views/dots.ts';
import { groupKey, letterOf } from '../views/group-name.ts';
import { drawingStyles } from '../views/drawing-styles.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { toldTable } from '../views/told-table.ts';
import { diamond, drawingOf } from './drawing.ts';
import { layOut, planFor } from './layout.ts';
import { partsOf } from './parts.ts';
import { ratingsScreenStyles } from './screen-styles.ts';
import { highest, lowest, ratedIn, scores } from './settings.ts';
import { changes, strongestAndWeakest, itemsOf } from './summary.ts';
import told from './told.ts';
import { ratingsWords } from './words.ts';

/** Room for the letters under the columns of groups, in units. */
const lettersHeight = 36;

const fromTop = scores.map((_, index) => scores[scores.length - 1 - index]!);

const symbol = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="-14 -14 28 28" aria-hidden="true">${shape}</svg>`;

/**
 * Ratings on a screen: a column for each item with a dot a person at each score, the middle answer and the middle
 * half; the round before it as a hollow mark, hands as hollow dots, groups side by side. Empty, with how many have
 * answered, until there is a result to show.
 */
@customElement('ratings-screen')
export class RatingsScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, drawingStyles, dotStyles, ratingsScreenStyles];

  private readonly drawing = new BoxController(this, () => this.renderRoot.querySelector('.drawing'));

  /** Room for the letters of groups, where there are any. */
  private get lettersHeight(): number {
    return this.result?.groups?.length ? lettersHeight : 0;
  }

  protected override spoken(language: Language): readonly string[] {
    return this.result ? strongestAndWeakest(this.definition, itemsOf(this.result), language) : [];
  }

  protected override updated(): void {
    super.updated();
    this.style.setProperty('--columns', `repeat(${this.definition.items.length}, minmax(0, 1fr))`);
  }

  protected override render(): TemplateResult {
    return html`<div class="board">
        <div class="heads">
          ${this.definition.items.map(
            ({ label }) =>
              html`<div class="head">
                ${this.languages.map((language) => html`<p lang=${language}>${label[language]}</p>`)}
              </div>`,
          )}
        </div>
        ${this.axis()}
        <div class="drawing">${this.picture()} ${this.result ? nothing : this.empty()}</div>
      </div>
      ${this.result ? this.key(this.result) : nothing}
      <div class=${classMap({ foot: true, one: this.languages.length === 1 })}>
        ${this.languages.map((language) => html`<div lang=${language}>${this.said(language)} ${this.about(language)}</div>`)}
      </div>`;
  }

  private axis(): TemplateResult {
    const end = (key: string) =>
      html`<span
        >${this.languages.map(
          (language) => html`<p lang=${language}>${ratingsWords(language)(`screen.${key}`)}</p>`,
        )}</span
      >`;
    return html`<div class=${classMap({ axis: true, lettered: this.lettersHeight > 0 })}>
      ${fromTop.map(
        (score) =>
          html`<div>
            ${score === highest ? end('highest') : nothing}${score === lowest ? end('lowest') : nothing}
            <span class="number">${score}</span>
          </div>`,
      )}
    </div>`;
  }

  /** What the ends of the scale look like, where one language leaves room for it, and how many have answered. */
  private empty(): TemplateResult {
    const [language, other] = this.languages;
    const { items } = this.definition;
    return html`${
        other
          ? nothing
          : html`<div class="ends" lang=${language!}>
              ${items.map(({ id }) => {
                const rated = ratedIn(this.definition, id);
                return html`<div>
                  <p>${rated?.highest[language!]}</p>
                  <p>${rated?.lowest[language!]}</p>
                </div>`;
              })}
            </div>`
      }
      <div class="over">${this.waiting()}</div>`;
  }

  private picture(): TemplateResult | typeof nothing {
    const width = this.drawing.width / this.unit;
    const height = this.drawing.height / this.unit;
    if (width === 0) return nothing;
    const column = width / this.definition.items.length;
    const lines = this.definition.items.map((_, index) => index * column);
    const ruled = height - this.lettersHeight;
    const rows = scores.slice(1).map((_, index) => ((index + 1) * ruled) / scores.length);
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${this.result || this.screen === 'both' ? rows.map((y) => svg`<line class="rule" x1="0" x2=${width} y1=${y} y2=${y} />`) : nothing}
      ${lines.map((x) => svg`<line class="divide" x1=${x} x2=${x} y1="0" y2=${height} />`)}
      ${this.result ? this.answers(this.result) : nothing}
    </svg>`;
  }

  /** What is drawn, how large the box of each part of it is, and how it is drawn. */
  private planned(result: WholeResult) {
    const columns = this.definition.items.map(({ id }) => partsOf(result, id));
    const parts = columns[0]?.length ?? 1;
    const width = this.drawing.width / this.unit / columns.length / parts;
    const size = { y: 0, width, height: this.drawing.height / this.unit - this.lettersHeight };
    const all = columns.flat().map(({ shown }) => shown);
    return { columns, size, plan: planFor(all, size, { split: parts > 1 }) };
  }

  private answers(result: WholeResult): SVGTemplateResult[] {
    const { columns, size, plan } = this.planned(result);
    const letter = (index: number, x: number) =>
      svg`<text class="letters" x=${x} y=${size.height + lettersHeight - 8}>${letterOf(index)}</text>`;
    return columns.flat().map(({ group, shown, place }, index) => {
      const x = index * size.width;
      return svg`<g>
        ${drawingOf(layOut(shown, { x, ...size }, plan))} ${group ? letter(place, x + size.width / 2) : nothing}
      </g>`;
    });
  }

  private key(result: WholeResult): TemplateResult {
    const { earlier, hands, groups } = result;
    const entry = (drawn: TemplateResult, word: string, values = {}) =>
      html`<p>
        ${drawn}
        ${this.languages.map((language) => html`<span lang=${language}>${ratingsWords(language)(word, values)}</span>`)}
      </p>`;
    return html`<div class="key">
      ${entry(symbol(svg`<path class="median" d=${diamond(13)} />`), 'screen.median')}
      ${entry(symbol(svg`<line class="middle" y1="-10" y2="10" />`), 'screen.middle')}
      ${
        earlier && !groups?.length
          ? entry(symbol(svg`<path class="earlier" d=${diamond(12)} />`), 'screen.earlier', { round: earlier.round })
          : nothing
      }
      ${
        hands && !hands.added
          ? entry(symbol(svg`<g class="dots"><circle class="hand" r="10" /></g>`), 'screen.hands')
          : nothing
      }
      ${this.planned(result).plan.byShare ? entry(symbol(svg`<rect class="bar" x="-12" y="-8" width="24" height="16" />`), 'screen.share') : nothing}
      ${groups ? groupKey(groups, this.languages) : nothing}
    </div>`;
  }

  /** What the result comes to, and the whole of it in words for whoever does not see the drawing. */
  private said(language: Language): TemplateResult | typeof nothing {
    const { definition, result, texts } = this;
    if (!result) return nothing;
    const summary = [
      ...strongestAndWeakest(definition, itemsOf(result), language),
      ...changes(definition, result, language),
    ];
    const { sentences, tables } = told({ definition, result, texts }, language);
    return html`${summary.map((sentence) => html`<p class="summary">${sentence}</p>`)}
      <div class="hidden">
        ${sentences.slice(summary.length).map((sentence) => html`<p>${sentence}</p>`)} ${tables?.map(toldTable)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ratings-screen': RatingsScreen;
  }
}
