import type { TFunction } from 'i18next';
import { addWords } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import { answerWords } from './answering/words.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('views', { cy, en });

/** The words that the views of every kind share. */
export const viewWords = (language: Language): TFunction => answerWords(language);
