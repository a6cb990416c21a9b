import type { DeckOutline } from '../session/deck.ts';
import type { PartlyBilingual } from '../session/language.ts';
import { getSession } from '../sync/api.ts';
import { controlToken, getDeck, redeem } from '../sync/steering-api.ts';
import { aheadBy } from '../sync/clock.ts';
import { ApiProblem } from '../sync/problem.ts';

/** What the desk needs to begin. */
export interface Access {
  readonly title: PartlyBilingual;
  readonly deck: DeckOutline;
  /** A fresh control token. */
  readonly token: string;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  readonly ahead: number;
}

/**
 * Why the desk stays shut, or has shut again. `storage`: the server can save nothing now, not even a token. `once`: a one-time link that has been used or has run out. `gone`: the
 * session has been deleted. `revoked`: this device may no longer steer it.
 */
export type Shut = 'unknown' | 'refused' | 'once' | 'network' | 'storage' | 'other' | 'gone' | 'revoked';

/** What passes by itself, so that it is tried again. */
export const passes = (shut: Shut): boolean => shut === 'network' || shut === 'storage' || shut === 'other';

function reason(problem: unknown, once: string | undefined): Shut {
  if (!(problem instanceof ApiProblem)) throw problem;
  if (problem.code === 'network') return 'network';
  if (problem.code === 'storage_unavailable') return 'storage';
  if (problem.status === 404 || problem.code === 'code_malformed') return 'unknown';
  if (problem.status === 401 || problem.status === 403) return once === undefined ? 'refused' : 'once';
  return 'other';
}

/** A one-time link that has been used is no hindrance where this browser is signed in anyway. */
async function signInOnce(code: string, once: string): Promise<void> {
  try {
    await redeem(code, once);
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'invitation_invalid') throw problem;
  }
}

/** Opens a session's desk to this browser, by its cookie or by a one-time link. */
export async function openDesk(code: string, once: string | undefined): Promise<Access | Shut> {
  try {
    const { title, now } = await getSession(code);
    const ahead = aheadBy(now);
    if (once !== undefined) await signInOnce(code, once);
    const [deck, token] = await Promise.all([getDeck(code), controlToken(code)]);
    return { title, deck, token, ahead };
  } catch (problem) {
    return reason(problem, once);
  }
}
