import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../session/language.ts';

/** The words of one language: nested keys, plural forms by the suffixes `_zero` to `_other`. */
export interface Words {
  readonly [key: string]: string | Words;
}

const i18n = createInstance();

void i18n.init({
  lng: 'cy',
  fallbackLng: false,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Adds the words of a page or of a kind of activity, under a name of its own. Idempotent. */
export function addWords(namespace: string, words: Readonly<Record<Language, Words>>): void {
  i18n.addResourceBundle('cy', namespace, words.cy, true, true);
  i18n.addResourceBundle('en', namespace, words.en, true, true);
}

/**
 * The words of one language, from one namespace: `const t = translator('cy', 'phone'); t('saved')`. A text with a
 * number takes `count`, and has all six plural forms in Welsh and both in English.
 */
export const translator = (language: Language, namespace: string): TFunction => i18n.getFixedT(language, namespace);
