import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { LevelsTally } from './model.ts';

const levelsRows: ActivityRows = {
  describe: ({ text }) => ({ cy: String(text), en: String(text) }),
  totals(result, definition) {
    const { items } = result as ActivityResult & LevelsTally;
    return definition.items.flatMap(({ id }) => [
      { item: id, label: { cy: cy.rows.examples, en: en.rows.examples }, count: items[id]?.count ?? 0 },
      { item: id, label: { cy: cy.rows.unsure, en: en.rows.unsure }, count: items[id]?.unsure ?? 0 },
    ]);
  },
};

export default levelsRows;
