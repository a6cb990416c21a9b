import type { Answer } from '../session/answers.ts';
import type { SessionState } from '../session/control.ts';
import type { ActivityDefinition, DeckOutline } from '../session/deck.ts';
import type { SessionAbout } from '../session/details.ts';
import type { Language } from '../session/language.ts';
import { apiPath, request } from './request.ts';

/** Every HTTP call of those who take part or look on. Each throws `ApiProblem` where it fails. */

export interface SessionInfo extends SessionAbout {
  readonly code: string;
  readonly state: SessionState;
  /** The name of the room document, with its epoch. */
  readonly room: string;
  /** For how many days it is kept after it was last used. */
  readonly retentionDays: number;
  /** The server's clock, ISO 8601 in UTC. */
  readonly now: string;
}

/** A session's deck without its activities. */
export type Outline = Omit<DeckOutline, 'activities' | 'cuts'>;

/** A row of an export. */
export interface ExportRow extends Answer {
  readonly source: 'phone' | 'proxy' | 'hands';
  /** Whether its round’s result holds it. */
  readonly counted?: boolean;
  /** To the writer alone: the public id of what the answer holds in words. */
  readonly text?: string;
}

export const getSession = async (code: string, server?: string): Promise<SessionInfo> =>
  (await request(apiPath('sessions', code), { server })) as SessionInfo;

export const getActivities = async (code: string, server?: string): Promise<ActivityDefinition[]> =>
  (await request(apiPath('sessions', code, 'activities'), { server })) as ActivityDefinition[];

export const getOutline = async (code: string, server?: string): Promise<Outline> =>
  (await request(apiPath('sessions', code, 'outline'), { server })) as Outline;

/**
 * Makes a participant of this browser, or with `proxy` of somebody else who answers on it. `token` is their secret, and
 * is told only now.
 */
export const join = async (
  code: string,
  lang: Language,
  { proxy, server }: { proxy?: boolean | undefined; server?: string | undefined } = {},
): Promise<{ participant: string; token: string }> =>
  (await request(apiPath('sessions', code, 'participants'), { method: 'POST', body: { lang, proxy }, server })) as {
    participant: string;
    token: string;
  };

export async function setLanguage(
  code: string,
  participant: string,
  token: string,
  lang: Language,
  server?: string,
): Promise<void> {
  const path = apiPath('sessions', code, 'participants', participant);
  await request(path, { method: 'PATCH', body: { lang }, token, server });
}

/** What is saved of one participant, and whether it came late. */
export const myAnswers = async (
  code: string,
  participant: string,
  token: string,
  server?: string,
): Promise<ExportRow[]> =>
  (await request(apiPath('sessions', code, 'participants', participant, 'answers'), { token, server })) as ExportRow[];

/** Everything of this participant is erased, and they with it. Gives how many answers those were. */
export async function eraseMe(code: string, participant: string, token: string, server?: string): Promise<number> {
  const path = apiPath('sessions', code, 'participants', participant);
  const { answers } = (await request(path, { method: 'DELETE', token, server })) as { answers: number };
  return answers;
}
