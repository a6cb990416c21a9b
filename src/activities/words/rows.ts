import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { WordsTally } from './model.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

const written = { cy: cy.rows.written, en: en.rows.written };
const unsure = { cy: cy.rows.unsure, en: en.rows.unsure };

const wordsRows: ActivityRows = {
  describe({ text }) {
    return { cy: text as string, en: text as string };
  },
  totals(result, definition) {
    const { items } = result as ActivityResult & WordsTally;
    return definition.items.flatMap(({ id }) => [
      { item: id, label: written, count: items[id]?.count ?? 0 },
      { item: id, label: unsure, count: items[id]?.unsure ?? 0 },
    ]);
  },
};

export default wordsRows;
