import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import { viewWords } from './words.ts';

/** What is to be said of any kind's result beside its figures: who is in them, who is not, and why there is no split. */
export function aboutResult({ proxies, hands, groups }: WholeResult, language: Language): string[] {
  const words = viewWords(language);
  return [
    ...(proxies === undefined ? [] : [words('about.proxies', { count: proxies })]),
    ...(hands ? [words(hands.added ? 'about.handsAdded' : 'about.handsApart', { people: hands.people })] : []),
    ...(groups === null ? [words('about.groupsTooSmall')] : []),
  ];
}
