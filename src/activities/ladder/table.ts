import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { ToldTable } from '../views/told.ts';
import { viewWords } from '../views/words.ts';
import { bandsFromTop } from './bands.ts';
import type { LadderItemResult } from './model.ts';
import { ladderSettings } from './settings.ts';
import { ladderWords } from './words.ts';

/** The drawn ladder as a table, from the top. */
export function rungsTable(
  definition: ActivityDefinition,
  results: Readonly<Record<string, LadderItemResult>>,
  language: Language,
  hands?: Readonly<Record<string, readonly number[]>>,
): ToldTable {
  const words = ladderWords(language);
  const { items } = definition;
  const cells = (count: (result: LadderItemResult) => number): number[] =>
    items.map(({ id }) => (results[id] ? count(results[id]) : 0));
  /** Hands that are not in the figures have columns of their own. */
  const raised = <T>(count: (hands: readonly number[]) => T): T[] =>
    hands ? items.map(({ id }) => count(hands[id] ?? [])) : [];
  const rungs = bandsFromTop(ladderSettings(definition)).flatMap((band) =>
    band.rungs.map(({ name, number }) => [
      name[language],
      band.name[language],
      ...cells((result) => result.rungs[number - 1] ?? 0),
      ...raised((counts) => counts[number - 1] ?? 0),
    ]),
  );
  return {
    caption: words('table.caption'),
    heads: [
      words('table.rung'),
      words('table.band'),
      ...items.map(({ label }) => label[language]),
      ...(hands ? items.map(({ label }) => words('table.hands', { item: label[language] })) : []),
    ],
    rows: [...rungs, [viewWords(language)('unsure'), '', ...cells((result) => result.unsure), ...raised(() => '')]],
  };
}
