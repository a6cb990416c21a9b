import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('lasting', { cy, en });

/** The words for what stays at hand once its activity is over. */
export const lastingWords = (language: Language): TFunction => translator(language, 'lasting');
