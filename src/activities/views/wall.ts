import { css, type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Language, languages, type ScreenLanguage } from '../../session/language.ts';
import { BoxController } from '../../ui/box.ts';
import { viewWords } from './words.ts';

/** One line of a card: what it says, or what stands beside that. */
export interface CardLine {
  readonly text: string;
  readonly lang?: Language | undefined;
  readonly kind: 'main' | 'side';
}

export interface Card {
  readonly id: string;
  readonly lines: readonly CardLine[];
}

/** A column is no narrower than this, in units. */
const columnWidth = 270;

/**
 * What people have written, as cards in columns, the newest first; how many there is no room for is said below. It
 * fills the box it stands in, and is drawn in the unit `--u` of its screen.
 */
@customElement('cyd-wall')
export class Wall extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: flex;
      flex-direction: column;
      flex: 1;
      min-width: 0;
      min-height: 0;
      font-size: calc(28 * var(--u));
      line-height: 1.15;
    }
    ul {
      flex: 1;
      min-height: 0;
      margin: 0;
      padding: 0;
      overflow: hidden;
      columns: calc(${columnWidth} * var(--u));
      column-fill: auto;
      column-gap: calc(16 * var(--u));
      list-style: none;
    }
    li {
      margin-block-end: calc(14 * var(--u));
      padding: calc(12 * var(--u)) calc(16 * var(--u));
      border-inline-start: calc(6 * var(--u)) solid var(--card, var(--accent));
      border-radius: calc(6 * var(--u));
      background: var(--paper-raised);
      overflow-wrap: anywhere;
      break-inside: avoid;
      animation: settle 300ms ease-out;
    }
    @keyframes settle {
      from {
        opacity: 0;
        transform: translateY(calc(-18 * var(--u)));
      }
    }
    p {
      margin: 0;
      white-space: pre-line;
    }
    p + p {
      margin-block-start: calc(4 * var(--u));
    }
    .main:first-child:not(:last-child) {
      font-weight: var(--card-title, 700);
    }
    .side,
    .more {
      color: var(--ink-soft);
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(20 * var(--u));
      min-height: calc(36 * var(--u));
      align-items: end;
      justify-content: end;
    }
    @media (prefers-reduced-motion: reduce) {
      li {
        animation: none;
      }
    }
  `;

  /** The oldest first, as texts come. */
  @property({ attribute: false }) cards: readonly Card[] = [];
  @property() screen: ScreenLanguage = 'both';
  /** The most cards that are drawn. */
  @property({ type: Number }) most = 60;
  /** How many of those drawn have no room. */
  @state() private outside = 0;

  private readonly box = new BoxController(this, () => this.renderRoot.querySelector('ul'));

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ul')!;
    const edge = list.clientWidth;
    if (this.box.width === 0) return;
    const outside = [...list.children].filter((card) => (card as HTMLElement).offsetLeft - list.offsetLeft >= edge);
    this.outside = outside.length;
  }

  protected override render(): TemplateResult {
    const drawn: Card[] = [];
    for (const card of this.cards.slice(-this.most)) drawn.unshift(card);
    const more = this.cards.length - drawn.length + this.outside;
    return html`<ul>
        ${repeat(
          drawn,
          ({ id }) => id,
          ({ lines }) =>
            html`<li>
              ${lines.map(({ text, lang, kind }) => html`<p class=${kind} lang=${ifDefined(lang)}>${text}</p>`)}
            </li>`,
        )}
      </ul>
      <div class="more">${more > 0 ? this.moreInWords(more) : nothing}</div>`;
  }

  private moreInWords(count: number): TemplateResult[] {
    const shown = this.screen === 'both' ? languages : [this.screen];
    return shown.map((language) => html`<p lang=${language}>${viewWords(language)('wall.more', { count })}</p>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-wall': Wall;
  }
}
