import type { WholeResult } from '../../session/results.ts';
import { aboutResult } from '../views/about-result.ts';
import { tablesOfParts } from '../views/parts-told.ts';
import type { ActivityTold, Told } from '../views/told.ts';
import { cardText } from './card-text.ts';
import type { Changes } from './changes.ts';
import type { QuadrantsTally } from './model.ts';
import { ranked } from './ranking.ts';
import { movedSentence, overviewSentence, sentence } from './sentence.ts';
import { cardTable, movedTable, overviewTable } from './table.ts';
import { quadrantsWords } from './words.ts';

type Result = WholeResult & QuadrantsTally;

/** All cards: on how many the room agrees, which is the most agreed and which the most contested. */
const allCards: ActivityTold = ({ definition, result, texts }, language): Told => {
  const { items } = result as Result;
  const words = quadrantsWords(language);
  const textOf = (id: string): string => cardText(definition, texts, id, language)?.text ?? '';
  const order = ranked(items);
  const others = Object.keys(items).filter((id) => !order.includes(id));
  const [agreed, contested] = [order[0], order[order.length - 1]];
  return {
    sentences: [
      overviewSentence(items, language),
      ...(agreed !== undefined && contested !== undefined && agreed !== contested
        ? [words('overview.extremes', { agreed: textOf(agreed), contested: textOf(contested) })]
        : []),
      ...(result.moved ? [movedSentence(result.moved as Changes, language)] : []),
      ...aboutResult(result, language),
    ],
    tables: tablesOfParts(result, language, (part) => {
      const results = (part as QuadrantsTally).items;
      const cards = [...order, ...others].map((id) => ({ text: textOf(id), result: results[id] }));
      return overviewTable(cards, language);
    }),
  };
};

/** The card on the screen, or all of them; nothing of the others until they are there. */
const told: ActivityTold = (shown, language) => {
  const { definition, result, texts } = shown;
  const { items, current, hands } = result as Result;
  if (current === null) return allCards(shown, language);
  const { item } = current;
  const placed = items[item];
  const card = cardText(definition, texts, item, language);
  if (!card || !placed) return { sentences: [] };
  const unsure = quadrantsWords(language)('screen.unsure', { count: placed.unsure });
  const moved = result.moved as Changes | undefined;
  const counted = hands && !hands.added ? hands.items[item] : undefined;
  return {
    heading: card.text,
    sentences: [
      sentence(placed, language),
      ...(placed.unsure > 0 ? [unsure] : []),
      ...(moved ? [movedSentence(moved, language)] : []),
      ...aboutResult(result, language),
    ],
    tables: [
      ...tablesOfParts(result, language, (part) =>
        cardTable(card.text, (part as QuadrantsTally).items[item], language, part === result ? counted : undefined),
      ),
      ...(moved ? [movedTable(moved, language)] : []),
    ],
  };
};

export default told;
