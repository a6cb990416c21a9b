import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Language, languages, type PartlyBilingual, type ScreenLanguage, tell } from '../session/language.ts';
import { PageElement } from '../ui/page-element.ts';
import { reportWords } from './words.ts';

/** What a language switch says of a report: one language, or both with Welsh first. */
const shownIn = (screen: ScreenLanguage): readonly Language[] => (screen === 'both' ? languages : [screen]);

/** A part of the report, in the languages that it is read in. */
export abstract class ReportElement extends PageElement {
  @property() screen: ScreenLanguage = 'both';

  protected get languages(): readonly Language[] {
    return shownIn(this.screen);
  }

  /** A few words in each language, one after another: a heading, the name of a button. */
  protected named(key: string, about: Readonly<Record<string, unknown>> = {}): readonly TemplateResult[] {
    return this.each(
      (language) => html`<span class="named" lang=${language}>${reportWords(language)(key, about)}</span>`,
    );
  }

  /** The same in a plain text, for a label. */
  protected label(key: string, about: Readonly<Record<string, unknown>> = {}): string {
    return this.languages.map((language) => reportWords(language)(key, about)).join(' · ');
  }

  /** A text that its author may have given in one language only: once, where it is the same in both. */
  protected given(text: PartlyBilingual): readonly TemplateResult[] {
    const told = this.languages.flatMap((language) => tell(text, language) ?? []);
    const different = told.filter(({ text: own }, index) => told.findIndex((other) => other.text === own) === index);
    return different.map(({ text: own, language }) => html`<span class="named" lang=${language}>${own}</span>`);
  }

  /** The same in each language, beside each other where there is room. */
  protected beside(say: (language: Language) => unknown): TemplateResult {
    return html`<div class="beside">
      ${this.each((language) => html`<div lang=${language}>${say(language)}</div>`)}
    </div>`;
  }

  private each(say: (language: Language) => TemplateResult): readonly TemplateResult[] {
    return this.languages.map(say);
  }
}
