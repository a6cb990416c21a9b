import type { TFunction } from 'i18next';
import { addWords, translator } from '../../../i18n/index.ts';
import type { Language } from '../../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('views', { cy, en });

/** The words for choosing an answer, which a phone needs before its first vote; the other shared words come with `viewWords`. */
export const answerWords = (language: Language): TFunction => translator(language, 'views');
