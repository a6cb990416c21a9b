import type { ActivityResult } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import { tablesOfParts } from '../views/parts-told.ts';
import type { ActivityTold, ToldTable } from '../views/told.ts';
import type { LetterTally } from './model.ts';
import { letterWords } from './words.ts';

function figures({ signatures, organisations }: LetterTally, language: Language): ToldTable {
  const t = letterWords(language);
  return {
    caption: t('told.figures'),
    heads: [t('told.what'), t('told.number')],
    rows: [
      [t('rows.signatures'), signatures],
      [t('rows.organisations'), organisations],
    ],
  };
}

const told: ActivityTold = ({ result, texts }, language) => {
  const t = letterWords(language);
  const { signatures, organisations } = result as ActivityResult & LetterTally;
  return {
    sentences: [t('told.signatures', { count: signatures }), t('told.organisations', { count: organisations })],
    tables: [
      ...tablesOfParts(result, language, (part) => figures(part as LetterTally, language)),
      {
        caption: t('told.caption'),
        heads: [t('rows.name'), t('rows.organisation'), t('rows.statement')],
        rows: texts.map(({ words: { name, organisation, statement }, lang }) => [
          name!,
          organisation ?? '',
          statement === undefined ? '' : { text: statement, lang },
        ]),
      },
    ],
  };
};

export default told;
