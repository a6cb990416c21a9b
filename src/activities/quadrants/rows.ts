import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { Bilingual } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import { answerDomain, type Domain, domains } from './domains.ts';
import en from './en.json' with { type: 'json' };
import type { QuadrantsTally } from './model.ts';

const nameOf = (domain: Domain): Bilingual => ({ cy: cy.domain[domain], en: en.domain[domain] });

const unsure: Bilingual = { cy: cy.rows.unsure, en: en.rows.unsure };

const quadrantsRows: ActivityRows = {
  describe: (value) => nameOf(answerDomain(value)),
  totals(result, definition) {
    const { items } = result as ActivityResult & QuadrantsTally;
    return definition.items.flatMap(({ id }) => [
      ...domains.map((domain) => ({ item: id, label: nameOf(domain), count: items[id]?.domains[domain] ?? 0 })),
      { item: id, label: unsure, count: items[id]?.unsure ?? 0 },
    ]);
  },
};

export default quadrantsRows;
