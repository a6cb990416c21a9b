import type { ActivityResult, ActivityRows } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { LetterTally } from './model.ts';
import { signatureItem, signatureOf } from './signature.ts';

const words = { cy, en };

const letterRows: ActivityRows = {
  describe(value) {
    const { name, organisation, statement, lang, public: isPublic } = signatureOf(value);
    const say = (language: Language): string => {
      const { rows } = words[language];
      const parts = [
        `${rows.name}: ${name}`,
        organisation && `${rows.organisation}: ${organisation}`,
        statement && `${rows.statement}: ${statement}`,
        `${rows.language}: ${rows[lang]}`,
        isPublic ? rows.public : rows.private,
      ];
      return parts.filter(Boolean).join('; ');
    };
    return { cy: say('cy'), en: say('en') };
  },
  totals(result) {
    const { signatures, organisations, unsure } = result as ActivityResult & LetterTally;
    return [
      { item: signatureItem, label: { cy: cy.rows.signatures, en: en.rows.signatures }, count: signatures },
      { item: signatureItem, label: { cy: cy.rows.unsure, en: en.rows.unsure }, count: unsure },
      { item: 'organisations', label: { cy: cy.rows.organisations, en: en.rows.organisations }, count: organisations },
    ];
  },
};

export default letterRows;
