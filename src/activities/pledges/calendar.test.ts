import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';

const day = {
  uid: 'pledges-mine@cydweithdy',
  day: '2026-12-01',
  summary: 'Fy addewid: ffonio’r grŵp',
  description: 'Cam i’w gymryd',
  language: 'cy',
  now: new Date('2026-11-21T22:15:30.123Z'),
} as const;

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** The logical lines of a file, as section 3.1 of RFC 5545 puts them together again. */
const unfold = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

/** A text value, read back by section 3.3.11. */
const unescape = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));

const valueOf = (file: string, name: string): string => {
  const line = unfold(file).find((each) => each.startsWith(`${name};`) || each.startsWith(`${name}:`))!;
  return line.slice(line.indexOf(':') + 1);
};

describe('a calendar file', () => {
  it('is one whole day, in which nobody counts as busy', () => {
    expect(unfold(calendarFile(day))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cydweithdy//Cydweithdy//CY',
      'BEGIN:VEVENT',
      'UID:pledges-mine@cydweithdy',
      'DTSTAMP:20261121T221530Z',
      'DTSTART;VALUE=DATE:20261201',
      'DURATION:P1D',
      'SUMMARY;LANGUAGE=cy:Fy addewid: ffonio’r grŵp',
      'DESCRIPTION;LANGUAGE=cy:Cam i’w gymryd',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  const words = fc.string({
    unit: fc.constantFrom('a', 'ŵ', '’', '👋🏽', '日', '\\', ';', ',', '\n', ' ', ':', '"', 'BEGIN:VEVENT'),
    maxLength: 300,
  });

  it('gives back every text as it was written, in lines that are never too long', () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const file = calendarFile({ ...day, summary, description });
        expect(unescape(valueOf(file, 'SUMMARY'))).toBe(summary);
        expect(unescape(valueOf(file, 'DESCRIPTION'))).toBe(description);
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('has no line that somebody wrote', () => {
    fc.assert(
      fc.property(words, (summary) => {
        const names = unfold(calendarFile({ ...day, summary })).map((line) => line.split(/[;:]/)[0]);
        expect(names).toEqual(unfold(calendarFile(day)).map((line) => line.split(/[;:]/)[0]));
      }),
    );
  });
});
