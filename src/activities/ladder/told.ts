import { aboutResult } from '../views/about-result.ts';
import { groupName } from '../views/group-name.ts';
import { tablesOfParts } from '../views/parts-told.ts';
import type { ActivityTold } from '../views/told.ts';
import type { LadderTally } from './model.ts';
import { apartInWords, middleInWords, summary } from './summary.ts';
import { rungsTable } from './table.ts';
import { ladderWords } from './words.ts';

const itemsOf = (part: unknown): LadderTally['items'] => (part as LadderTally).items;

/** What the screen says first, and then everything that it draws. */
const told: ActivityTold = ({ definition, result }, language) => {
  const words = ladderWords(language);
  const { earlier, groups, hands } = result;
  const said = (part: unknown): string => summary(definition, itemsOf(part), language);
  const apart = hands && !hands.added ? hands.items : undefined;
  return {
    sentences: [
      ...(groups ? [apartInWords(definition, groups.map(itemsOf), language)] : []),
      said(result),
      ...(earlier ? [words('screen.earlier', { round: earlier.round, said: said(earlier) })] : []),
      ...definition.items.map((item) => middleInWords(definition, item, itemsOf(result)[item.id], language)),
      ...(groups ?? []).map((part) => words('split.of', { group: groupName(part, language), said: said(part) })),
      ...aboutResult(result, language),
    ],
    tables: tablesOfParts(result, language, (part) =>
      rungsTable(definition, itemsOf(part), language, part === result ? apart : undefined),
    ),
  };
};

export default told;
