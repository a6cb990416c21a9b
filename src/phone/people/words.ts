import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('people', { cy, en });

export const peopleWords = (language: Language): TFunction => translator(language, 'people');
