import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { Bilingual, Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { type CheckinTally, lines } from './model.ts';
import { checkinSettings } from './settings.ts';

const words = { cy, en } as const;

const both = (tell: (language: Language) => string): Bilingual => ({ cy: tell('cy'), en: tell('en') });

const checkinRows: ActivityRows = {
  describe(value, _item, definition) {
    const group = checkinSettings(definition).groups.find(({ id }) => id === value.group);
    return both((language) => {
      const { rows } = words[language];
      const said = lines.flatMap((line) =>
        value[line] === undefined ? [] : [`${rows[line]}: ${String(value[line])}`],
      );
      return [...said, ...(group ? [`${rows.group}: ${group.label[language]}`] : [])].join(' · ');
    });
  },
  totals(result, definition) {
    const { items } = result as ActivityResult & CheckinTally;
    const { groups } = checkinSettings(definition);
    return definition.items.flatMap(({ id }) => [
      ...groups.map((group) => ({ item: id, label: group.label, count: items[id]?.groups[group.id] ?? 0 })),
      { item: id, label: both((language) => words[language].rows.unsaid), count: items[id]?.unsaid ?? 0 },
    ]);
  },
};

export default checkinRows;
