import * as v from 'valibot';
import type { ActivityModel, Tally } from '../../session/activity.ts';
import { type Answer, isUnsure } from '../../session/answers.ts';
import { type Middle, middleOf } from '../../session/quantile.ts';
import { highest, lowest, scores } from './settings.ts';

export type { RatingsSettings } from './settings.ts';

export interface RatingsItemResult extends Middle {
  /** People who gave a score. */
  readonly count: number;
  readonly unsure: number;
  /** How many gave each score, lowest first. */
  readonly scores: readonly number[];
}

export interface RatingsTally extends Tally {
  readonly items: Readonly<Record<string, RatingsItemResult>>;
}

/** How those who scored an item in both rounds have changed their minds. */
export interface Change {
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

export interface RatingsMoved extends Tally {
  readonly items: Readonly<Record<string, Change>>;
}

const rating = v.strictObject({
  score: v.pipe(v.number(), v.integer(), v.minValue(lowest), v.maxValue(highest)),
});

const scoreIn = ({ value }: Answer): number | undefined =>
  value === null || isUnsure(value) ? undefined : (value.score as number);

function tallyItem(given: readonly number[], notSure: number): RatingsItemResult {
  const counts = scores.map(() => 0);
  for (const score of given) counts[score - lowest]! += 1;
  return { count: given.length, unsure: notSure, scores: counts, ...middleOf(given) };
}

function compareItem(before: readonly Answer[], now: readonly Answer[]): Change {
  const scoresBefore = new Map(before.map((answer) => [answer.participant, scoreIn(answer)]));
  const change = { up: 0, same: 0, down: 0 };
  for (const answer of now) {
    const [from, to] = [scoresBefore.get(answer.participant), scoreIn(answer)];
    if (from === undefined || to === undefined) continue;
    if (to === from) change.same += 1;
    else change[to > from ? 'up' : 'down'] += 1;
  }
  return change;
}

const of = (item: string, answers: readonly Answer[]): Answer[] => answers.filter((answer) => answer.item === item);

const ratings: ActivityModel = {
  kind: 'ratings',
  resultStops: () => [''],
  parse(value, item, definition) {
    if (!definition.items.some(({ id }) => id === item)) return undefined;
    const read = v.safeParse(rating, value);
    return read.success ? read.output : undefined;
  },
  tally({ items }, answers): RatingsTally {
    const byItem = new Map(items.map(({ id }) => [id, { given: [] as number[], unsure: 0 }]));
    for (const answer of answers) {
      const item = byItem.get(answer.item);
      const score = scoreIn(answer);
      if (score !== undefined) item?.given.push(score);
      else if (item && answer.value !== null) item.unsure += 1;
    }
    return { items: Object.fromEntries([...byItem].map(([id, n]) => [id, tallyItem(n.given, n.unsure)])) };
  },
  choices: () => scores.map((score) => ({ score })),
  compare: ({ items }, { before, now }): RatingsMoved => ({
    items: Object.fromEntries(items.map(({ id }) => [id, compareItem(of(id, before), of(id, now))])),
  }),
};

export default ratings;
