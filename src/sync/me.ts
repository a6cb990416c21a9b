import { isLanguage, type Language } from '../session/language.ts';
import type { Keep } from './keep.ts';

/** Who this browser is in a session. */
export interface Me {
  readonly participant: string;
  readonly token: string;
}

const meKey = (code: string): string => `me/${code}`;

/** Undefined where this browser has not joined. */
export function readMe(keep: Keep, code: string): Me | undefined {
  const kept = keep.getJson(meKey(code)) as Partial<Me> | undefined;
  if (typeof kept?.participant !== 'string' || typeof kept.token !== 'string') return undefined;
  return { participant: kept.participant, token: kept.token };
}

export function keepMe(keep: Keep, code: string, { participant, token }: Me): void {
  keep.setJson(meKey(code), { participant, token });
}

export function forgetMe(keep: Keep, code: string): void {
  keep.remove(meKey(code));
}

/** The language that was chosen in this browser, for every session; undefined until one is. */
export function preferredLanguage(keep: Keep): Language | undefined {
  const kept = keep.get('language');
  return isLanguage(kept) ? kept : undefined;
}

export function preferLanguage(keep: Keep, language: Language): void {
  keep.set('language', language);
}
