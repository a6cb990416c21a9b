import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { BoxController } from '../../ui/box.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { toldTable } from '../views/told-table.ts';
import '../views/wall.ts';
import { drawing, type Side } from './drawing.ts';
import type { FeedbackTally } from './model.ts';
import { feedbackScreenStyles } from './screen-styles.ts';
import { highest, lowest, scoreQuestions, textItems } from './settings.ts';
import told, { scoreResults } from './told.ts';
import { feedbackWords } from './words.ts';

/**
 * Feedback on a screen: the spread of the first score to the left and of the second to the right, with the way of the
 * middle answer between them, and what people have written, as far as it has been released. How many have answered
 * until there is a result to show.
 */
@customElement('feedback-screen')
export class FeedbackScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, feedbackScreenStyles];

  private readonly room = new BoxController(this, () => this.renderRoot.querySelector('.drawing'));

  protected override spoken(language: Language): readonly string[] {
    return this.told(language)?.sentences ?? [];
  }

  private told(language: Language): ReturnType<typeof told> | undefined {
    const { definition, result, texts } = this;
    return result && told({ definition, result, texts }, language);
  }

  protected override render(): TemplateResult {
    const written = this.texts.length > 0 && this.result !== undefined;
    return html`<div class=${classMap({ board: true, narrow: this.narrow, written })}>
      <div class="chart">
        ${this.result ? this.heads() : this.languages.map((language) => this.questions(language))}
        <div class="drawing" ?hidden=${!this.result}>${this.picture()}</div>
        ${this.result ? html`<div class="ends">${this.languages.map((language) => this.ends(language))}</div>` : nothing}
      </div>
      <div class="beside">
        ${this.result ? this.languages.map((language) => this.said(language, written)) : this.waiting()}
        ${written ? html`<div class="walls">${textItems(this.definition).map((item) => this.wall(item))}</div>` : nothing}
      </div>
    </div>`;
  }

  /** What is asked, as long as there is no result. */
  private questions(language: Language): TemplateResult {
    return html`<ul class="questions" lang=${language}>
      ${this.definition.items.map(({ label }) => html`<li>${label[language]}</li>`)}
    </ul>`;
  }

  private heads(): TemplateResult {
    const sides = scoreQuestions(this.definition).slice(0, 2);
    return html`<div class="heads">
      ${sides.map(
        ({ short }) =>
          html`<div>${this.languages.map((language) => html`<p lang=${language}>${short[language]}</p>`)}</div>`,
      )}
    </div>`;
  }

  private picture(): TemplateResult | typeof nothing {
    const [width, height] = [this.room.width / this.unit, this.room.height / this.unit];
    const { definition, result } = this;
    if (width === 0 || !result) return nothing;
    const apart = result.hands?.added === false ? result.hands.items : {};
    const results = scoreResults(definition, result as unknown as FeedbackTally);
    const earlier = result.earlier && scoreResults(definition, result.earlier as unknown as FeedbackTally);
    const [before, after] = scoreQuestions(definition).map(({ id }, index): Side => ({
      result: results[index]!,
      hands: apart[id] ?? [],
      earlier: earlier?.[index]?.median ?? null,
    }));
    if (!before || !after) return nothing;
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${drawing(before, after, { width, height })}
    </svg>`;
  }

  /** What the highest and the lowest score look like. */
  private ends(language: Language): TemplateResult | typeof nothing {
    const [asked] = scoreQuestions(this.definition);
    if (!asked) return nothing;
    return html`<div lang=${language}>
      <p><b>${highest}</b> ${asked.high[language]}</p>
      <p><b>${lowest}</b> ${asked.low[language]}</p>
    </div>`;
  }

  /** The result in a sentence or two, and the whole of it as tables for whoever does not see the drawing. */
  private said(language: Language, written: boolean): TemplateResult | typeof nothing {
    const said = this.told(language);
    if (!said) return nothing;
    const [moved, people, earlier] = said.sentences;
    const few = written && this.screen === 'both';
    return html`<div class="said" lang=${language}>
      <p class="summary">${moved}</p>
      ${people ? html`<p class=${classMap({ hidden: few })}>${people}</p>` : nothing}
      ${earlier ? html`<p>${earlier}</p>` : nothing} ${this.about(language)} ${people ? this.key(language) : nothing}
      <div class="hidden">${said.tables?.map(toldTable)}</div>
    </div>`;
  }

  private key(language: Language): TemplateResult {
    const words = feedbackWords(language);
    return html`<p class="key">
      <span
        ><svg viewBox="0 0 28 28" aria-hidden="true"><path class="median" d="M14 1L27 14L14 27L1 14Z" /></svg>
        ${words('screen.median')}</span
      >
      <span
        ><svg viewBox="0 0 28 28" aria-hidden="true"><path class="half" d="M14 3V25" /></svg>
        ${words('screen.half')}</span
      >
    </p>`;
  }

  private wall({ id, label }: Item): TemplateResult {
    const cards = this.texts
      .filter(({ place }) => place === id)
      .map(({ id: card, words, lang }) => ({
        id: card,
        lines: [{ text: words.text ?? '', lang, kind: 'main' as const }],
      }));
    return html`<section>
      ${this.languages.map((language) => html`<h3 lang=${language}>${label[language]}</h3>`)}
      <cyd-wall .cards=${cards} .screen=${this.screen} .most=${20}></cyd-wall>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feedback-screen': FeedbackScreen;
  }
}
