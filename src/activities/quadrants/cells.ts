import type { Point } from './domains.ts';

/** Points leave the server only as counts on a grid of this many cells each way. */
export const gridSize = 24;

const step = (share: number): number => Math.min(Math.floor(share * gridSize), gridSize - 1);

/** The cell of a point; cells run along the rows, from 0 at the bottom left. */
export const cellOf = ({ x, y }: Point): number => step(y) * gridSize + step(x);

/** The bottom left corner of a cell. */
export const cornerOfCell = (cell: number): Point => ({
  x: (cell % gridSize) / gridSize,
  y: Math.floor(cell / gridSize) / gridSize,
});
