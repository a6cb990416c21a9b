import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { Bilingual } from '../../session/language.ts';
import type { FeedbackTally } from './model.ts';
import { highest, question, scores } from './settings.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** A score as an export says it, which is read without the page's words. */
const scored = (score: number): Bilingual => ({
  cy: cy.score.replace('{{score}}', `${score}`).replace('{{highest}}', `${highest}`),
  en: en.score.replace('{{score}}', `${score}`).replace('{{highest}}', `${highest}`),
});

const written: Bilingual = { cy: cy.rows.written, en: en.rows.written };
const unsure: Bilingual = { cy: cy.rows.unsure, en: en.rows.unsure };

const feedbackRows: ActivityRows = {
  describe({ score, text }) {
    return typeof score === 'number' ? scored(score) : { cy: text as string, en: text as string };
  },
  totals(result, definition) {
    const { items } = result as ActivityResult & FeedbackTally;
    return definition.items.flatMap(({ id }) => {
      const found = items[id];
      const given = found && 'scores' in found ? found.scores : [];
      const answered =
        question(definition, id)?.type === 'score'
          ? scores.map((score, index) => ({ item: id, label: scored(score), count: given[index] ?? 0 }))
          : [{ item: id, label: written, count: found?.count ?? 0 }];
      return [...answered, { item: id, label: unsure, count: found?.unsure ?? 0 }];
    });
  },
};

export default feedbackRows;
