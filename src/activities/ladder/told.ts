import type { ActivityTold } from '../views/told.ts';
import type { LadderTally } from './model.ts';
import { middleInWords, summary } from './summary.ts';
import { rungsTable } from './table.ts';

const told: ActivityTold = ({ definition, result }, language) => {
  const { items } = result as unknown as LadderTally;
  const middles = definition.items.map((item) => middleInWords(definition, item, items[item.id], language));
  return {
    sentences: [summary(definition, items, language), ...middles],
    tables: [rungsTable(definition, items, language)],
  };
};

export default told;
