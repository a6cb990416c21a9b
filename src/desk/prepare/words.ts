import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('prepare', { cy, en });

/** The words of preparing a session, in one language. */
export const prepareWords = (language: Language): ReturnType<typeof translator> => translator(language, 'prepare');
