import type { ActivityTold } from '../views/told.ts';
import type { QuadrantsTally } from './model.ts';
import { sentence } from './sentence.ts';
import { cardTable } from './table.ts';
import { quadrantsWords } from './words.ts';

/** The card on the screen; nothing of the others until they are there. */
const told: ActivityTold = ({ definition, result }, language) => {
  const { items, current } = result as unknown as QuadrantsTally;
  const card = definition.items.find(({ id }) => id === current?.item);
  const placed = card && items[card.id];
  if (!placed) return { sentences: [] };
  const unsure = quadrantsWords(language)('screen.unsure', { count: placed.unsure });
  return {
    heading: card.label[language],
    sentences: [sentence(placed, language), ...(placed.unsure > 0 ? [unsure] : [])],
    tables: [cardTable(card, placed, language)],
  };
};

export default told;
