import type { Language } from '../session/language.ts';

/** Days and months in both languages: not every browser knows the Welsh ones. */
const days: Readonly<Record<Language, readonly string[]>> = {
  cy: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

// prettier-ignore
const months: Readonly<Record<Language, readonly string[]>> = {
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** A day as people say it, in the reader's own time zone: `Dydd Sadwrn 21 Tachwedd 2026`. */
export function formatDay(date: Date, language: Language): string {
  const day = days[language][date.getDay()]!;
  const month = months[language][date.getMonth()]!;
  return `${day} ${date.getDate()} ${month} ${date.getFullYear()}`;
}

/** The time of day on a 24-hour clock, in the reader's own time zone: `09:05`. */
export const formatTime = (date: Date): string =>
  [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
