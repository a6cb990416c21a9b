/**
 * The value at which `share` of the answers is reached, half way between two where it falls between them: 0.5 gives
 * the middle answer. `sorted` goes up and is not empty.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const target = share * sorted.length;
  const at = sorted[Math.min(Math.floor(target), sorted.length - 1)]!;
  return Number.isInteger(target) && target > 0 ? (sorted[target - 1]! + at) / 2 : at;
}

/** The middle answer and the bounds of the middle half, of values in any order; null where there are none. */
export interface Middle {
  readonly median: number | null;
  readonly middle: readonly [low: number, high: number] | null;
}

export function middleOf(values: readonly number[]): Middle {
  if (values.length === 0) return { median: null, middle: null };
  // Sorts by size without being told how: a tenth of the time, of which a full room has little.
  const sorted = Float64Array.from(values).sort();
  return { median: quantile(sorted, 0.5), middle: [quantile(sorted, 0.25), quantile(sorted, 0.75)] };
}
