import type { ActivityResult } from '../../session/activity.ts';
import { tablesOfParts } from '../views/parts-told.ts';
import type { ActivityTold } from '../views/told.ts';
import type { PledgesTally } from './model.ts';
import { pledgeKinds } from './pledge.ts';
import { pledgesWords } from './words.ts';

const told: ActivityTold = ({ result, texts }, language) => {
  const t = pledgesWords(language);
  const { kinds } = result as ActivityResult & PledgesTally;
  const total = pledgeKinds.reduce((sum, kind) => sum + kinds[kind], 0);
  return {
    sentences: [t('told.total', { count: total })],
    tables: tablesOfParts(result, language, (part) => ({
      caption: t('told.caption'),
      heads: [t('told.kind'), t('told.pledges')],
      rows: pledgeKinds.map((kind) => [t(`kind.${kind}`), (part as PledgesTally).kinds[kind]]),
    })),
    written: pledgeKinds.map((kind) => ({
      heading: t(`kind.${kind}`),
      texts: texts.filter(({ place }) => place === kind).map(({ words, lang }) => ({ text: words.text!, lang })),
    })),
  };
};

export default told;
