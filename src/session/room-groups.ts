import { smallestGroup } from './groups.ts';

/** How many people are of a group; `undefined` is everybody who is in none that is shown. */
export interface CountedGroup {
  readonly group: string | undefined;
  readonly count: number;
}

/**
 * The groups of everybody in a room, the largest first, none below five: smaller ones are with everybody else, and
 * where that is still fewer than five the smallest of the others joins them, since a missing group can be found by
 * subtraction. None where nothing is left to tell apart.
 */
export function roomGroups(groups: Iterable<string>, people: number): readonly CountedGroup[] {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const shown = Array.from(counts, ([group, count]) => ({ group, count }))
    .filter(({ count }) => count >= smallestGroup)
    .sort((a, b) => b.count - a.count || (a.group < b.group ? -1 : 1));
  let others = people - shown.reduce((sum, { count }) => sum + count, 0);
  while (others > 0 && others < smallestGroup && shown.length > 0) others += shown.pop()!.count;
  if (shown.length === 0) return [];
  return others > 0 ? [...shown, { group: undefined, count: others }] : shown;
}
