import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('closed', { cy, en });

/** The words for what counts once an activity has closed. */
export const closedWords = (language: Language): TFunction => translator(language, 'closed');
