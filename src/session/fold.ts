import type { ActivityResult } from './activity.ts';
import type { Control, SessionState } from './control.ts';
import type { Language, PartlyBilingual } from './language.ts';

/** What does not change while a session runs. */
export interface SessionFacts {
  readonly code: string;
  readonly title: PartlyBilingual;
  /** The join link, without the code's path where it is short enough to type: `https://host/`. */
  readonly join: string;
}

/** Who is here now: participants with an open connection, and everybody who ever joined. */
export interface Presence {
  readonly here: number;
  readonly joined: number;
  /** Those here by the language they chose. */
  readonly languages: Readonly<Record<Language, number>>;
}

/** Whether another device has ever reached this machine, and the addresses it could try. */
export interface Network {
  readonly reached: boolean;
  readonly addresses: readonly string[];
}

/** What the answers to one activity come to. */
export interface Tallied {
  readonly result: ActivityResult;
  /** People with an on-time answer in this round, of those who are here or have answered. */
  readonly answered: Answered;
  /** People with a late answer in this round. */
  readonly late: number;
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
    timer: null,
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
    desk[lateKey(id)] = { count: tallied.late };
    if (activity.shown) room[resultKey(id)] = tallied.result;
  }
  return { room, desk };
}
