import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { Bilingual } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { RatingsTally } from './model.ts';
import { highest, scores } from './settings.ts';

const filled = (words: string, score: number): string =>
  words.replace('{{score}}', `${score}`).replace('{{highest}}', `${highest}`);

const scoreInWords = (score: number): Bilingual => ({ cy: filled(cy.score, score), en: filled(en.score, score) });

const unsure: Bilingual = { cy: cy.rows.unsure, en: en.rows.unsure };

const ratingsRows: ActivityRows = {
  describe: ({ score }) => scoreInWords(score as number),
  totals(result, definition) {
    const { items } = result as ActivityResult & RatingsTally;
    return definition.items.flatMap(({ id }) => [
      ...scores.map((score, index) => ({
        item: id,
        label: scoreInWords(score),
        count: items[id]?.scores[index] ?? 0,
      })),
      { item: id, label: unsure, count: items[id]?.unsure ?? 0 },
    ]);
  },
};

export default ratingsRows;
