import { html, nothing, type TemplateResult } from 'lit';
import { toldTable } from '../activities/views/told-table.ts';
import type { Told } from '../activities/views/told.ts';
import type { Language } from '../session/language.ts';

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

/** Whether one result in words says all that another says. */
export function saysMore(before: Told | undefined, after: Told | undefined): boolean {
  const said = new Set(after?.sentences);
  return (
    before !== undefined && before.sentences.length > 0 && before.sentences.every((sentence) => said.has(sentence))
  );
}

/** A result in words, in one language: its sentences and its tables. */
export const toldBlock = ({ sentences, tables = [] }: Told): TemplateResult =>
  html`${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${tables.map(toldTable)}`;

const headingsOf = (told: readonly (readonly [Language, Told])[], index: number): readonly TemplateResult[] =>
  told.flatMap(([language, { written = [] }]) => {
    const heading = written[index]?.heading;
    return heading === undefined ? [] : [html`<span class="named" lang=${language}>${heading}</span>`];
  });

/** What people wrote, once for all languages: each text is in the one that its writer chose. */
export const writtenBlock = (told: readonly (readonly [Language, Told])[]): TemplateResult | typeof nothing => {
  const [first] = told;
  if (!first) return nothing;
  const [language, { written = [] }] = first;
  return html`${written.map(({ texts }, index) => {
    if (texts.length === 0) return nothing;
    const headings = headingsOf(told, index);
    return html`${headings.length > 0 ? html`<p class="list-heading">${headings}</p>` : nothing}
      <ul class="written">
        ${texts.map(({ text, lang }) => html`<li lang=${lang ?? language}><bdi>${text}</bdi></li>`)}
      </ul>`;
  })}`;
};
