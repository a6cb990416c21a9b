import { expect, test } from 'vitest';
import { formatDay, formatTime } from './dates.ts';

const monthIn = (day: string): string => day.split(' ').at(-2)!;

test('a day is named in Welsh and in English without the browser knowing either', () => {
  const saturday = new Date(2026, 10, 21, 9, 5);
  expect(formatDay(saturday, 'cy')).toBe('Dydd Sadwrn 21 Tachwedd 2026');
  expect(formatDay(saturday, 'en')).toBe('Saturday 21 November 2026');
});

test('every month and every day of the week has a name of its own in both languages', () => {
  for (const language of ['cy', 'en'] as const) {
    const months = Array.from({ length: 12 }, (_, month) => formatDay(new Date(2026, month, 1), language));
    const days = Array.from({ length: 7 }, (_, day) => formatDay(new Date(2026, 10, day + 1), language));
    expect(new Set(months.map(monthIn)).size).toBe(12);
    expect(new Set(days.map((day) => day.replace(/ \d.*/, ''))).size).toBe(7);
    expect([...months, ...days].join()).not.toContain('undefined');
  }
});

test('the months are those of the Welsh year', () => {
  expect(formatDay(new Date(2026, 0, 4), 'cy')).toBe('Dydd Sul 4 Ionawr 2026');
  expect(formatDay(new Date(2026, 6, 27), 'cy')).toBe('Dydd Llun 27 Gorffennaf 2026');
  expect(formatDay(new Date(2028, 1, 29), 'cy')).toBe('Dydd Mawrth 29 Chwefror 2028');
});

test('a time has two digits each for hours and minutes', () => {
  expect(formatTime(new Date(2026, 10, 21, 9, 5))).toBe('09:05');
  expect(formatTime(new Date(2026, 10, 21, 23, 59))).toBe('23:59');
});
