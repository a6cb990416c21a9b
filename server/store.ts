import type { Answer, AnswerKey } from '../src/session/answers.ts';
import type { SessionAbout } from '../src/session/details.ts';
import type { Language } from '../src/session/language.ts';

/** Only hashes of tokens are kept. */
export type Hash = string;

export interface StoredSession extends SessionAbout {
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

/** Whoever holds the token steers the session, until it is revoked. */
export interface StoredFacilitator {
  readonly hash: Hash;
  readonly revoked: boolean;
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
  createSession(session: StoredSession, facilitator: Hash): Promise<void>;
  session(code: string): Promise<StoredSession | undefined>;
  /** Says all of this of a session, and nothing of what was said of it before. */
  describeSession(code: string, about: SessionAbout): Promise<void>;
  /** Newest first, with how many ever joined. */
  sessions(): Promise<readonly (StoredSession & { readonly participants: number })[]>;
  /** Removes everything of a session and overwrites it on the disk. */
  eraseSession(code: string): Promise<void>;

  addParticipant(code: string, participant: StoredParticipant): Promise<void>;
  participant(code: string, id: string): Promise<StoredParticipant | undefined>;
  participants(code: string): Promise<readonly StoredParticipant[]>;
  setLanguage(code: string, participant: string, language: Language): Promise<void>;

  addFacilitator(code: string, hash: Hash): Promise<void>;
  facilitator(code: string, hash: Hash): Promise<StoredFacilitator | undefined>;
  revokeFacilitator(code: string, hash: Hash): Promise<void>;

  addSignIn(signIn: SignIn): Promise<void>;
  /** Undefined once it has expired. */
  signIn(hash: Hash, now: string): Promise<SignIn | undefined>;
  removeSignIn(hash: Hash): Promise<void>;

  sheet(code: string, name: string): Promise<Uint8Array | undefined>;
  sheets(code: string): Promise<readonly Sheet[]>;
  answers(code: string): Promise<readonly Answer[]>;
  /** Resolved only when all of it is on the disk. What belongs to an erased session is left out. */
  commit(group: Group): Promise<void>;
  close(): Promise<void>;
}
