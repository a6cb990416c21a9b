import type { BandOfRungs } from './bands.ts';

/** The height of a band's heading, in units. */
export const bandHeight = 34;

/** Half the width of an upright, and the height of a rung. */
export const railWidth = 13;
export const rungHeight = 7;

/** The room beside each upright: for a bracket, for where it was a round ago too, or for nothing. */
export const gutters = { bracket: 44, earlier: 74, none: 8 } as const;

/** Where everything of the drawn ladder is, in units from the top left of its box. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly row: number;
  /** The uprights' outer edges. */
  readonly left: number;
  readonly right: number;
  readonly centre: number;
  /** The top of a rung's bar; rungs from 1, halves between two. */
  rungTop(rung: number): number;
}

export function geometry(
  bands: readonly BandOfRungs[],
  { width, height, gutter }: { width: number; height: number; gutter: number },
): Geometry {
  const rungs = bands.reduce((sum, band) => sum + band.rungs.length, 0);
  const row = (height - bands.length * bandHeight) / rungs;
  const tops = new Map<number, number>();
  let y = 0;
  for (const band of bands) {
    y += bandHeight;
    for (const { number } of band.rungs) {
      y += row;
      tops.set(number, y - rungHeight);
    }
  }
  return {
    width,
    height,
    row,
    left: gutter,
    right: width - gutter,
    centre: width / 2,
    rungTop: (rung) => (tops.get(Math.floor(rung))! + tops.get(Math.ceil(rung))!) / 2,
  };
}
