import { cornerOfCell, gridSize } from './cells.ts';
import { domainOf, type Domain, type Point } from './domains.ts';

/** A dot on the grid, 0…1 from the left and from the bottom. */
export interface Dot extends Point {
  readonly id: string;
  readonly domain: Domain;
}

/** The fractions of multiples of these never repeat and never crowd: a fair jitter that is always the same. */
const across = 0.7548776662466927;
const up = 0.5698402909980532;

const fraction = (n: number): number => n - Math.floor(n);

/** A dot for each of the people whose points fall in one cell, side by side in it. */
export function spread(cell: number, count: number): Dot[] {
  const corner = cornerOfCell(cell);
  const domain = domainOf(corner);
  return Array.from({ length: count }, (_, index) => {
    const turn = cell * 7 + index;
    return {
      id: `${cell}.${index}`,
      domain,
      x: corner.x + (0.1 + 0.8 * fraction(0.5 + turn * across)) / gridSize,
      y: corner.y + (0.1 + 0.8 * fraction(0.5 + turn * up)) / gridSize,
    };
  });
}

/** A grid's cells and counts, which stand by turns, as pairs. */
export const pairs = (grid: readonly number[]): [cell: number, count: number][] =>
  Array.from({ length: grid.length / 2 }, (_, index) => [grid[index * 2]!, grid[index * 2 + 1]!]);

/** The largest distance, at most `widest`, at which `count` dots fit a shelf of this size in rows. */
export function shelfPitch(count: number, width: number, height: number, widest: number): number {
  for (let pitch = widest; pitch > 1; pitch -= 0.25) {
    if (Math.floor(width / pitch) * Math.floor(height / pitch) >= count) return pitch;
  }
  return 1;
}
