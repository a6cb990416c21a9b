/** The two languages, Welsh first. */
export const languages = ['cy', 'en'] as const;

export type Language = (typeof languages)[number];

/** What a screen shows: one language, or both with Welsh first. */
export const screenLanguages = ['cy', 'en', 'both'] as const;

export type ScreenLanguage = (typeof screenLanguages)[number];

/** The same text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A title that its author may have given in one language only. */
export type PartlyBilingual = Readonly<Partial<Record<Language, string>>>;

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

export const isScreenLanguage = (value: unknown): value is ScreenLanguage =>
  screenLanguages.includes(value as ScreenLanguage);

/** A text in one language, and which it is, for `lang`. */
export interface Told {
  readonly text: string;
  readonly language: Language;
}

/** A text in the wanted language, or in the other where it was given in that one only. */
export function tell(text: PartlyBilingual, wanted: Language): Told | undefined {
  for (const language of [wanted, ...languages]) {
    const found = text[language];
    if (found) return { text: found, language };
  }
  return undefined;
}
