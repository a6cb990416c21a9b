import type { WholeResult } from './results.ts';
import type { Control, SessionState } from './control.ts';
import type { SessionAbout } from './details.ts';
import type { Language } from './language.ts';
import type { DeskTexts, PublicText } from './writing.ts';

/** What is known of a session beside what happens in it. */
export interface SessionFacts extends SessionAbout {
  readonly code: string;
  /** The join link, without the code's path where it is short enough to type: `https://host/`. */
  readonly join: string;
  /** The version of its deck: whoever has another fetches the outline and the activities again. */
  readonly deck: number;
}

/** Who is here now: participants with an open connection, and everybody who ever joined. */
export interface Presence {
  readonly here: number;
  readonly joined: number;
  /** Those here by the language they chose. */
  readonly languages: Readonly<Record<Language, number>>;
  /** Those here who have said which group they are of, by group. */
  readonly groups: Readonly<Record<string, number>>;
}

/** Whether another device has ever reached this machine, and the addresses it could try. */
export interface Network {
  readonly reached: boolean;
  readonly addresses: readonly string[];
}

/** Who steers, and on what it is seen. */
export interface Steering {
  /** Facilitators with a desk open. */
  readonly desks: number;
  /** Decks, those that steer among them. */
  readonly screens: number;
  /** Decks that steer. */
  readonly driving: number;
}

/** How long a session is kept. */
export interface Keeping {
  /** So many days after it was last used. */
  readonly days: number;
  /** When they are over, ISO 8601 in UTC. */
  readonly until: string;
  /** On how many days it has been said that it is to be erased; it is, once there have been seven. */
  readonly warned: number;
}

/** What the server says of itself. */
export interface ServerFacts {
  readonly version: string;
  /** Since when it has been running, ISO 8601 in UTC. */
  readonly since: string;
}

/** What the answers to one activity come to. */
export interface Tallied {
  readonly result: WholeResult;
  /** People with an on-time answer in this round, of those who are here or have answered. */
  readonly answered: Answered;
  /** People with a late answer in this round. */
  readonly late: number;
  readonly texts: { readonly room: readonly PublicText[]; readonly desk: DeskTexts };
  /** Whether the texts go to the room at all, and whether while the result is hidden; undefined where nothing is written. */
  readonly writing: { readonly listed: boolean; readonly whileHidden?: boolean } | undefined;
}

export interface Answered {
  readonly round: number;
  readonly count: number;
  readonly of: number;
}

export interface SessionView extends SessionFacts {
  readonly state: SessionState;
}

/** A derived document: its keys and their JSON values. */
export type Derived = Readonly<Record<string, unknown>>;

export const resultKey = (activity: string): string => `results/${activity}`;
export const answeredKey = (activity: string): string => `answered/${activity}`;
export const textsKey = (activity: string): string => `texts/${activity}`;
export const writtenKey = (activity: string): string => `written/${activity}`;
export const lateKey = (activity: string): string => `late/${activity}`;

/**
 * What everybody in the session may see, and what facilitators see, from what facilitators decided and what was
 * answered. Pure; nothing that a phone sent reaches another phone except through it.
 */
export function fold(input: {
  facts: SessionFacts;
  control: Control;
  presence: Presence;
  network: Network;
  tallies: Readonly<Record<string, Tallied>>;
}): { room: Derived; desk: Derived } {
  const { facts, control, presence, network, tallies } = input;
  const session: SessionView = { ...facts, state: control.state };
  const shared: Record<string, unknown> = {
    session,
    slide: control.slide,
    screen: control.screen,
    overlay: control.overlay ?? null,
    timer: control.timer ?? null,
    activities: control.activities,
  };
  const room: Record<string, unknown> = { ...shared, people: { here: presence.here, joined: presence.joined } };
  const desk: Record<string, unknown> = { ...shared, people: presence, network };
  for (const [id, activity] of Object.entries(control.activities)) {
    const tallied = tallies[id];
    if (!tallied) continue;
    room[answeredKey(id)] = tallied.answered;
    desk[answeredKey(id)] = tallied.answered;
    desk[resultKey(id)] = tallied.result;
    const lateCounts = activity.late?.includes(activity.round) ?? false;
    desk[lateKey(id)] = { count: tallied.late, ...(lateCounts && { in: true }) };
    if (activity.shown) room[resultKey(id)] = tallied.result;
    if (!tallied.writing) continue;
    const { listed, whileHidden = false } = tallied.writing;
    desk[writtenKey(id)] = tallied.texts.desk;
    if (!listed) continue;
    desk[textsKey(id)] = tallied.texts.room;
    if (activity.shown || whileHidden) room[textsKey(id)] = tallied.texts.room;
  }
  return { room, desk };
}
