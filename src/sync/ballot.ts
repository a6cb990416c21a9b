import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import { type AnswerKey, type AnswerValue, formatKey, parseKey, sameValue } from '../session/answers.ts';
import { closeCodes } from '../session/close-codes.ts';
import type { Connection } from './connection.ts';
import { Keep } from './keep.ts';
import { Link } from './link.ts';

/**
 * How the answers are doing. `saved`: all of them are committed. `waiting`: offline, safe in this browser.
 * `unstored`: offline, and storage is blocked, so safe only while the page stays open. `refused`: the server takes
 * no more; `refusal` says why.
 */
export type SaveState = 'empty' | 'saved' | 'saving' | 'waiting' | 'refused' | 'unstored';

/** Who wrote to the document; else it was the server. */
type Origin = 'answer' | 'stored';

/** Beginning again does not help where it has not helped before. */
const mostRebuilds = 3;

export interface BallotOptions {
  readonly code: string;
  readonly participant: string;
  readonly token: string;
  /** Where the ballot is kept on this side. */
  readonly keep?: Keep;
  /** The server's origin, where it is not the page's own. */
  readonly server?: string;
}

/**
 * A participant's answers. Kept in this browser at each change, and sent as soon as can be. Dispatches `change`, and
 * `delivered` once the server has saved what it did not have when the connection was made: it may have come late.
 */
export class BallotSync extends EventTarget {
  /** The close code, where the server has refused for good. */
  refusal: number | undefined;
  private options: BallotOptions;
  private keep: Keep;
  private key: string;
  private document: Y.Doc;
  private link: Link;
  private stored: string | undefined;
  private outlives = true;
  private rebuilds = 0;
  /** Set before the server's own were known; set again if those should win over them. */
  private wanted = new Map<string, AnswerValue>();
  private synced = false;
  /** Whether the server lacked some of the answers when the connection was made. */
  private behind = false;
  private stopListening: () => void;

  constructor(options: BallotOptions) {
    super();
    this.options = options;
    this.keep = options.keep ?? new Keep();
    this.key = ballotKey(options.code, options.participant);
    this.document = this.begin();
    this.takeStored();
    this.stopListening = this.keep.onChange(this.key, () => this.takeStored());
    this.link = this.connect();
  }

  get connection(): Connection {
    return this.link.connection;
  }

  get state(): SaveState {
    if (this.map().size === 0) return 'empty';
    if (this.link.covers(this.document)) return 'saved';
    if (this.connection === 'refused') return 'refused';
    if (this.connection !== 'offline') return 'saving';
    return this.outlives ? 'waiting' : 'unstored';
  }

  /** The answers of one round, by item; a withdrawn one is `null`. */
  answers(activity: string, round: number): Readonly<Record<string, AnswerValue>> {
    const inRound = this.entries().filter(([key]) => key.activity === activity && key.round === round);
    return Object.fromEntries(inRound.map(([{ item }, value]) => [item, value]));
  }

  /** Everything that was ever answered. */
  entries(): [AnswerKey, AnswerValue][] {
    const found: [AnswerKey, AnswerValue][] = [];
    for (const [name, value] of this.map().entries()) {
      const key = parseKey(name);
      if (key) found.push([key, value]);
    }
    return found;
  }

  /** Answers, or withdraws with `null`. */
  set(key: AnswerKey, value: AnswerValue): void {
    const name = formatKey(key);
    const answers = this.map();
    if (answers.has(name) && sameValue(answers.get(name)!, value)) return;
    if (!this.synced) this.wanted.set(name, value);
    this.write([[name, value]]);
    this.link.expectMessage();
  }

  close(): void {
    this.stopListening();
    this.link.close();
  }

  private map(): Y.Map<AnswerValue> {
    return this.document.getMap('answers');
  }

  private write(entries: Iterable<readonly [string, AnswerValue]>): void {
    const answers = this.map();
    this.document.transact(() => {
      for (const [key, value] of entries) answers.set(key, value);
    }, 'answer' satisfies Origin);
  }

  /** A blank document. Its client id is a new one: none is ever used twice. */
  private begin(): Y.Doc {
    const document = new Y.Doc();
    document.on('update', (_update: Uint8Array, origin: unknown) => {
      if (document !== this.document) return;
      if (origin !== ('stored' satisfies Origin)) this.store();
      this.dispatchEvent(new Event('change'));
    });
    return document;
  }

  private connect(): Link {
    const { code, participant, token, server = location.origin } = this.options;
    return new Link({
      server,
      keep: this.keep,
      room: `${code}/ballot/${participant}`,
      token,
      document: () => this.document,
      synced: () => this.settle(),
      changed: () => this.follow(),
      refused: (reason) => this.refused(reason),
    });
  }

  private settle(): void {
    this.synced = true;
    const answers = this.map();
    const lost = [...this.wanted].filter(([key, value]) => !sameValue(answers.get(key) ?? null, value));
    this.wanted.clear();
    if (lost.length > 0) this.write(lost);
    this.behind ||= !this.link.covers(this.document);
  }

  /** The connection, or what is committed, has changed. */
  private follow(): void {
    if (this.behind && this.link.covers(this.document)) {
      this.behind = false;
      this.dispatchEvent(new Event('delivered'));
    }
    this.dispatchEvent(new Event('change'));
  }

  private refused(reason: number): void {
    const repairable = reason === closeCodes.tooLarge || reason === closeCodes.invalid;
    if (repairable && this.rebuilds < mostRebuilds) this.rebuild();
    else this.refusal = reason;
    this.dispatchEvent(new Event('change'));
  }

  /** Begins a new document with the same answers: what the server could not take was the history, not the answers. */
  private rebuild(): void {
    this.rebuilds += 1;
    this.wanted = new Map(this.entries().map(([key, value]) => [formatKey(key), value]));
    this.synced = false;
    this.keep.remove(this.key);
    this.document = this.begin();
    this.write(this.wanted);
    this.link = this.connect();
  }

  /** Takes in what an earlier load of the page, or another tab, has stored. */
  private takeStored(): void {
    const stored = this.keep.get(this.key);
    if (stored === undefined || stored === this.stored) return;
    this.stored = stored;
    try {
      Y.applyUpdate(this.document, fromBase64(stored), 'stored' satisfies Origin);
    } catch {
      // Not readable: what was saved comes back from the server.
    }
  }

  private store(): void {
    this.takeStored();
    this.stored = toBase64(Y.encodeStateAsUpdate(this.document));
    this.outlives = this.keep.set(this.key, this.stored);
  }
}

const ballotKey = (code: string, participant: string): string => `ballot/${code}/${participant}`;

/** Removes what this browser keeps of a participant's answers. */
export function forgetBallot(keep: Keep, code: string, participant: string): void {
  keep.remove(ballotKey(code, participant));
}
