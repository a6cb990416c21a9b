import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../session/language.ts';
import { PageElement } from './page-element.ts';

/** The languages by their own names. */
export const languageNames: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' };

/** Somebody chose a language for the page. */
export class LanguageEvent extends Event {
  static readonly type = 'cyd-language';
  readonly language: Language;

  constructor(language: Language) {
    super(LanguageEvent.type, { bubbles: true, composed: true });
    this.language = language;
  }
}

/**
 * One button that offers the other language, in that language.
 *
 * @fires cyd-language - with the language chosen
 */
@customElement('cyd-language-switch')
export class LanguageSwitch extends PageElement {
  /** The language that the page is in. */
  @property() language: Language = 'cy';

  private get other(): Language {
    return this.language === 'cy' ? 'en' : 'cy';
  }

  private onClick(): void {
    this.dispatchEvent(new LanguageEvent(this.other));
  }

  protected override render(): TemplateResult {
    return html`<button class="button" type="button" lang=${this.other} @click=${this.onClick}>
      ${languageNames[this.other]}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-language-switch': LanguageSwitch;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-language': LanguageEvent;
  }
}
