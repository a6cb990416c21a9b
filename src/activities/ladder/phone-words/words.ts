import type { TFunction } from 'i18next';
import { addWords, translator } from '../../../i18n/index.ts';
import type { Language } from '../../../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('ladder-phone', { cy, en });

/** The ladder's words on a phone, which loads none of those for the screen. */
export const ladderPhoneWords = (language: Language): TFunction => translator(language, 'ladder-phone');
