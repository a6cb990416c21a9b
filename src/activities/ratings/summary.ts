import type { ActivityDefinition, Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import type { RatingsItemResult, RatingsTally } from './model.ts';
import { type Ranked, standing } from './standing.ts';
import { ratingsWords } from './words.ts';

type Results = Readonly<Record<string, RatingsItemResult>>;

export const itemsOf = (tally: unknown): Results => (tally as RatingsTally).items;

/** A score that may lie half way between two. */
export const scoreInWords = (score: number): string => `${Math.floor(score)}${Number.isInteger(score) ? '' : '½'}`;

/** Each name stays on one line. */
const names = (items: readonly Item[], language: Language): string =>
  items.map(({ label }) => label[language].replaceAll(' ', '\u00a0')).join(', ');

/** Which items are strongest and which weakest, and honestly so where some are level or few have answered. */
export function strongestAndWeakest({ items }: ActivityDefinition, results: Results, language: Language): string[] {
  const words = ratingsWords(language);
  const found = standing(items, results);
  if (found.kind === 'same') return [words('said.same', { score: scoreInWords(found.median) })];
  if (found.kind !== 'ranked') return [words(`said.${found.kind}`)];
  const place = (which: string, { median, items: level }: Ranked): string =>
    words(`said.${which}${level.length > 1 ? 'Tied' : ''}`, {
      score: scoreInWords(median),
      names: names(level, language),
    });
  return [place('strongest', found.strongest), place('weakest', found.weakest)];
}

/** Which middle answers have changed since the round before; nothing where there was none. */
export function changes({ items }: ActivityDefinition, result: WholeResult, language: Language): string[] {
  const { earlier } = result;
  if (!earlier) return [];
  const words = ratingsWords(language);
  const { round } = earlier;
  const step = ({ id }: Item): number => {
    const [before, now] = [itemsOf(earlier)[id]?.median ?? null, itemsOf(result)[id]?.median ?? null];
    return before === null || now === null ? 0 : now - before;
  };
  const said = (['risen', 'fallen'] as const).flatMap((way) => {
    const moved = items.filter((item) => (way === 'risen' ? step(item) > 0 : step(item) < 0));
    return moved.length > 0 ? [words(`said.${way}`, { round, names: names(moved, language) })] : [];
  });
  return said.length > 0 ? said : [words('said.unchanged', { round })];
}

/** The middle answer and the middle half of one item, in a sentence. */
export function middleInWords({ label }: Item, result: RatingsItemResult | undefined, language: Language): string {
  const words = ratingsWords(language);
  const item = label[language];
  if (!result || result.median === null || result.middle === null) return words('said.itemNobody', { item });
  const [median, low, high] = [result.median, ...result.middle].map(scoreInWords);
  return words(low === high ? 'said.itemLevel' : 'said.item', { item, median, low, high });
}
