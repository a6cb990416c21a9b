import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { Bilingual, Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { PledgesTally } from './model.ts';
import { type PledgeKind, pledgeKinds, pledgeOf } from './pledge.ts';

const words = { cy, en };

const nameOf = (kind: PledgeKind): Bilingual => ({ cy: cy.kind[kind], en: en.kind[kind] });

const pledgesRows: ActivityRows = {
  describe(value) {
    const { kind, text, by, with: whom, shared } = pledgeOf(value);
    const say = (language: Language): string => {
      const { rows, kind: names } = words[language];
      const parts = shared
        ? [`${names[kind]}: ${text}`, by && `${rows.by}: ${by}`, whom && `${rows.with}: ${whom}`]
        : [names[kind], rows.private];
      return parts.filter(Boolean).join('; ');
    };
    return { cy: say('cy'), en: say('en') };
  },
  totals(result) {
    const { kinds } = result as ActivityResult & PledgesTally;
    return pledgeKinds.map((kind) => ({ item: kind, label: nameOf(kind), count: kinds[kind] }));
  },
};

export default pledgesRows;
