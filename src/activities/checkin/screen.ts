import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import type { PublicText } from '../../session/writing.ts';
import { ScreenElement } from '../views/screen-element.ts';
import '../views/wall.ts';
import type { Card, CardLine } from '../views/wall.ts';
import { countedGroups, type CountedGroup, countInWords, resultOf } from './counted.ts';
import type { CheckinItemResult, CheckinTally } from './model.ts';
import { checkinScreenStyles } from './screen-styles.ts';
import { checkinWords } from './words.ts';

/** What the room may read of an introduction: the name leads, and beside it stand the role and the place. */
function cardOf({ id, words, lang }: PublicText): Card {
  const { name, role, place, view } = words;
  const side = [role, place].filter((text) => text !== undefined).join(' · ');
  const found: readonly (readonly [string | undefined, CardLine['kind']])[] = [
    [name, 'main'],
    [side || undefined, 'side'],
    [view, 'main'],
  ];
  return { id, lines: found.flatMap(([text, kind]) => (text === undefined ? [] : [{ text, lang, kind }])) };
}

/**
 * Introductions on a screen: how many take part in which way, over a wall of the cards that have been released. Empty,
 * with how many have answered, until it is shown.
 */
@customElement('checkin-screen')
export class CheckinScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, checkinScreenStyles];

  private get counted(): CheckinItemResult | undefined {
    return this.result && resultOf(this.definition, this.result as unknown as CheckinTally);
  }

  protected override spoken(language: Language): readonly string[] {
    const words = checkinWords(language);
    return [
      words('screen.people', { count: this.counted?.count ?? 0 }),
      words('screen.cards', { count: this.texts.length }),
    ];
  }

  protected override render(): TemplateResult {
    const { counted } = this;
    if (!counted) return html`${this.waiting()}`;
    return html`<div class="board">
      <ul class="groups">
        ${countedGroups(this.definition, counted).map((group) => this.group(group, counted))}
      </ul>
      ${this.languages.map((language) => this.about(language))}
      ${
        this.texts.length > 0
          ? html`<cyd-wall .cards=${this.texts.map(cardOf)} .screen=${this.screen}></cyd-wall>`
          : this.empty()
      }
    </div>`;
  }

  private group({ group, count }: CountedGroup, counted: CheckinItemResult): TemplateResult {
    const words = this.languages.map((language) => countInWords(count, counted, language));
    const figure = words.every((word) => word === `${count}`);
    return html`<li>
      ${figure ? html`<span class="count">${count}</span>` : nothing}
      <div>
        ${this.languages.map(
          (language, index) =>
            html`<p lang=${language}>
              ${group.label[language]}${figure ? nothing : html`: <strong>${words[index]}</strong>`}
            </p>`,
        )}
      </div>
    </li>`;
  }

  private empty(): TemplateResult {
    return html`<div class="empty">
      ${this.languages.map((language) => html`<p lang=${language}>${checkinWords(language)('screen.empty')}</p>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checkin-screen': CheckinScreen;
  }
}
