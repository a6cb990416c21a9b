import type { PublicText } from '../../session/writing.ts';
import type { ActivityTold, ToldTexts } from '../views/told.ts';
import { countedGroups, countInWords, resultOf } from './counted.ts';
import { type CheckinTally, lines } from './model.ts';
import { checkinWords } from './words.ts';

/** A card, a line under another. */
const asList = ({ words, lang }: PublicText): ToldTexts['texts'][number] => ({
  text: lines.flatMap((line) => words[line] ?? []).join('\n'),
  lang,
});

const told: ActivityTold = ({ definition, result, texts }, language) => {
  const words = checkinWords(language);
  const counted = resultOf(definition, result as unknown as CheckinTally);
  const groups = counted ? countedGroups(definition, counted) : [];
  return {
    sentences: [words('screen.people', { count: counted?.count ?? 0 }), words('screen.cards', { count: texts.length })],
    tables: [
      {
        caption: words('table.caption'),
        heads: [words('table.group'), words('table.people')],
        rows: groups.map(({ group, count }) => [group.label[language], countInWords(count, counted!, language)]),
      },
    ],
    written: [{ texts: texts.map(asList) }],
  };
};

export default told;
