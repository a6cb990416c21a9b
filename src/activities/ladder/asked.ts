import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityDefinition } from '../../session/deck.ts';
import { type Language, tell } from '../../session/language.ts';
import { ladderSettings } from './settings.ts';

/** What the ladder asks about, in each language that it is shown in; once where it was given in one alone. */
export function asked(definition: ActivityDefinition, languages: readonly Language[]): TemplateResult | typeof nothing {
  const { question } = ladderSettings(definition);
  if (!question) return nothing;
  const told = languages.flatMap((language) => tell(question, language) ?? []);
  const once = told.filter(({ language }, index) => told.findIndex((other) => other.language === language) === index);
  return html`<div class="asked">${once.map(({ text, language }) => html`<p lang=${language}>${text}</p>`)}</div>`;
}
