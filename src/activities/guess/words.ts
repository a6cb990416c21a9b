import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('guess', { cy, en });

export const guessWords = (language: Language): TFunction => translator(language, 'guess');

/** A change in words, in whole per cent: up or down by how much, or none. */
export function changeInWords(change: number, language: Language): string {
  const words = guessWords(language);
  const size = Math.abs(Math.round(change));
  if (size === 0) return words('rows.none');
  return words(change < 0 ? 'rows.down' : 'rows.up', { size });
}
