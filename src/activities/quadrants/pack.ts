import { gridSize } from './cells.ts';
import { cornerOf, type Domain, domains, type Point } from './domains.ts';

/** A dot on the grid, 0…1 from the left and from the bottom. */
export interface Dot extends Point {
  readonly id: string;
  readonly domain: Domain;
}

/** The fraction after the point of multiples of these never repeats and never crowds: a steady, fair jitter. */
const stepAcross = 0.7548776662466927;
const stepUp = 0.5698402909980532;

const fraction = (n: number): number => n - Math.floor(n);

/** Several in one cell lie beside each other, always in the same places. */
export function spread(cell: number, count: number, corner: Point, domain: Domain): Dot[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${cell}.${index}`,
    domain,
    x: corner.x + fraction(0.5 + index * stepAcross) / gridSize,
    y: corner.y + fraction(0.5 + index * stepUp) / gridSize,
  }));
}

/** The distance between two plain choices, as a share of the grid's width and height. */
export interface Pitch {
  readonly across: number;
  readonly up: number;
}

/**
 * Plain choices of a quadrant, packed in rows from its outer edge inwards, so that they are not taken for points:
 * the upper quadrants fill from the top, the lower ones from the bottom.
 */
export function pack(domain: Domain, count: number, { across, up }: Pitch): Dot[] {
  const corner = cornerOf[domain];
  const row = Math.max(1, Math.floor(0.5 / across));
  const upper = corner.y > 0;
  const left = corner.x === 0;
  return Array.from({ length: count }, (_, index) => {
    const along = ((index % row) + 0.5) * across;
    const inwards = (Math.floor(index / row) + 0.5) * up;
    return {
      id: `${domain}.${index}`,
      domain,
      x: left ? along : 1 - along,
      y: upper ? 1 - inwards : inwards,
    };
  });
}

/** The most plain choices in one quadrant. */
export const fullest = (plain: Readonly<Record<Domain, number>>): number =>
  Math.max(...domains.map((domain) => plain[domain]));
