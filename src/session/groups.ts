import type { ActivityModel } from './activity.ts';
import type { Answer } from './answers.ts';

/** The fewest people of a group whose answers are shown apart. */
export const smallestGroup = 5;

/** Everybody who is in no group of their own: those who said nothing, or more than one. */
const others = 'others';

/** Which group each participant says that they are in, by their latest answer. */
export function groupsOf(model: ActivityModel, answers: Iterable<Answer>): ReadonlyMap<string, string> {
  const latest = new Map<string, Answer>();
  for (const answer of answers) {
    const known = latest.get(answer.participant);
    if (!known || answer.round > known.round || (answer.round === known.round && answer.late)) {
      latest.set(answer.participant, answer);
    }
  }
  const groups = new Map<string, string>();
  for (const [participant, { value }] of latest) {
    const group = value === null ? undefined : model.group?.(value);
    if (group !== undefined) groups.set(participant, group);
  }
  return groups;
}

/**
 * Answers by group; null where a group, or what is left beside the groups, has fewer than five people, since a missing
 * group can be found by subtraction. One group alone is no split.
 */
export function split(
  answers: readonly Answer[],
  groups: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Answer[]> | null {
  const parts = new Map<string, { people: Set<string>; answers: Answer[] }>();
  for (const answer of answers) {
    const group = groups.get(answer.participant) ?? others;
    const part = parts.get(group) ?? { people: new Set(), answers: [] };
    part.people.add(answer.participant);
    part.answers.push(answer);
    parts.set(group, part);
  }
  const small = [...parts.values()].some(({ people }) => people.size < smallestGroup);
  if (small || parts.size < 2) return null;
  return new Map([...parts].map(([group, part]) => [group, part.answers]));
}
