import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import { type Domain, domains } from '../../session/domains.ts';
import type { Bilingual } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { StepsTally } from './model.ts';

const nameOf = (domain: Domain): Bilingual => ({ cy: cy.domain[domain], en: en.domain[domain] });

const unsure: Bilingual = { cy: cy.rows.unsure, en: en.rows.unsure };

const stepsRows: ActivityRows = {
  describe: ({ domain }) => nameOf(domain as Domain),
  totals(result, definition) {
    const { items } = result as ActivityResult & StepsTally;
    return definition.items.flatMap(({ id }) => [
      ...domains.map((domain) => ({ item: id, label: nameOf(domain), count: items[id]?.domains[domain] ?? 0 })),
      { item: id, label: unsure, count: items[id]?.unsure ?? 0 },
    ]);
  },
};

export default stepsRows;
