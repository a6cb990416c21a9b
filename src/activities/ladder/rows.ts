import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { LadderTally } from './model.ts';
import { ladderSettings } from './settings.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

const unsure = { cy: cy.rows.unsure, en: en.rows.unsure };

const ladderRows: ActivityRows = {
  describe(value, _item, definition) {
    const number = value.rung as number;
    return ladderSettings(definition).rungs[number - 1]?.name ?? { cy: `${number}`, en: `${number}` };
  },
  totals(result, definition) {
    const { items } = result as ActivityResult & LadderTally;
    const { rungs } = ladderSettings(definition);
    return definition.items.flatMap(({ id }) => [
      ...rungs.map(({ name }, index) => ({ item: id, label: name, count: items[id]?.rungs[index] ?? 0 })),
      { item: id, label: unsure, count: items[id]?.unsure ?? 0 },
    ]);
  },
};

export default ladderRows;
