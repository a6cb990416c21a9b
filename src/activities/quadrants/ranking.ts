import { agreement } from './agreement.ts';
import { domains } from './domains.ts';
import type { CardResult, QuadrantsTally } from './model.ts';

/** How contested a card is: the chance that two answers differ. */
function contest({ count, domains: counts }: CardResult): number {
  return 1 - domains.reduce((sum, domain) => sum + (counts[domain] / count) ** 2, 0);
}

/** The cards that enough people have placed, the most agreed first and the most contested last. */
export function ranked(items: QuadrantsTally['items']): string[] {
  return Object.keys(items)
    .filter((id) => agreement(items[id]!.domains).kind !== 'few')
    .map((id, index) => ({ id, index, contest: contest(items[id]!) }))
    .sort((a, b) => a.contest - b.contest || a.index - b.index)
    .map(({ id }) => id);
}

/** The first of the ranked cards and the last, so many of each, none of them twice; the last ones first. */
export function extremes(cards: readonly string[], most: number): { agreed: string[]; contested: string[] } {
  const agreed = cards.slice(0, Math.min(most, Math.ceil(cards.length / 2)));
  const last = cards.slice(Math.max(agreed.length, cards.length - most));
  return { agreed, contested: last.map((_, index) => last[last.length - 1 - index]!) };
}
