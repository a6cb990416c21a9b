import type { Tally } from '../../session/activity.ts';
import type { ActivityDefinition, Item } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { aboutResult } from '../views/about-result.ts';
import { tablesOfParts } from '../views/parts-told.ts';
import type { ActivityTold, ToldTable } from '../views/told.ts';
import { viewWords } from '../views/words.ts';
import type { GuessTally, MeasureResult } from './model.ts';
import { changeInWords, guessWords } from './words.ts';

/** The middle guess of one measure, with the middle half, or with the figure once that is told. */
export function middleInWords({ id, label }: Item, tally: GuessTally, language: Language): string {
  const words = guessWords(language);
  const result = tally.items[id];
  const about = { item: label[language], told: tally.told?.[id]?.told[language] };
  const key = about.told === undefined ? 'told.item' : 'told.itemTold';
  if (!result || result.median === null || result.middle === null) return words(`${key}Nobody`, about);
  const [change, low, high] = [result.median, ...result.middle].map((each) => changeInWords(each, language));
  return words(key, { ...about, change, low, high });
}

/** What there is to say against the figures, once that is shown. */
function caveatsInWords({ items }: ActivityDefinition, { caveats }: GuessTally, language: Language): string[] {
  return items.flatMap(({ id, label }) => {
    const found = caveats?.[id];
    if (!found) return [];
    const about = { item: label[language], found: found.found[language], caveat: found.caveat[language] };
    return [guessWords(language)('told.itemCaveat', about)];
  });
}

const span = ({ middle }: MeasureResult, language: Language): string =>
  middle
    ? guessWords(language)('table.span', {
        low: changeInWords(middle[0], language),
        high: changeInWords(middle[1], language),
      })
    : '–';

function guessesTable({ items }: ActivityDefinition, tally: Tally, language: Language): ToldTable {
  const words = guessWords(language);
  const { items: results, told } = tally as unknown as GuessTally;
  const heads = ['measure', 'people', 'median', 'middle'].map((head) => words(`table.${head}`));
  return {
    caption: words('table.guesses'),
    heads: [...heads, viewWords(language)('unsure'), ...(told ? [words('table.told')] : [])],
    rows: items.flatMap(({ id, label }) => {
      const result = results[id];
      if (!result) return [];
      const { count, unsure, median } = result;
      const middle = median === null ? '–' : changeInWords(median, language);
      const figure = told ? [told[id]?.told[language] ?? '–'] : [];
      return [[label[language], count, middle, span(result, language), unsure, ...figure]];
    }),
  };
}

function caveatsTable({ items }: ActivityDefinition, tally: GuessTally, language: Language): ToldTable[] {
  const { caveats, told } = tally;
  if (!caveats) return [];
  const words = guessWords(language);
  return [
    {
      caption: words('table.caveats'),
      heads: ['measure', 'told', 'found', 'caveat', 'source'].map((head) => words(`table.${head}`)),
      rows: items.flatMap(({ id, label }) => {
        const [figure, against] = [told?.[id], caveats[id]];
        if (!figure || !against) return [];
        return [[label, figure.told, against.found, against.caveat, against.source].map((text) => text[language])];
      }),
    },
  ];
}

const told: ActivityTold = ({ definition, result }, language) => {
  const tally = result as unknown as GuessTally;
  return {
    sentences: [
      guessWords(language)('screen.guessed', { count: result.count }),
      ...definition.items.map((item) => middleInWords(item, tally, language)),
      ...caveatsInWords(definition, tally, language),
      ...aboutResult(result, language),
    ],
    tables: [
      ...tablesOfParts(result, language, (part) => guessesTable(definition, part, language)),
      ...caveatsTable(definition, tally, language),
    ],
  };
};

export default told;
