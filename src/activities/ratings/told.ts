import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { Tally } from '../../session/activity.ts';
import { aboutResult } from '../views/about-result.ts';
import { tablesOfParts } from '../views/parts-told.ts';
import type { ActivityTold, ToldTable } from '../views/told.ts';
import { viewWords } from '../views/words.ts';
import type { RatingsMoved } from './model.ts';
import { scores } from './settings.ts';
import { changes, itemsOf, middleInWords, scoreInWords, strongestAndWeakest } from './summary.ts';
import { ratingsWords } from './words.ts';

const noScores = { scores: scores.map(() => 0), unsure: 0, median: null } as const;

/** How many gave each score to each item. */
function spread({ items }: ActivityDefinition, tally: Tally, language: Language): ToldTable {
  const words = ratingsWords(language);
  const results = itemsOf(tally);
  return {
    caption: words('table.caption'),
    heads: [words('table.item'), ...scores.map(String), viewWords(language)('unsure'), words('table.median')],
    rows: items.map(({ id, label }) => {
      const { scores: counts, unsure, median } = results[id] ?? noScores;
      return [label[language], ...counts, unsure, median === null ? '–' : scoreInWords(median)];
    }),
  };
}

/** The hands for each score of each item. */
function handsTable(
  { items }: ActivityDefinition,
  hands: Readonly<Record<string, readonly number[]>>,
  language: Language,
): ToldTable {
  const words = ratingsWords(language);
  return {
    caption: words('table.hands'),
    heads: [words('table.item'), ...scores.map(String)],
    rows: items.map(({ id, label }) => [label[language], ...(hands[id] ?? scores.map(() => 0))]),
  };
}

/** How many went up and down between two rounds. */
function movedTable({ items }: ActivityDefinition, { items: moved }: RatingsMoved, language: Language): ToldTable {
  const words = ratingsWords(language);
  return {
    caption: words('table.moved'),
    heads: ['item', 'up', 'same', 'down'].map((head) => words(`table.${head}`)),
    rows: items.map(({ id, label }) => [
      label[language],
      moved[id]?.up ?? 0,
      moved[id]?.same ?? 0,
      moved[id]?.down ?? 0,
    ]),
  };
}

const told: ActivityTold = ({ definition, result }, language) => {
  const { moved, hands } = result;
  const results = itemsOf(result);
  return {
    sentences: [
      ...strongestAndWeakest(definition, results, language),
      ...changes(definition, result, language),
      ...definition.items.map((item) => middleInWords(item, results[item.id], language)),
      ...aboutResult(result, language),
    ],
    tables: [
      ...tablesOfParts(result, language, (part) => spread(definition, part, language)),
      ...(moved ? [movedTable(definition, moved as unknown as RatingsMoved, language)] : []),
      ...(hands ? [handsTable(definition, hands.items, language)] : []),
    ],
  };
};

export default told;
