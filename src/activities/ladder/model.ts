import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import { ladderSettings } from './settings.ts';

export type { LadderSettings } from './settings.ts';

export interface LadderItemResult {
  /** People who chose a rung. */
  readonly count: number;
  readonly unsure: number;
  /** How many chose each rung, lowest first. */
  readonly rungs: readonly number[];
  /** The middle answer, and the bounds of the middle half; rungs from 1, or null where nobody has answered. */
  readonly median: number | null;
  readonly middle: readonly [low: number, high: number] | null;
}

export interface LadderTally extends Tally {
  readonly items: Readonly<Record<string, LadderItemResult>>;
}

/** The rung at which `share` of the answers is reached, half a rung where it falls between two. */
function quantile(rungs: readonly number[], count: number, share: number): number {
  const target = share * count;
  let seen = 0;
  for (const [index, here] of rungs.entries()) {
    seen += here;
    if (seen > target) return index + 1;
    if (seen === target && here > 0) {
      const above = rungs.findIndex((n, other) => other > index && n > 0);
      return above < 0 ? index + 1 : (index + 1 + above + 1) / 2;
    }
  }
  return rungs.length;
}

function tallyItem(rungs: number[], notSure: number): LadderItemResult {
  const count = rungs.reduce((sum, n) => sum + n, 0);
  return {
    count,
    unsure: notSure,
    rungs,
    median: count === 0 ? null : quantile(rungs, count, 0.5),
    middle: count === 0 ? null : [quantile(rungs, count, 0.25), quantile(rungs, count, 0.75)],
  };
}

const ladder: ActivityModel = {
  kind: 'ladder',
  resultStops: () => [''],
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const highest = ladderSettings(definition).rungs.length;
    const rung = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(highest));
    const read = v.safeParse(v.strictObject({ rung }), value);
    return read.success ? read.output : undefined;
  },
  tally(definition, answers: readonly Answer[]): LadderTally {
    const { rungs } = ladderSettings(definition);
    const counts = new Map(definition.items.map(({ id }) => [id, { rungs: rungs.map(() => 0), unsure: 0 }]));
    for (const { item, value } of answers) {
      const count = counts.get(item);
      if (!count || value === null) continue;
      if (isUnsure(value)) count.unsure += 1;
      else count.rungs[(value.rung as number) - 1]! += 1;
    }
    return { items: Object.fromEntries([...counts].map(([id, n]) => [id, tallyItem(n.rungs, n.unsure)])) };
  },
  choices: (definition) => ladderSettings(definition).rungs.map((_, index) => ({ rung: index + 1 })),
};

export default ladder;
