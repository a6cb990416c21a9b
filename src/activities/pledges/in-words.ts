import { formatDay } from '../../i18n/dates.ts';
import type { Language } from '../../session/language.ts';
import type { CalendarDay } from './calendar.ts';
import type { Pledge } from './pledge.ts';
import { pledgesWords } from './words.ts';

/** A pledge and the item that it answers. */
export interface OwnPledge {
  readonly item: string;
  readonly pledge: Pledge;
}

/** A day as people say it: `Dydd Sadwrn 21 Tachwedd 2026`. */
function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return formatDay(new Date(year!, month! - 1, date!), language);
}

/** By when and with whom, as far as that is said. */
export function details({ by, with: whom }: Pledge, language: Language): string[] {
  const t = pledgesWords(language);
  return [
    ...(by === undefined ? [] : [t('phone.byDay', { day: dayInWords(by, language) })]),
    ...(whom === undefined ? [] : [t('phone.withWhom', { whom })]),
  ];
}

/** Pledges as plain text, to be kept wherever their writer likes. */
export function asText(pledges: readonly OwnPledge[], language: Language): string {
  const t = pledgesWords(language);
  const parts = pledges.map(({ pledge }) =>
    [t(`kind.${pledge.kind}`), pledge.text, ...details(pledge, language)].join('\n'),
  );
  return `${[t('sheet.title'), ...parts].join('\n\n')}\n`;
}

/** A pledge for a calendar, on the day that it names. */
export function calendarDay(
  { item, pledge }: OwnPledge,
  { activity, day, language, now }: { activity: string; day: string; language: Language; now: Date },
): CalendarDay {
  const t = pledgesWords(language);
  const { by: _by, ...rest } = pledge;
  return {
    uid: `${activity}-${item}@cydweithdy`,
    day,
    summary: t('calendar.summary', { text: pledge.text.replaceAll('\n', ' ') }),
    description: [t(`kind.${pledge.kind}`), pledge.text, ...details(rest, language)].join('\n'),
    language,
    now,
  };
}
