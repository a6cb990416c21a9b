import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { CheckinItemResult, CheckinTally } from './model.ts';
import { checkinSettings, type Group, offeredGroups } from './settings.ts';
import { checkinWords } from './words.ts';

/** From this many answers on, a group of fewer than five is not counted out on a screen. */
const roomful = 10;

/** A group as a screen shows it. */
export interface CountedGroup {
  readonly group: Group;
  readonly count: number;
}

/** What the check-in comes to; undefined where there is none. */
export const resultOf = (definition: ActivityDefinition, tally: CheckinTally): CheckinItemResult | undefined =>
  tally.items[definition.items[0]?.id ?? ''];

/** The groups that are offered, and any other in which somebody is. */
export function countedGroups(definition: ActivityDefinition, result: CheckinItemResult): readonly CountedGroup[] {
  const offered = offeredGroups(definition);
  const others = checkinSettings(definition).groups.filter((group) => !offered.includes(group));
  const counted = [...offered, ...others].map((group) => ({ group, count: result.groups[group.id] ?? 0 }));
  return counted.filter(({ group, count }) => count > 0 || offered.includes(group));
}

/**
 * A count as a screen tells it. In a full room a few are "fewer than 5": nobody is to be picked out by a figure. That
 * is a courtesy and no secret, since whoever reads the result itself, or subtracts, can find the figure.
 */
export function countInWords(count: number, { count: said, unsaid }: CheckinItemResult, language: Language): string {
  const few = count > 0 && count < 5 && said + unsaid >= roomful;
  return few ? checkinWords(language)('screen.few') : `${count}`;
}
