import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Item } from '../../session/deck.ts';
import { wordLength } from '../../session/text-value.ts';
import { PhoneElement } from '../views/phone-element.ts';
import type { Standing } from '../views/standing.ts';
import { viewWords } from '../views/words.ts';
import '../views/writing.ts';
import type { WrittenEvent } from '../views/writing.ts';
import type { WordsTally } from './model.ts';
import { wordsSettings } from './settings.ts';
import { sameness, type Written } from './spelling.ts';
import { wordsWords } from './words.ts';

/**
 * Words on a phone: a field for the first, and for each that was sent one more. What was sent stands with what has come
 * of it, and can be changed and taken back.
 *
 * @fires cyd-answer - for a word, and with `null` when it is taken back
 */
@customElement('words-phone')
export class WordsPhone extends PhoneElement {
  static override styles: CSSResultGroup = [
    PhoneElement.styles,
    css`
      h2 {
        margin: 0 0 0.5rem;
        font-size: 1.375rem;
        line-height: 1.25;
      }
      .intro {
        margin-block-end: 1rem;
      }
      cyd-writing {
        margin-block-end: 1.5rem;
      }
      .most {
        color: var(--ink-soft);
      }
    `,
  ];

  /** Words that have been on the screen, as far as this page has seen. */
  private readonly seen = new Set<string>();

  private sent(item: string): Written | undefined {
    const value = this.answers[item];
    return typeof value?.text === 'string' ? (value as unknown as Written) : undefined;
  }

  private get tally(): WordsTally | undefined {
    return this.result as unknown as WordsTally | undefined;
  }

  /** Whether the screen has it now: it may also be among those that are not said often enough. */
  private standing(item: string, sent: Written): Standing | undefined {
    if (this.ownTexts[item] === undefined) return undefined;
    const key = sameness(sent);
    if (this.tally?.words.some((word) => sameness(word) === key)) {
      this.seen.add(key);
      return 'shown';
    }
    return this.tally?.others === 0 && this.seen.has(key) ? 'hidden' : 'waiting';
  }

  /** All that were sent and, while there is time, one more. */
  private get shown(): readonly Item[] {
    const { items } = this.definition;
    const next = items.find(({ id }) => !this.sent(id));
    return items.filter((item) => this.sent(item.id) || (this.open && item === next));
  }

  protected override render(): TemplateResult {
    const { language, shown } = this;
    const t = wordsWords(language);
    return html`<div lang=${language}>
      <h2>${wordsSettings(this.definition).prompt[language]}</h2>
      ${this.open ? html`<p class="intro">${t('phone.intro')} ${viewWords(language)('writing.reminder')}</p>` : nothing}
      ${repeat(
        shown,
        ({ id }) => id,
        (item) => this.word(item),
      )}
      ${shown.length === 0 ? html`<p>${viewWords(language)('noAnswer')}</p>` : nothing}
      ${
        this.tally && this.tally.others > 0
          ? html`<p class="most">${t('phone.most', { number: this.tally.words.length })}</p>`
          : nothing
      }
    </div>`;
  }

  private word({ id, label }: Item): TemplateResult {
    const sent = this.sent(id);
    return html`<cyd-writing
      .language=${this.language}
      .label=${label[this.language]}
      .name="${this.definition.id}/${id}"
      .most=${wordLength}
      .reminder=${false}
      .sent=${sent}
      .open=${this.open}
      .standing=${sent && this.standing(id, sent)}
      @cyd-written=${({ text, lang }: WrittenEvent) => this.answer(id, { text, lang })}
      @cyd-withdraw=${() => this.answer(id, null)}
    ></cyd-writing>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'words-phone': WordsPhone;
  }
}
