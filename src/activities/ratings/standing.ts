import type { Item } from '../../session/deck.ts';
import type { RatingsItemResult } from './model.ts';

type Results = Readonly<Record<string, RatingsItemResult>>;

/** Fewer answers than this say nothing of a room. */
const fewest = 5;

/** Items that share a middle answer. */
export interface Ranked {
  readonly median: number;
  readonly items: readonly Item[];
}

/** What the middle answers say of all the items together. */
export type Standing =
  | { readonly kind: 'nobody' | 'few' }
  | ({ readonly kind: 'same' } & Ranked)
  | { readonly kind: 'ranked'; readonly strongest: Ranked; readonly weakest: Ranked };

/** Which items stand highest and lowest by their middle answers; those that share a place share it. */
export function standing(items: readonly Item[], results: Results): Standing {
  if (items.every(({ id }) => (results[id]?.count ?? 0) === 0)) return { kind: 'nobody' };
  const counted = items.filter(({ id }) => (results[id]?.count ?? 0) >= fewest);
  if (counted.length < 2) return { kind: 'few' };
  const medians = counted.map(({ id }) => results[id]!.median!);
  const ranked = (median: number): Ranked => ({
    median,
    items: counted.filter((_, index) => medians[index] === median),
  });
  const strongest = ranked(Math.max(...medians));
  const weakest = ranked(Math.min(...medians));
  return strongest.median === weakest.median ? { kind: 'same', ...strongest } : { kind: 'ranked', strongest, weakest };
}
