import type { SessionState } from './control.ts';
import type { ActivityDefinition } from './deck.ts';
import type { SessionAbout } from './details.ts';
import type { Bilingual, PartlyBilingual } from './language.ts';
import type { WholeResult } from './results.ts';
import type { PublicText } from './writing.ts';

/** What a facilitator has decided about a part of the report. */
export interface PartChoice {
  /** Whether it is in the report, where that is not the part’s own default. */
  readonly in?: boolean;
  /** What the facilitator says of it. */
  readonly comment?: PartlyBilingual;
}

/** The parts that are no activity. */
export const ownParts = ['about', 'room', 'method'] as const;

/** The part of an activity. */
export const activityPart = (id: string): string => `activity/${id}`;

const keyStart = 'report/';

/** The key of what was decided about a part, in `control`. */
export const reportKey = (part: string): string => `${keyStart}${part}`;

/** The part that such a key is about; undefined for another key. */
export const partOfKey = (key: string): string | undefined =>
  key.startsWith(keyStart) ? key.slice(keyStart.length) : undefined;

/** The most characters of a comment in one language. */
export const commentLength = 1000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const readComment = (text: unknown): string | undefined =>
  typeof text === 'string' && text.trim() !== '' ? text.slice(0, commentLength) : undefined;

/** Reads a choice by its schema; undefined for what is none. */
export function readChoice(value: unknown): PartChoice | undefined {
  if (!isRecord(value)) return undefined;
  const said = isRecord(value.comment) ? value.comment : {};
  const [cy, en] = [readComment(said.cy), readComment(said.en)];
  return {
    ...(typeof value.in === 'boolean' && { in: value.in }),
    ...((cy ?? en) !== undefined && { comment: { ...(cy !== undefined && { cy }), ...(en !== undefined && { en }) } }),
  };
}

/** What one round of an activity came to. */
export interface ReportRound {
  readonly round: number;
  /** One result for each view that the kind reports. */
  readonly results: readonly WholeResult[];
  /** How many people answered after it had closed, and whether those answers are in the result. */
  readonly late: { readonly count: number; readonly in: boolean };
}

export interface ReportActivity {
  /** As phones and projectors may know it. */
  readonly definition: ActivityDefinition;
  /** Those that have not been cleared, the last one first. None where its figures are those of who was in the room. */
  readonly rounds: readonly ReportRound[];
  /** All that the room may read, the oldest first. */
  readonly texts: readonly PublicText[];
}

interface ReportGroup {
  /** Its id; none for everybody who is in no group that is shown. */
  readonly label?: Bilingual;
  readonly count: number;
}

/** Who was in the room: everybody who joined, and the groups of five people or more. */
export interface ReportRoom {
  readonly joined: number;
  readonly groups: readonly ReportGroup[];
}

/** What the figures were made from. */
export interface ReportCounts {
  /** People whose answers count somewhere, and how many of them had no phone. */
  readonly ballots: number;
  readonly proxies: number;
  /** The most hands that were counted at once. */
  readonly hands: number;
  /** People who answered something after it had closed. */
  readonly late: number;
}

/** What is left of a session: results and released words, and nobody who gave them. */
export interface SessionReport {
  readonly session: SessionAbout & {
    readonly code: string;
    readonly state: SessionState;
    /** ISO 8601 in UTC. */
    readonly created: string;
    /** The day on which it takes place: `2026-11-21`. */
    readonly date?: string;
  };
  /** When this was made, ISO 8601 in UTC. */
  readonly made: string;
  /** Whether whoever asked may choose what is in it; everybody else is told of the chosen parts alone. */
  readonly steers: boolean;
  /** For each part whether it is in the report, and what is said of it. */
  readonly parts: Readonly<Record<string, PartChoice & { readonly in: boolean }>>;
  readonly room?: ReportRoom;
  readonly activities: readonly ReportActivity[];
  readonly counts?: ReportCounts;
}
