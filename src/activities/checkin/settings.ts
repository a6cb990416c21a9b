import type { ActivityDefinition } from '../../session/deck.ts';
import type { Bilingual } from '../../session/language.ts';

/** How somebody may take part today, as they would say it of themselves. */
export interface Group {
  readonly id: string;
  readonly label: Bilingual;
}

/** A trainer may offer finer groups: any of those that are known. */
export interface CheckinSettings {
  readonly groups: readonly Group[];
  /** The ids of those that participants choose from, in this order. */
  readonly offered: readonly string[];
}

/** The id of the group of those who are in more than one, which is none of its own where results are split. */
export const moreThanOne = 'both';

export const checkinSettings = (definition: ActivityDefinition): CheckinSettings =>
  definition.settings as CheckinSettings;

/** The groups that participants choose from. */
export function offeredGroups(definition: ActivityDefinition): readonly Group[] {
  const { groups, offered } = checkinSettings(definition);
  return offered.flatMap((id) => groups.find((group) => group.id === id) ?? []);
}
