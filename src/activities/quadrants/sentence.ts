import type { Language } from '../../session/language.ts';
import { agreement } from './agreement.ts';
import { domains } from './domains.ts';
import type { CardResult } from './model.ts';
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
