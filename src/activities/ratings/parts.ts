import type { GroupTally, WholeResult } from '../../session/results.ts';
import type { Shown } from './layout.ts';
import { itemsOf } from './summary.ts';

/** What is drawn of an item: everybody, or one group after another. */
export interface Part {
  /** Undefined for everybody. */
  readonly group: GroupTally | undefined;
  /** Which of the groups, from 0. */
  readonly place: number;
  readonly shown: Shown;
}

const nothing = { count: 0, unsure: 0, scores: [], median: null, middle: null } as const;

/** Everybody's answers to an item with the hands and the round before, or those of each group by themselves. */
export function partsOf(result: WholeResult, item: string): readonly Part[] {
  const { earlier, hands, groups } = result;
  if (groups?.length) {
    return groups.map((tally, place) => ({
      group: tally,
      place,
      shown: { result: itemsOf(tally)[item] ?? nothing, earlier: undefined, hands: [] },
    }));
  }
  const apart = hands && !hands.added ? (hands.items[item] ?? []) : [];
  const shown = {
    result: itemsOf(result)[item] ?? nothing,
    earlier: earlier && itemsOf(earlier)[item],
    hands: apart,
  };
  return [{ group: undefined, place: 0, shown }];
}
