import type { Tally } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import { answerDomain, type Domain, domains } from './domains.ts';
import { isOwn } from './items.ts';

/** How people who placed a card in two rounds have moved it. */
export interface Changes extends Tally {
  /** Undefined where it is all cards together. */
  readonly item?: string;
  /** A row for each domain of the first round, in it a count for each domain of the second. */
  readonly counts: readonly (readonly number[])[];
}

/** One move that some have made. */
export interface Change {
  readonly from: Domain;
  readonly to: Domain;
  readonly count: number;
}

function placedIn(answers: readonly Answer[], item: string | undefined): Map<string, Domain> {
  const placed = new Map<string, Domain>();
  for (const { participant, item: card, value } of answers) {
    if (value === null || isUnsure(value) || isOwn(card) || (item !== undefined && card !== item)) continue;
    placed.set(`${participant} ${card}`, answerDomain(value));
  }
  return placed;
}

/** Who placed an item, or any, in both rounds: from where to where. */
export function changes(before: readonly Answer[], now: readonly Answer[], item: string | undefined): Changes {
  const counts = domains.map(() => domains.map(() => 0));
  const after = placedIn(now, item);
  for (const [placement, from] of placedIn(before, item)) {
    const to = after.get(placement);
    if (to !== undefined) counts[domains.indexOf(from)]![domains.indexOf(to)]! += 1;
  }
  return { ...(item !== undefined && { item }), counts };
}

/** All that was placed in both rounds, and of it what was moved, the most frequent first. */
export function movesIn({ counts }: Changes): {
  readonly both: number;
  readonly moved: number;
  readonly moves: readonly Change[];
} {
  const all = counts.flatMap((row, from) =>
    row.map((count, to) => ({ from: domains[from]!, to: domains[to]!, count })),
  );
  const sum = (list: readonly Change[]): number => list.reduce((total, { count }) => total + count, 0);
  const moves = all.filter(({ from, to, count }) => from !== to && count > 0).sort((a, b) => b.count - a.count);
  return { both: sum(all), moved: sum(moves), moves };
}
