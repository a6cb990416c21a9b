import { addWords, translator } from '../i18n/index.ts';
import type { Language } from '../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('report', { cy, en });

/** The report's words in one language. */
export const reportWords = (language: Language): ReturnType<typeof translator> => translator(language, 'report');
