/** The rung on which each dot stands, counted from 1; 0 for a dot that is not there. */
export type Standing = readonly number[];

/**
 * Lets `counts` dots stand on each rung, lowest first, and moves as few as it can: a dot stays where it is if there is
 * still room, so that one changed answer moves one dot.
 */
export function settle(before: Standing, counts: readonly number[]): Standing {
  const room = [...counts];
  const stay = before.map((rung) => {
    if (!((room[rung - 1] ?? 0) > 0)) return 0;
    room[rung - 1]! -= 1;
    return rung;
  });
  const arriving = room.flatMap((count, index) => Array.from<number>({ length: count }).fill(index + 1));
  let next = 0;
  const filled = stay.map((rung) => rung || (arriving[next++] ?? 0));
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
