import type { Language } from '../../session/language.ts';
import { agreement } from './agreement.ts';
import { type Changes, movesIn } from './changes.ts';
import { domains } from './domains.ts';
import type { CardResult, QuadrantsTally } from './model.ts';
import { ranked } from './ranking.ts';
import { quadrantsWords } from './words.ts';

/** Where the room agrees on a card and where it is split, in one sentence. */
export function sentence(card: CardResult, language: Language): string {
  const words = quadrantsWords(language);
  const found = agreement(card.domains);
  if (found.kind === 'agrees') return words(`agrees.${found.on}`);
  if (found.kind === 'leans') return words(`leans.${found.to}`);
  if (found.kind === 'split') {
    const between = domains.filter((domain) => found.between.includes(domain));
    return words(`split.${between.join('-')}`);
  }
  return words(`agreement.${found.kind}`);
}

/** On how many cards the room agrees. */
export function overviewSentence(items: QuadrantsTally['items'], language: Language): string {
  const words = quadrantsWords(language);
  const cards = ranked(items).map((id) => agreement(items[id]!.domains).kind);
  if (cards.length === 0) return words('overview.few');
  const agreed = cards.filter((kind) => kind === 'agrees').length;
  const split = cards.filter((kind) => kind === 'split' || kind === 'scattered').length;
  return words('overview.sentence', { agreed, split });
}

/** How many have moved a card from one round to the next, and where most of them went. */
export function movedSentence(changes: Changes, language: Language): string {
  const words = quadrantsWords(language);
  const { both, moved, moves } = movesIn(changes);
  const all = changes.item === undefined;
  const [largest] = moves;
  if (!largest) return words(all ? 'moved.allNone' : 'moved.none', { both });
  const [from, to] = [words(`soft.${largest.from}`), words(`soft.${largest.to}`)];
  return words(all ? 'moved.allSome' : 'moved.some', { both, moved, from, to, most: largest.count });
}

/** The same in a few words, for a screen that draws where they went. */
export function shortMoved(changes: Changes, language: Language): string {
  const { both, moved } = movesIn(changes);
  return quadrantsWords(language)('moved.short', { both, moved });
}
