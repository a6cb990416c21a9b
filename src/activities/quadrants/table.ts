import { html, type TemplateResult } from 'lit';
import type { Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { viewWords } from '../views/words.ts';
import { domains } from './domains.ts';
import type { CardResult } from './model.ts';
import { quadrantsWords } from './words.ts';

/** What the grid shows of one card, as a table. */
export function table(item: Item, card: CardResult, language: Language): TemplateResult {
  const words = quadrantsWords(language);
  return html`<table class="hidden" lang=${language}>
    <caption>
      ${words('table.caption', { card: item.label[language] })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words('table.domain')}</th>
        <th scope="col">${words('table.people')}</th>
      </tr>
    </thead>
    <tbody>
      ${domains.map(
        (domain) =>
          html`<tr>
            <th scope="row">${words(`domain.${domain}`)}</th>
            <td>${card.domains[domain]}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${viewWords(language)('unsure')}</th>
        <td>${card.unsure}</td>
      </tr>
    </tbody>
  </table>`;
}
