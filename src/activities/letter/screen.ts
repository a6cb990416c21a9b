import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ActivityResult } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import { ScreenElement } from '../views/screen-element.ts';
import type { LetterTally } from './model.ts';
import './names.ts';
import { letterScreenStyles } from './screen-styles.ts';
import told from './told.ts';
import { letterWords } from './words.ts';

/**
 * The open letter on a screen: how many have signed and for how many organisations, and the names that the room may
 * read. Grows while people sign.
 */
@customElement('letter-screen')
export class LetterScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, letterScreenStyles];

  private get tally(): (ActivityResult & LetterTally) | undefined {
    return this.result as (ActivityResult & LetterTally) | undefined;
  }

  protected override spoken(language: Language): readonly string[] {
    const { result, definition, textsNow: texts } = this;
    return result ? told({ definition, result, texts }, language).sentences : [];
  }

  protected override render(): TemplateResult {
    const { tally, textsNow: own } = this;
    if (!tally) return html`<div class="middle">${this.waiting()}</div>`;
    const isPaper = this.answered === undefined;
    return html`<div class=${['board', this.narrow && 'narrow', own.length === 0 && 'alone'].filter(Boolean).join(' ')}>
      <div class="counts">
        ${this.figure('signatures', tally.signatures)} ${this.figure('organisations', tally.organisations)}
        <div class="read">
          ${this.languages.map(
            (language) =>
              html`<p lang=${language}>${letterWords(language)('screen.read')}</p>
                ${this.sinceBefore(language)} ${this.about(language)}`,
          )}
        </div>
      </div>
      ${
        own.length === 0
          ? nothing
          : html`<letter-names
              .names=${own}
              .screen=${this.screen}
              .unit=${this.unit}
              .still=${isPaper || this.narrow}
            ></letter-names>`
      }
    </div>`;
  }

  private sinceBefore(language: Language): TemplateResult | typeof nothing {
    const { result } = this;
    if (!result?.earlier) return nothing;
    const rounds = { before: result.earlier.round, now: result.round };
    return html`<p lang=${language}>${letterWords(language)('screen.earlier', rounds)}</p>`;
  }

  private figure(name: 'signatures' | 'organisations', count: number): TemplateResult {
    const before = (this.result?.earlier as LetterTally | undefined)?.[name];
    const isLong = count > 999 || before !== undefined;
    return html`<div class="figure ${name}">
      <p class=${isLong ? 'count long' : 'count'}>
        ${before === undefined ? nothing : html`<span class="before">${before} →</span>`} ${count}
      </p>
      <div>
        ${this.languages.map((language) => html`<p lang=${language}>${letterWords(language)(`screen.${name}`, { count })}</p>`)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-screen': LetterScreen;
  }
}
