import type { TFunction } from 'i18next';
import { addWords, translator } from '../../i18n/index.ts';
import type { Language } from '../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('code', { cy, en });

/** The words of the form for a join code, which few who come by a link ever see. */
export const codeWords = (language: Language): TFunction => translator(language, 'code');
