import { html, nothing, type TemplateResult } from 'lit';
import { toldTable } from '../activities/views/told-table.ts';
import type { Told, ToldTexts } from '../activities/views/told.ts';
import type { Language } from '../session/language.ts';

const list = ({ heading, texts }: ToldTexts, language: Language): TemplateResult | typeof nothing =>
  texts.length === 0
    ? nothing
    : html`${heading === undefined ? nothing : html`<p class="list-heading">${heading}</p>`}
        <ul class="written">
          ${texts.map(({ text, lang }) => html`<li lang=${lang ?? language}><bdi>${text}</bdi></li>`)}
        </ul>`;

/** Two results in words, the second without what the first has said already. */
export function withoutRepeats(told: readonly Told[]): readonly Told[] {
  const said = new Set<string>();
  const isNew = (part: unknown): boolean => {
    const text = JSON.stringify(part);
    const known = said.has(text);
    said.add(text);
    return !known;
  };
  return told.map(({ heading, sentences, tables = [], written = [] }) => ({
    ...(heading !== undefined && { heading }),
    sentences: sentences.filter(isNew),
    tables: tables.filter(isNew),
    written: written.filter(isNew),
  }));
}

/** A result in words, in one language: its sentences, its tables, and what people wrote. */
export const toldBlock = ({ sentences, tables = [], written = [] }: Told, language: Language): TemplateResult =>
  html`${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${tables.map(toldTable)}
  ${written.map((texts) => list(texts, language))}`;
