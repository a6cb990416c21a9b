import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('running', { cy, en });

/** The words for how a session runs: who steers it, how it stands, how it ends. */
export const runningWords = (language: Language): ReturnType<typeof translator> => translator(language, 'running');
