import { getActivities, getOutline } from './api.ts';
import type { SessionState } from '../session/control.ts';
import type { DeckOutline } from '../session/deck.ts';
import type { Keeping } from '../session/fold.ts';
import type { SessionAbout } from '../session/details.ts';
import type { PartlyBilingual } from '../session/language.ts';
import type { SessionSetup } from '../session/setup.ts';
import { ApiProblem } from './problem.ts';
import { apiPath, request } from './request.ts';

/** Every HTTP call of trainers and facilitators. Each throws `ApiProblem` where it fails. */

export interface SessionSummary {
  readonly code: string;
  readonly title: PartlyBilingual;
  /** The day on which it takes place: `2026-11-21`. */
  readonly date?: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly state: SessionState;
  /** How many ever joined. */
  readonly participants: number;
  /** How long it is kept. */
  readonly keeping: Keeping;
}

/** Who this browser is signed in as; a facilitator is one of a single session. */
export interface SignedIn {
  readonly role: 'trainer' | 'facilitator';
  readonly code?: string;
}

export interface Invitation {
  /** Redeemed once, by another device. */
  readonly once: string;
  /** ISO 8601 in UTC. */
  readonly expires: string;
}

/** Somebody who steers a session. */
export interface Facilitator {
  readonly id: string;
  readonly role: 'trainer' | 'facilitator' | 'program';
  /** Who they are, as whoever invited them put it; empty where nobody did. */
  readonly label: string;
  /** ISO 8601 in UTC; null where that was not noted. */
  readonly since: string | null;
  /** Whether a desk or a deck of theirs is open. */
  readonly here: boolean;
  /** Whether it is this browser. */
  readonly own: boolean;
}

/** Whether the trainer key can be changed here. */
export const canChangeKey = async (): Promise<boolean> =>
  ((await request(apiPath('trainer-key'))) as { canChange: boolean }).canChange;

/** Makes a new trainer key, and signs out everybody but this browser. Gives it, this once. */
export const changeKey = async (): Promise<string> =>
  ((await request(apiPath('trainer-key'), { method: 'POST' })) as { key: string }).key;

/** Exchanges the trainer key for a cookie. */
export async function signIn(key: string): Promise<void> {
  await request(apiPath('sign-in'), { method: 'POST', token: key });
}

export async function signOut(): Promise<void> {
  await request(apiPath('sign-out'), { method: 'POST' });
}

export async function signedIn(): Promise<SignedIn | null> {
  try {
    return (await request(apiPath('sign-in'))) as SignedIn;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

/** Newest first. */
export const listSessions = async (): Promise<SessionSummary[]> =>
  (await request(apiPath('sessions'))) as SessionSummary[];

/** Makes a session; with `copyOf`, the code of another one, like that one in whatever is not given. */
export const createSession = async (
  given: Partial<SessionAbout> & { readonly setup?: SessionSetup; readonly copyOf?: string },
): Promise<{ code: string; token: string }> =>
  (await request(apiPath('sessions'), { method: 'POST', body: given })) as { code: string; token: string };

/** How a session is set up, for whoever steers it. */
export const getSetup = async (code: string): Promise<SessionSetup> =>
  (await request(apiPath('sessions', code, 'setup'))) as SessionSetup;

/** Says something else of a session, or sets it up in the place of how it was set up before. */
export async function changeSession(
  code: string,
  given: Partial<SessionAbout> & { readonly setup?: SessionSetup },
): Promise<void> {
  await request(apiPath('sessions', code), { method: 'PATCH', body: given });
}

/** A session's deck, as this browser may know it. */
export async function getDeck(code: string): Promise<DeckOutline> {
  const outline = await getOutline(code);
  // After the outline, so that they are never older than the version that is told with it.
  const activities = await getActivities(code);
  return { ...outline, activities, cuts: [] };
}

/** A fresh control token for a browser that is signed in. */
export async function controlToken(code: string): Promise<string> {
  const answer = await request(apiPath('sessions', code, 'control'), { method: 'POST' });
  return (answer as { token: string }).token;
}

/** Invites somebody to steer too, in the place of an invitation (`instead`) that nobody has used. */
export const invite = async (code: string, label?: string, instead?: string): Promise<Invitation> =>
  (await request(apiPath('sessions', code, 'invitations'), {
    method: 'POST',
    body: { label, instead },
  })) as Invitation;

/** Who steers a session, the earliest first. */
export const listFacilitators = async (code: string): Promise<Facilitator[]> =>
  (await request(apiPath('sessions', code, 'facilitators'))) as Facilitator[];

/** They steer it no longer, and their browser is signed out. */
export async function revokeFacilitator(code: string, id: string): Promise<void> {
  await request(apiPath('sessions', code, 'facilitators', id), { method: 'DELETE' });
}

/** Keeps a session as long as if it had been used now. */
export async function keepSession(code: string): Promise<void> {
  await request(apiPath('sessions', code, 'keep'), { method: 'POST' });
}

/** Signs this browser in as a facilitator, by an invitation. */
export async function redeem(code: string, once: string): Promise<void> {
  await request(apiPath('sessions', code, 'invitations', 'redeem'), { method: 'POST', body: { once } });
}

/** Everything of the session is gone for good. */
export async function eraseSession(code: string): Promise<void> {
  await request(apiPath('sessions', code), { method: 'DELETE' });
}
