import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isUnsure } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { Standings } from '../views/standing.ts';
import { viewWords } from '../views/words.ts';
import '../views/writing.ts';
import type { SentText, WrittenEvent } from '../views/writing.ts';
import { levelsWords } from './words.ts';

/**
 * An example for each level on a phone, each sent, changed and taken back on its own.
 *
 * @fires cyd-answer - for an example, and with `null` when it is taken back
 */
@customElement('levels-phone')
export class LevelsPhone extends PhoneElement {
  static override styles: CSSResultGroup = [
    PhoneElement.styles,
    css`
      :host {
        padding-block-end: 1rem;
      }
      cyd-writing {
        margin-block-start: 1rem;
        padding-block-start: 1rem;
        border-block-start: 2px solid var(--line);
      }
      .reminder {
        margin-block-start: 0.5rem;
        color: var(--ink-soft);
      }
    `,
  ];

  private readonly standings = new Standings();

  private sent(item: string): SentText | undefined {
    const value = this.answers[item] ?? null;
    return value === null || isUnsure(value) ? undefined : (value as unknown as SentText);
  }

  private handleWritten(item: string, { text, lang }: WrittenEvent): void {
    this.standings.sent(this, item);
    this.answer(item, { text, lang });
  }

  protected override render(): TemplateResult {
    return html`<div lang=${this.language}>
      ${this.open ? this.intro() : nothing} ${this.definition.items.map((item) => this.level(item))}
    </div>`;
  }

  private intro(): TemplateResult {
    return html`<p>${levelsWords(this.language)('phone.intro')}</p>
      <p class="reminder">${viewWords(this.language)('writing.reminder')}</p>`;
  }

  private level({ id, label }: Item): TemplateResult {
    return html`<cyd-writing
      .language=${this.language}
      .label=${label[this.language]}
      .name="${this.definition.id}/${id}"
      .sent=${this.sent(id)}
      .open=${this.open}
      .standing=${this.standings.of(this, id)}
      .reminder=${false}
      @cyd-written=${(event: WrittenEvent) => this.handleWritten(id, event)}
      @cyd-withdraw=${() => this.answer(id, null)}
    ></cyd-writing>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'levels-phone': LevelsPhone;
  }
}
