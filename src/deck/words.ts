import type { TFunction } from 'i18next';
import { addWords, translator } from '../i18n/index.ts';
import { type Language, languages, type ScreenLanguage } from '../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('deck', { cy, en });

/** The deck's own words in one language. */
export const words = (language: Language): TFunction => translator(language, 'deck');

/** The languages that a screen shows, Welsh first. */
export const shownOn = (screen: ScreenLanguage): readonly Language[] => (screen === 'both' ? languages : [screen]);
