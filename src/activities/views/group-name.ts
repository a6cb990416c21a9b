import type { Language } from '../../session/language.ts';
import type { GroupTally } from '../../session/results.ts';
import { viewWords } from './words.ts';

/** What a group is called where a result is split; everybody who is in none has a name too. */
export const groupName = ({ label }: GroupTally, language: Language): string =>
  label?.[language] ?? viewWords(language)('about.others');
