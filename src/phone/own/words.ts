import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('own', { cy, en });

/** The words for what somebody has answered, once the session is over. */
export const ownWords = (language: Language): TFunction => translator(language, 'own');
