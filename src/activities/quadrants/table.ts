import type { Language } from '../../session/language.ts';
import type { ToldTable } from '../views/told.ts';
import { viewWords } from '../views/words.ts';
import type { Changes } from './changes.ts';
import { domains } from './domains.ts';
import type { CardResult } from './model.ts';
import { quadrantsWords } from './words.ts';

/** What the grid shows of one card, as a table; with the hands that were counted for it, where they are apart. */
export function cardTable(
  card: string,
  result: CardResult | undefined,
  language: Language,
  hands?: readonly number[],
): ToldTable {
  const words = quadrantsWords(language);
  const counted = (index: number): number[] => (hands ? [hands[index] ?? 0] : []);
  return {
    caption: words('table.caption', { card }),
    heads: [words('table.domain'), words('table.people'), ...(hands ? [words('table.hands')] : [])],
    rows: [
      ...domains.map((domain, index) => [words(`domain.${domain}`), result?.domains[domain] ?? 0, ...counted(index)]),
      [viewWords(language)('unsure'), result?.unsure ?? 0, ...(hands ? [''] : [])],
    ],
  };
}

/** From where to where people have moved a card. */
export function movedTable({ counts }: Changes, language: Language): ToldTable {
  const words = quadrantsWords(language);
  return {
    caption: words('table.moved'),
    heads: [words('table.from'), ...domains.map((domain) => words('table.to', { domain: words(`soft.${domain}`) }))],
    rows: domains.map((domain, from) => [words(`domain.${domain}`), ...counts[from]!]),
  };
}

/** All cards, a row each. */
export function overviewTable(
  cards: readonly { readonly text: string; readonly result: CardResult | undefined }[],
  language: Language,
): ToldTable {
  const words = quadrantsWords(language);
  return {
    caption: words('overview.caption'),
    heads: [
      words('overview.card'),
      ...domains.map((domain) => words(`domain.${domain}`)),
      viewWords(language)('unsure'),
    ],
    rows: cards.map(({ text, result }) => [
      text,
      ...domains.map((domain) => result?.domains[domain] ?? 0),
      result?.unsure ?? 0,
    ]),
  };
}
