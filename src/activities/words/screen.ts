import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../session/language.ts';
import { BoxController } from '../../ui/box.ts';
import { placed } from '../views/placed.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { toldTable } from '../views/told-table.ts';
import { type Box, type Cloud, cloud, smallest } from './cloud.ts';
import { Measure } from './measure.ts';
import type { CloudWord, WordsTally } from './model.ts';
import { wordsScreenStyles } from './screen-styles.ts';
import { sameness } from './spelling.ts';
import told from './told.ts';
import { wordsWords } from './words.ts';

/** The most words of the list beside the cloud. */
const listed = 5;

/** A word is in the list once so many people have said it. */
const often = 2;

/** A box that has changed its size by more than this share is filled anew. */
const otherSize = 0.1;

const isAnother = (box: Box, before: Box): boolean =>
  Math.abs(box.width / before.width - 1) > otherSize || Math.abs(box.height / before.height - 1) > otherSize;

/**
 * The words on a screen: a cloud that grows while people answer, the most often said beside it with their counts, and
 * all of it as a table. A word keeps its line while others come.
 */
@customElement('words-screen')
export class WordsScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, wordsScreenStyles];

  private readonly room = new BoxController(this, () => this.renderRoot.querySelector('.cloud'));
  private readonly measure = new Measure();
  private drawn: Cloud | undefined;
  private words: ReadonlyMap<string, CloudWord> = new Map();
  private packedIn: Box | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts.addEventListener('loadingdone', this.handleFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.handleFonts);
  }

  private readonly handleFonts = (): void => {
    this.measure.forget();
    this.drawn = undefined;
    this.requestUpdate();
  };

  private get tally(): WordsTally | undefined {
    return this.result as unknown as WordsTally | undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.room.width === 0) return;
    const box = { width: this.room.width / this.unit, height: this.room.height / this.unit };
    const same = this.packedIn?.width === box.width && this.packedIn.height === box.height;
    if (same && this.drawn && !changed.has('result')) return;
    if (!this.packedIn || isAnother(box, this.packedIn)) this.drawn = undefined;
    this.packedIn = box;
    this.words = new Map(this.tally?.words.map((word) => [sameness(word), word]));
    const { fontFamily } = getComputedStyle(this);
    const wanted = Array.from(this.words, ([key, { text, count }]) => ({
      key,
      count,
      width: this.measure.width(text, fontFamily, '700'),
    }));
    this.drawn = cloud(wanted, box, this.drawn);
  }

  protected override spoken(language: Language): readonly string[] {
    const { definition, result, texts } = this;
    return result ? told({ definition, result, texts }, language).sentences : [];
  }

  protected override render(): TemplateResult {
    const words = this.tally?.words ?? [];
    return html`<div class=${classMap({ board: true, narrow: this.narrow })}>
      <div class="cloud" aria-hidden="true">${this.picture()}</div>
      ${words.length > 0 ? this.list(words) : html`<div class="over">${this.waiting()}</div>`}
      <div class="foot">${this.languages.map((language) => this.foot(language))}</div>
    </div>`;
  }

  private picture(): unknown {
    const { unit } = this;
    const [first] = this.tally?.words ?? [];
    const most = first && first.count >= often ? first.count : 0;
    return repeat(
      this.drawn?.placed ?? [],
      ({ key }) => key,
      ({ key, x, y, size }) => {
        const word = this.words.get(key)!;
        return html`<span
          class=${classMap({ word: true, most: word.count === most })}
          dir="auto"
          lang=${word.lang}
          ${placed(x * unit, y * unit, size / smallest)}
          ><span>${word.text}</span></span
        >`;
      },
    );
  }

  /** With their counts, the words that more than one person has said; after the counts of the round before. */
  private list(words: readonly CloudWord[]): TemplateResult {
    const most = words.filter(({ count }) => count >= often).slice(0, listed);
    if (most.length === 0) return html`<div class="list none"></div>`;
    const earlier = this.result?.earlier as (WordsTally & { round: number }) | undefined;
    const before = new Map(earlier?.words.map((word) => [sameness(word), word.count]));
    const head = (language: Language): string =>
      earlier
        ? wordsWords(language)('screen.oftenAgain', { before: earlier.round, now: this.result!.round })
        : wordsWords(language)('screen.often');
    return html`<div class=${classMap({ list: true, again: earlier !== undefined })}>
      ${this.languages.map((language) => html`<p class="head" lang=${language}>${head(language)}</p>`)}
      <ol>
        ${most.map(
          (word) =>
            html`<li>
              <bdi lang=${word.lang}>${word.text}</bdi>
              <span class="count"
                >${earlier ? html`<small>${before.get(sameness(word)) ?? 0} → </small>` : nothing}${word.count}</span
              >
            </li>`,
        )}
      </ol>
    </div>`;
  }

  private foot(language: Language): TemplateResult | typeof nothing {
    const { definition, result, texts, drawn } = this;
    const tally = this.tally;
    if (!result || !tally || tally.words.length === 0) return nothing;
    const { sentences, tables } = told({ definition, result, texts }, language);
    const left = tally.others + (drawn?.left ?? 0);
    return html`<div lang=${language}>
      <p>
        ${sentences.slice(0, 2).join(' ')}
        ${left > 0 ? html`<span class="left">${wordsWords(language)('screen.others', { count: left })}</span>` : nothing}
      </p>
      ${this.about(language)}
      <div class="hidden">${tables?.map(toldTable)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'words-screen': WordsScreen;
  }
}
