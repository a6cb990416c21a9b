import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { ScreenElement } from '../views/screen-element.ts';
import '../views/wall.ts';
import type { Card } from '../views/wall.ts';
import told from './told.ts';
import { levelsWords } from './words.ts';

/** From the first item to the last: the same colours as the bands of a ladder, from the top. */
const tones = ['high', 'middle', 'low'] as const;

/**
 * The levels on a screen, a column each, with the examples that have been released, the newest first. Empty, with how many have answered, until it is shown.
 */
@customElement('levels-screen')
export class LevelsScreen extends ScreenElement {
  static override styles: CSSResultGroup = [
    ScreenElement.styles,
    css`
      :host {
        min-height: calc(420 * var(--u));
      }
      .board {
        display: grid;
        flex: 1;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        gap: calc(28 * var(--u));
        min-height: 0;
      }
      section {
        display: flex;
        flex-direction: column;
        gap: calc(12 * var(--u));
        min-height: 0;
      }
      .high {
        --card: var(--band-high);
      }
      .middle {
        --card: var(--band-middle);
      }
      .low {
        --card: var(--band-low);
      }
      .head {
        padding-block-end: calc(8 * var(--u));
        border-block-end: calc(6 * var(--u)) solid var(--card);
      }
      h3 {
        margin: 0;
        color: var(--card);
        font-size: calc(34 * var(--u));
        font-weight: 700;
        line-height: 1.1;
      }
      .empty {
        color: var(--ink-soft);
      }
    `,
  ];

  protected override spoken(language: Language): readonly string[] {
    const { definition, result, texts } = this;
    return result ? told({ definition, result, texts }, language).sentences : [];
  }

  protected override render(): TemplateResult {
    if (!this.result) return html`${this.waiting()}`;
    return html`${this.languages.map((language) => this.about(language))}
      <div class="board">${this.definition.items.map((item, index) => this.level(item, index))}</div>`;
  }

  private cards(item: string): Card[] {
    return this.texts
      .filter(({ place }) => place === item)
      .map(({ id, words, lang }) => ({ id, lines: [{ text: words.text ?? '', lang, kind: 'main' }] }));
  }

  private level({ id, label }: Item, index: number): TemplateResult {
    const cards = this.cards(id);
    return html`<section class=${tones[index] ?? tones[0]}>
      <div class="head">${this.languages.map((language) => html`<h3 lang=${language}>${label[language]}</h3>`)}</div>
      ${
        cards.length > 0
          ? html`<cyd-wall .cards=${cards} .screen=${this.screen}></cyd-wall>`
          : this.languages.map(
              (language) => html`<p class="empty" lang=${language}>${levelsWords(language)('screen.empty')}</p>`,
            )
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'levels-screen': LevelsScreen;
  }
}
