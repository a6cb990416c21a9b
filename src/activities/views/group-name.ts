import { html, type TemplateResult } from 'lit';
import type { Language } from '../../session/language.ts';
import type { GroupTally } from '../../session/results.ts';
import { viewWords } from './words.ts';

/** What a group is called where a result is split; everybody who is in none has a name too. */
export const groupName = ({ label }: GroupTally, language: Language): string =>
  label?.[language] ?? viewWords(language)('about.others');

/** The letter by which a group is known in a drawing, by its place. */
export const letterOf = (index: number): string => String.fromCodePoint(65 + index);

/** Which letter is which group, and how many people are in it. */
export const groupKey = (groups: readonly GroupTally[], languages: readonly Language[]): TemplateResult[] =>
  groups.map(
    (group, index) =>
      html`<p>
        <strong>${letterOf(index)}</strong>
        ${languages.map((language) => html`<span lang=${language}>${groupName(group, language)}</span>`)}
        (${group.count})
      </p>`,
  );
