import { controlToken, getDeck, signedIn } from '../sync/steering-api.ts';
import { ApiProblem } from '../sync/problem.ts';
import { DeckSession } from './deck-session.ts';
import { patiently } from './patiently.ts';

/** Steers, where this browser is signed in as somebody who may; stays a projector where the server says no. */
async function takeTheWheel(session: DeckSession): Promise<void> {
  const { code } = session;
  try {
    const who = await patiently(signedIn);
    if (!who || (who.role === 'facilitator' && who.code !== code)) return;
    session.steerWith(await patiently(() => controlToken(code)));
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
  }
}

/**
 * The session of a code; undefined where there is none. Goes on asking while the server cannot be reached. With
 * `steering`, this browser steers as soon as it may.
 */
export async function openLive(code: string, { steering }: { steering: boolean }): Promise<DeckSession | undefined> {
  try {
    const session = new DeckSession(code, await patiently(() => getDeck(code)));
    if (steering) void takeTheWheel(session);
    return session;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 404) return undefined;
    throw problem;
  }
}
