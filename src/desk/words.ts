import { addWords, translator } from '../i18n/index.ts';
import type { Language } from '../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('desk', { cy, en });

/** The desk's words in one language. */
export const deskWords = (language: Language): ReturnType<typeof translator> => translator(language, 'desk');
