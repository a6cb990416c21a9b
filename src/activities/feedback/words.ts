import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('feedback', { cy, en });

export const feedbackWords = (language: Language): TFunction => translator(language, 'feedback');
