import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('plainHttp', { cy, en });

/** The words for what it means that nothing is encrypted on the way. */
export const plainHttpWords = (language: Language): ReturnType<typeof translator> => translator(language, 'plainHttp');
