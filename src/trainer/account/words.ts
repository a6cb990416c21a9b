import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('account', { cy, en });

/** The words for the trainer's key, and for how long sessions are kept. */
export const accountWords = (language: Language): ReturnType<typeof translator> => translator(language, 'account');
