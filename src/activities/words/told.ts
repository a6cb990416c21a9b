import type { ActivityTold, ToldTable } from '../views/told.ts';
import { viewWords } from '../views/words.ts';
import type { CloudWord, WordsTally } from './model.ts';
import { sameness } from './spelling.ts';
import { wordsWords } from './words.ts';

const told: ActivityTold = ({ result }, language) => {
  const t = wordsWords(language);
  const { words, others } = result as unknown as WordsTally;
  const earlier = result.earlier as (WordsTally & { round: number }) | undefined;
  const before = new Map(earlier?.words.map((word) => [sameness(word), word.count]));
  const row = ({ text, lang, count }: CloudWord): ToldTable['rows'][number] => [
    { text, lang },
    viewWords(language)(`writing.${lang}`),
    count,
    ...(earlier ? [before.get(sameness({ text, lang })) ?? 0] : []),
  ];
  const heads = [t('table.word'), t('table.language'), t('table.people')];
  return {
    sentences: [
      t('screen.people', { count: result.count }),
      t('screen.different', { count: words.length + others }),
      ...(others > 0 ? [t('screen.others', { count: others })] : []),
    ],
    tables: [
      {
        caption: t('table.caption'),
        heads: earlier ? [...heads, t('table.before', { round: earlier.round })] : heads,
        rows: words.map(row),
      },
    ],
  };
};

export default told;
