import { type Domain, domains } from './domains.ts';

/** Fewer answers than this say nothing about a room. */
const fewest = 3;

/** Where a room stands on one card. Never an average: a split room averages to a place that nobody chose. */
export type Agreement =
  | { readonly kind: 'few' }
  /** Two thirds or more chose one. */
  | { readonly kind: 'agrees'; readonly on: Domain }
  /** More than half chose one, and no other comes near. */
  | { readonly kind: 'leans'; readonly to: Domain }
  /** These share two thirds of the answers or more, each with at least a quarter. */
  | { readonly kind: 'split'; readonly between: readonly Domain[] }
  /** No pattern: the answers lie all over. */
  | { readonly kind: 'scattered' };

/** Says where a room agrees and where it is split, from the count of each quadrant. */
export function agreement(counts: Readonly<Record<Domain, number>>): Agreement {
  const total = domains.reduce((sum, domain) => sum + counts[domain], 0);
  if (total < fewest) return { kind: 'few' };
  const ranked = [...domains].sort((a, b) => counts[b] - counts[a]);
  const first = ranked[0]!;
  const share = (domain: Domain): number => counts[domain] / total;
  if (share(first) >= 2 / 3) return { kind: 'agrees', on: first };
  const between = ranked.filter((domain) => share(domain) >= 1 / 4);
  if (between.length === 1) return share(first) > 1 / 2 ? { kind: 'leans', to: first } : { kind: 'scattered' };
  const together = between.reduce((sum, domain) => sum + counts[domain], 0);
  const isSplit = between.length < domains.length && together * 3 >= total * 2;
  return isSplit ? { kind: 'split', between } : { kind: 'scattered' };
}
