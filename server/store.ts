import type { Answer, AnswerKey } from '../src/session/answers.ts';
import type { SessionAbout } from '../src/session/details.ts';
import type { Language } from '../src/session/language.ts';
import type { SessionSetup } from '../src/session/setup.ts';

/** Only hashes of tokens are kept. */
export type Hash = string;

/** What a session was made with, and what may be changed later. */
export interface SessionSettings extends SessionAbout {
  readonly setup?: SessionSetup;
}

export interface StoredSession extends SessionSettings {
  readonly code: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

export interface StoredParticipant {
  readonly id: string;
  readonly hash: Hash;
  readonly language: Language | null;
  /** Whether others enter the answers, for somebody without a phone. */
  readonly proxy?: boolean;
}

/** How somebody came to steer a session: signed in with the trainer key, invited, or by a token alone. */
export type FacilitatorRole = 'trainer' | 'facilitator' | 'program';

/** Whoever holds the token steers the session, until it is revoked. */
export interface StoredFacilitator {
  readonly hash: Hash;
  readonly revoked: boolean;
  readonly role: FacilitatorRole;
  /** Who they are, as whoever invited them put it; empty where nobody did. */
  readonly label: string;
  /** ISO 8601 in UTC; null where that was not noted. */
  readonly since: string | null;
  /** The browser that is signed in; null for a program. */
  readonly signIn: Hash | null;
}

/** A token that begins to steer: a program's, of which nothing is noted, unless more is said. */
export type NewFacilitator = Hash | Omit<StoredFacilitator, 'revoked'>;

/** When a session was last used, and on how many days it has been said that it is to be erased. */
export interface SessionUse {
  readonly code: string;
  /** ISO 8601 in UTC. */
  readonly used: string;
  /** Each `YYYY-MM-DD`, in UTC; none once it is used again. */
  readonly warned: readonly string[];
}

/** A link by which others read a session’s report, until it is removed. */
export interface StoredReportLink {
  /** Names the link, and opens nothing. */
  readonly id: string;
  readonly hash: Hash;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

/** What a browser is signed in as: the trainer, or a facilitator of one session. */
export interface SignIn {
  readonly hash: Hash;
  readonly role: 'trainer' | 'facilitator';
  readonly code: string | null;
  /** ISO 8601 in UTC. */
  readonly expires: string;
}

/** The Yjs state of a document that somebody outside writes: `control`, or `ballot/<participant>`. */
export interface Sheet {
  readonly code: string;
  readonly name: string;
  readonly state: Uint8Array;
}

/** A change of one participant's rows for one item: both are replaced, or removed where undefined. */
export interface AnswerChange extends AnswerKey {
  readonly code: string;
  readonly participant: string;
  readonly onTime: Answer | undefined;
  readonly late: Answer | undefined;
}

/** All that one group commit writes, in one transaction. */
export interface Group {
  readonly sheets: readonly Sheet[];
  readonly answers: readonly AnswerChange[];
}

/**
 * Where everything is kept that must outlive the process. Knows no session logic; nothing outside knows its SQL.
 * Asynchronous throughout, so that another database can stand behind it.
 */
export interface Store {
  createSession(session: StoredSession, facilitator: NewFacilitator): Promise<void>;
  session(code: string): Promise<StoredSession | undefined>;
  /** Says all of this of a session, and nothing of what was said of it before. */
  describeSession(code: string, settings: SessionSettings): Promise<void>;
  /** Newest first, with how many ever joined. */
  sessions(): Promise<readonly (StoredSession & { readonly participants: number })[]>;
  /** Removes everything of a session and overwrites it on the disk. */
  eraseSession(code: string): Promise<void>;
  /** Somebody uses a session: whatever was said of erasing it no longer holds. */
  useSession(code: string, at: string): Promise<void>;
  /** It was said on this day that a session is to be erased. */
  warn(code: string, day: string): Promise<void>;
  /** Of every session, or of this one. */
  uses(code?: string): Promise<readonly SessionUse[]>;

  addParticipant(code: string, participant: StoredParticipant): Promise<void>;
  participant(code: string, id: string): Promise<StoredParticipant | undefined>;
  participants(code: string): Promise<readonly StoredParticipant[]>;
  setLanguage(code: string, participant: string, language: Language): Promise<void>;
  /** Removes everything of these participants and overwrites it on the disk. */
  eraseParticipants(people: readonly { readonly code: string; readonly participant: string }[]): Promise<void>;

  addFacilitator(code: string, facilitator: NewFacilitator): Promise<void>;
  facilitator(code: string, hash: Hash): Promise<StoredFacilitator | undefined>;
  /** Those that are not revoked, the earliest first. */
  facilitators(code: string): Promise<readonly StoredFacilitator[]>;
  revokeFacilitator(code: string, hash: Hash): Promise<void>;
  /** The tokens of a browser that is signed in, or of everybody, that are not revoked. */
  tokens(signIn?: Hash): Promise<readonly { readonly code: string; readonly hash: Hash }[]>;

  addReportLink(code: string, link: StoredReportLink): Promise<void>;
  /** The earliest first. */
  reportLinks(code: string): Promise<readonly StoredReportLink[]>;
  removeReportLink(code: string, id: string): Promise<void>;

  addSignIn(signIn: SignIn): Promise<void>;
  /** Undefined once it has expired. */
  signIn(hash: Hash, now: string): Promise<SignIn | undefined>;
  removeSignIn(hash: Hash): Promise<void>;
  removeSignIns(): Promise<void>;

  sheet(code: string, name: string): Promise<Uint8Array | undefined>;
  sheets(code: string): Promise<readonly Sheet[]>;
  answers(code: string): Promise<readonly Answer[]>;
  /** Resolved only when all of it is on the disk. What belongs to an erased session is left out. */
  commit(group: Group): Promise<void>;
  close(): Promise<void>;
}
