import type { ActivityResult } from '../../session/activity.ts';
import type { ActivityTold } from '../views/told.ts';
import type { LetterTally } from './model.ts';
import { letterWords } from './words.ts';

const told: ActivityTold = ({ result, texts }, language) => {
  const t = letterWords(language);
  const { signatures, organisations } = result as ActivityResult & LetterTally;
  return {
    sentences: [t('told.signatures', { count: signatures }), t('told.organisations', { count: organisations })],
    tables: [
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
