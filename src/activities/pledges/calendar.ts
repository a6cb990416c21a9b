import type { Language } from '../../session/language.ts';

/** What goes into a calendar: a whole day. */
export interface CalendarDay {
  /** The same for the same thing, so that a later file replaces what an earlier one put into a calendar. */
  readonly uid: string;
  /** `2026-11-21`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Of its words. */
  readonly language: Language;
  /** When the file is made. */
  readonly now: Date;
}

/** The most octets in a line, without its end. */
const longestLine = 75;

/** A text as a value: RFC 5545, section 3.3.11. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A line in as many as it takes, never within a character: RFC 5545, section 3.1. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += more;
  }
  return `${folded}\r\n`;
}

/** A moment in UTC: `20261121T101500Z`. */
const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** A calendar file (RFC 5545) with one day in it, in which nobody counts as busy. */
export function calendarFile({ uid, day, summary, description, language, now }: CalendarDay): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cydweithdy//Cydweithdy//CY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    'DURATION:P1D',
    `SUMMARY;LANGUAGE=${language}:${escape(summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escape(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}
