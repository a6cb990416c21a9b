import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Language, languages, type PartlyBilingual } from '../session/language.ts';
import { LanguageEvent, languageNames } from '../ui/language-switch.ts';
import { PageElement } from '../ui/page-element.ts';
import { phoneWords } from './words.ts';

/**
 * The first question, and the only one: two equal buttons, each in its own language, Welsh first.
 *
 * @fires cyd-language - with the language chosen
 */
@customElement('cyd-choose-language')
export class ChooseLanguage extends PageElement {
  /** The session's title. */
  @property({ attribute: false }) heading: PartlyBilingual = {};

  private choose(language: Language): void {
    this.dispatchEvent(new LanguageEvent(language));
  }

  private line(key: string, tag: 'question' | 'note'): TemplateResult[] {
    return languages.map((language) => html`<span class=${tag} lang=${language}>${phoneWords(language)(key)}</span>`);
  }

  protected override render(): TemplateResult {
    const titles = languages.filter((language) => this.heading[language]);
    return html`
      ${
        titles.length === 0
          ? nothing
          : html`<p class="session-title">
              ${titles.map((language) => html`<span lang=${language}>${this.heading[language]}</span>`)}
            </p>`
      }
      <h1 tabindex="-1">${this.line('which', 'question')}</h1>
      <div class="choices">
        ${languages.map(
          (language) =>
            html`<button class="button" type="button" lang=${language} @click=${() => this.choose(language)}>
              ${languageNames[language]}
            </button>`,
        )}
      </div>
      <p>${this.line('noName', 'note')}</p>
      <p>${this.line('changeLater', 'note')}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-choose-language': ChooseLanguage;
  }
}
