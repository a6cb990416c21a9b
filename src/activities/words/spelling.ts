import type { Language } from '../../session/language.ts';

/** What somebody has written: a word or a short phrase. */
export interface Written {
  readonly text: string;
  readonly lang: Language;
}

/** Marks that may end a phrase without changing what it says. */
const ending = /[\s.,;:!?…·–—-]+$/u;

/** How a text is shown: as it was written, without the spaces around it. */
export const trimmed = (text: string): string => text.trim().normalize('NFC');

/**
 * What two texts that say the same share: small and capital letters, the two kinds of apostrophe, spaces and
 * punctuation at the end make no difference, the language does.
 */
export function sameness({ text, lang }: Written): string {
  const folded = trimmed(text).toLowerCase().replaceAll(/['ʼ‘]/gu, '’').replaceAll(/\s+/gu, ' ');
  return `${lang} ${folded.replace(ending, '') || folded}`;
}
