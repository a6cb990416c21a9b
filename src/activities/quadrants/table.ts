import type { Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { ToldTable } from '../views/told.ts';
import { viewWords } from '../views/words.ts';
import { domains } from './domains.ts';
import type { CardResult } from './model.ts';
import { quadrantsWords } from './words.ts';

/** What the grid shows of one card, as a table. */
export function cardTable(item: Item, card: CardResult, language: Language): ToldTable {
  const words = quadrantsWords(language);
  return {
    caption: words('table.caption', { card: item.label[language] }),
    heads: [words('table.domain'), words('table.people')],
    rows: [
      ...domains.map((domain) => [words(`domain.${domain}`), card.domains[domain]]),
      [viewWords(language)('unsure'), card.unsure],
    ],
  };
}
