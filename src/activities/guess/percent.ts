import { least, most } from './settings.ts';

/** The sign that numbers below nought carry wherever they are read. */
const minus = '\u2212';

/** A change in per cent: with a minus sign, or a plus sign where it is up. */
export function percent(change: number): string {
  const size = `${Math.abs(change)}%`;
  if (change === 0) return size;
  return `${change < 0 ? minus : '+'}${size}`;
}

/** A number as somebody would type it, without a plus sign or per cent. */
export const typed = (change: number): string => `${change < 0 ? minus : ''}${Math.abs(change)}`;

/** What stands in a field: a whole number of per cent, nothing, or why it is no guess. */
export type Read = { readonly change: number } | 'empty' | 'notANumber' | 'outOfRange';

/** Reads what somebody has typed: with any minus or plus sign, spaces, a per cent sign, a point or a comma. */
export function readTyped(text: string): Read {
  const plain = text
    .replace(/[\s\u00a0%]/g, '')
    .replace(/^[\u2212\u2013\u2010\u2011\ufe63\uff0d]/, '-')
    .replace(',', '.');
  if (plain === '') return 'empty';
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return 'notANumber';
  const change = Math.round(Number(plain)) + 0;
  return change < least || change > most ? 'outOfRange' : { change };
}
