import { cornerOfCell, gridSize } from './cells.ts';
import { domainOf, type Domain, type Point } from './domains.ts';

/** A placement on the grid, 0…1 from the left and from the bottom. */
interface Placed extends Point {
  readonly id: string;
  readonly domain: Domain;
}

/** The fractions of multiples of these never repeat and never crowd: a fair jitter that is always the same. */
const across = 0.7548776662466927;
const up = 0.5698402909980532;

const fraction = (n: number): number => n - Math.floor(n);

/** A dot for each of the people whose points fall in one cell, side by side in it. */
export function spread(cell: number, count: number): Placed[] {
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

/** The radii there are, largest first. Few, so that dots seldom all change their size while answers arrive. */
const radii = [12, 10, 8.5, 7, 6, 5, 4.25, 3.5, 2.75, 2, 1.5] as const;

/** A fair size for a dot among `count` people, however they lie. */
const fair = (count: number): number => Math.max(4.25, 60 / Math.sqrt(Math.max(count, 1)) + 1.5);

/** The distance from one dot on a shelf to the next. */
export const pitchOf = (radius: number): number => 2 * radius + (radius > 4 ? 4 : 1);

/** The largest radius that is fair, and with which `most` dots fit a shelf in rows. */
export function radius(count: number, most: number, shelf: { width: number; height: number }): number {
  const fits = (r: number): boolean =>
    Math.floor(shelf.width / pitchOf(r)) * Math.floor(shelf.height / pitchOf(r)) >= most;
  return radii.find((r) => r <= fair(count) && fits(r)) ?? radii[radii.length - 1]!;
}
