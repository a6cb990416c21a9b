import type { Tally } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import { groupName } from './group-name.ts';
import type { ToldTable } from './told.ts';
import { viewWords } from './words.ts';

/** A kind's table of the result, and the same of its parts: the round before, and each group where it is split. */
export function tablesOfParts(
  result: WholeResult,
  language: Language,
  table: (part: Tally) => ToldTable,
): readonly ToldTable[] {
  const words = viewWords(language);
  const named = (part: Tally, key: string, what: object): ToldTable => {
    const own = table(part);
    return { ...own, caption: words(key, { caption: own.caption, ...what }) };
  };
  const { earlier, groups } = result;
  return [
    table(result),
    ...(earlier ? [named(earlier, 'about.tableOfRound', { round: earlier.round })] : []),
    ...(groups ?? []).map((part) => named(part, 'about.tableOfGroup', { group: groupName(part, language) })),
  ];
}
