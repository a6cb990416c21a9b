import { least, most } from './settings.ts';

/** Guesses are counted about each ten per cent, since most people guess round numbers. */
const width = 10;

/** The ten per cent that each bin lies about. */
export const binStarts: readonly number[] = Array.from(
  { length: (most - least) / width + 1 },
  (_, index) => least + index * width,
);

/** Which bin a guess falls in; one that lies between two falls in the upper. */
export const binOf = (change: number): number => Math.round((change - least) / width);
