import { html, type TemplateResult } from 'lit';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { viewWords } from '../views/words.ts';
import { bandsFromTop } from './bands.ts';
import type { LadderItemResult } from './model.ts';
import { middleInWords } from './summary.ts';
import { ladderSettings } from './settings.ts';
import { ladderWords } from './words.ts';

/** The drawn ladder as words and a table, for whoever does not see it. */
export function table(
  definition: ActivityDefinition,
  results: Readonly<Record<string, LadderItemResult>>,
  language: Language,
): TemplateResult {
  const words = ladderWords(language);
  const { items } = definition;
  const cells = (count: (result: LadderItemResult) => number) =>
    items.map(({ id }) => html`<td>${results[id] ? count(results[id]) : 0}</td>`);
  return html`<div class="hidden">
    ${items.map((item) => html`<p>${middleInWords(definition, item, results[item.id], language)}</p>`)}
    <table>
      <caption>
        ${words('table.caption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words('table.rung')}</th>
          <th scope="col">${words('table.band')}</th>
          ${items.map(({ label }) => html`<th scope="col">${label[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${bandsFromTop(ladderSettings(definition)).flatMap((band) =>
          band.rungs.map(
            ({ name, number }) =>
              html`<tr>
                <th scope="row">${name[language]}</th>
                <td>${band.name[language]}</td>
                ${cells((result) => result.rungs[number - 1] ?? 0)}
              </tr>`,
          ),
        )}
        <tr>
          <th scope="row">${viewWords(language)('unsure')}</th>
          <td></td>
          ${cells((result) => result.unsure)}
        </tr>
      </tbody>
    </table>
  </div>`;
}
