/** Where a dot stands: on a rung, counted from 1, at one of its places, counted from 0. */
interface Place {
  readonly rung: number;
  readonly slot: number;
}

/** The place of each dot; undefined for a dot that is not there. */
export type Standing = readonly (Place | undefined)[];

/**
 * Lets `counts` dots stand on each rung, lowest first, and moves as few as it can: a dot stays in its very place if
 * there is still room, so that one changed answer moves one dot.
 */
export function settle(before: Standing, counts: readonly number[]): Standing {
  const standing = counts.map(() => 0);
  const stay = before.map((place) => {
    if (!place || place.slot >= (counts[place.rung - 1] ?? 0)) return undefined;
    standing[place.rung - 1]! += 1;
    return place;
  });
  const arriving = counts.flatMap((count, index) =>
    Array.from({ length: count - standing[index]! }, (_, more): Place => ({
      rung: index + 1,
      slot: standing[index]! + more,
    })),
  );
  let next = 0;
  const filled = stay.map((place) => place ?? arriving[next++]);
  return [...filled, ...arriving.slice(next)];
}

/** How dots stand on a rung: in columns of so many, with so much from one to the next. */
export interface Packing {
  readonly pitch: number;
  readonly column: number;
}

/**
 * The distances there are, largest first. Few, so that dots seldom all change their size while answers arrive; closer
 * than the last, they are no longer seen singly.
 */
const pitches = [26, 22, 19, 16, 14, 12, 10.5, 9, 8, 7, 6.25, 5.5] as const;

/** The largest dots of which `most` fit a box; undefined where they would be too small to be seen. */
export function packing(most: number, width: number, height: number): Packing | undefined {
  for (const pitch of pitches) {
    const column = Math.floor(height / pitch);
    if (column * Math.floor(width / pitch) >= most) return { pitch, column };
  }
  return undefined;
}
