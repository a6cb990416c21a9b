import type { ActivityDefinition, Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { LadderItemResult } from './model.ts';
import { ladderSettings } from './settings.ts';
import { ladderWords } from './words.ts';

type Results = Readonly<Record<string, LadderItemResult>>;

/** How far the middle answer is from the first item to the second, in one sentence. */
export function summary({ items }: ActivityDefinition, results: Results, language: Language): string {
  const words = ladderWords(language);
  const [from, to] = items.map(({ id }) => results[id]?.median ?? null);
  if (typeof from !== 'number' || typeof to !== 'number') return words('screen.nobody');
  const apart = Math.abs(to - from);
  if (apart === 0) return words('screen.level');
  const whole = Math.floor(apart);
  const half = apart > whole ? 'Half' : '';
  return words(`screen.${to > from ? 'up' : 'down'}${half}`, { count: whole });
}

/** The middle answer and the middle half of one item, in a sentence. */
export function middleInWords(
  definition: ActivityDefinition,
  { label }: Item,
  result: LadderItemResult | undefined,
  language: Language,
): string {
  const words = ladderWords(language);
  const item = label[language];
  if (!result || result.median === null || result.middle === null) return words('table.nobody', { item });
  const { rungs } = ladderSettings(definition);
  const name = (rung: number): string => rungs[rung - 1]!.name[language];
  const [low, high] = result.middle;
  const [below, above] = [Math.floor(result.median), Math.ceil(result.median)];
  const form = below === above ? 'table.on' : 'table.between';
  return words(form, {
    item,
    rung: name(below),
    next: name(above),
    low: name(Math.floor(low)),
    high: name(Math.ceil(high)),
  });
}

/** How far apart the groups stand on the first item, in one sentence. */
export function apartInWords({ items }: ActivityDefinition, groups: readonly Results[], language: Language): string {
  const words = ladderWords(language);
  const [item] = items;
  const medians = groups.map((results) => (item && results[item.id]?.median) ?? null);
  if (!item || medians.length === 0 || medians.some((median) => median === null)) return words('screen.nobody');
  const apart = Math.max(...(medians as number[])) - Math.min(...(medians as number[]));
  const whole = Math.floor(apart);
  const half = apart > whole ? 'Half' : '';
  return words(`split.apart${half}`, { count: whole, item: item.label[language] });
}
