import { parseCode } from '../src/session/code.ts';
import type { GuessGuard } from './guess-guard.ts';
import type { Live, LiveSession } from './live.ts';
import { Problem } from './problem.ts';
import type { SessionRequest } from './session-request.ts';

/** Finds the session that a request names, and counts wrong codes. */
export class SessionsByCode {
  readonly #live: Live;
  readonly #guard: GuessGuard;

  constructor(live: Live, guard: GuessGuard) {
    this.#live = live;
    this.#guard = guard;
  }

  async find(request: SessionRequest): Promise<LiveSession> {
    const code = parseCode(request.params.code);
    if (code === null)
      throw new Problem('code_malformed', 'A code has six letters and digits of 23456789BCDFGHJKMNPQRTVXZ.');
    const looked = (await this.#guard.turn(request.ip)) ? await this.#live.session(code) : undefined;
    if (looked) return looked;
    throw new Problem(this.#guard.wrong(request.ip) ? 'session_not_found' : 'too_many_wrong_codes');
  }
}
