import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('guess', { cy, en });

export const guessWords = (language: Language): TFunction => translator(language, 'guess');

/** A change in words: up or down by how much, or none. */
export function changeInWords(change: number, language: Language): string {
  const words = guessWords(language);
  if (change === 0) return words('rows.none');
  const size = Math.abs(change);
  return words(change < 0 ? 'rows.down' : 'rows.up', { size: Number.isInteger(size) ? size : `${Math.floor(size)}½` });
}
