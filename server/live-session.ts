import { randomBytes } from 'node:crypto';
import type { Answer } from '../src/session/answers.ts';
import type { Control, SessionState } from '../src/session/control.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import { fold, type Network } from '../src/session/fold.ts';
import type { Language } from '../src/session/language.ts';
import { opened } from '../src/session/rounds.ts';
import { AnswerRows } from './answer-rows.ts';
import { Ballots } from './ballots.ts';
import { type CloseCode, closeCodes } from './close-codes.ts';
import type { Committable, Draft } from './commit.ts';
import type { Connection } from './connection.ts';
import { ControlDocument, controlSheet } from './control-document.ts';
import type { Message } from './frames.ts';
import type { Limits } from './limits.ts';
import { Presence } from './presence.ts';
import { Publication } from './publication.ts';
import type { Hash, Store, StoredParticipant, StoredSession } from './store.ts';
import { type Models, Tallies } from './tallies.ts';

/** What a running session needs of the process it runs in. */
export interface SessionSurroundings {
  readonly store: Store;
  readonly deck: DeckOutline;
  readonly models: Models;
  readonly limits: Limits;
  readonly now: () => Date;
  /** The join link, at the address of this machine that a facilitator chose. */
  readonly joinAddress: (chosen?: string) => string;
  readonly network: () => Network;
  /** This session has something to commit or to tell. */
  readonly touched: (session: Committable) => void;
}

/** A document that somebody opens. */
export type DocumentName = 'room' | 'desk' | 'control' | 'ballot';

/** One side of the sockets of a document. */
interface Receiver {
  open(connection: Connection): void;
  receive(message: Message, from: Connection): void;
  close(connection: Connection): void;
}

/** One running session: its documents, its answers, and who is in it. */
export class LiveSession implements Committable {
  readonly code: string;
  readonly roomName: string;
  readonly #stored: StoredSession;
  readonly #around: SessionSurroundings;
  readonly #rows: AnswerRows;
  readonly #tallies: Tallies;
  readonly #presence: Presence;
  readonly #control: ControlDocument;
  readonly #ballots: Ballots;
  readonly #publication: Publication;
  readonly #connections = new Set<Connection>();
  #published: Control;
  #presenceTimer: NodeJS.Timeout | undefined;
  #usedAt = performance.now();
  #closed = false;

  /** Reads a session from the store; undefined where there is none. */
  static async load(code: string, around: SessionSurroundings): Promise<LiveSession | undefined> {
    const { store } = around;
    const stored = await store.session(code);
    if (!stored) return undefined;
    const [control, answers, participants] = await Promise.all([
      store.sheet(code, controlSheet),
      store.answers(code),
      store.participants(code),
    ]);
    return new LiveSession(stored, around, { control, answers, participants });
  }

  private constructor(
    stored: StoredSession,
    around: SessionSurroundings,
    kept: {
      readonly control: Uint8Array | undefined;
      readonly answers: readonly Answer[];
      readonly participants: readonly StoredParticipant[];
    },
  ) {
    const { store, deck, models, limits, now } = around;
    this.code = stored.code;
    this.roomName = `room-${randomBytes(8).toString('hex')}`;
    this.#stored = stored;
    this.#around = around;
    this.#rows = new AnswerRows(kept.answers);
    this.#tallies = new Tallies(deck, models, this.#rows);
    this.#presence = new Presence(kept.participants);
    const touched = (): void => around.touched(this);
    this.#control = new ControlDocument(kept.control, {
      deck,
      limits,
      changed: (before, after) => this.#steered(before, after),
    });
    this.#published = this.#control.control;
    this.#ballots = new Ballots({
      code: stored.code,
      store,
      limits,
      deck,
      models,
      rows: this.#rows,
      control: () => this.#control.control,
      touched,
    });
    this.#publication = new Publication(limits, now());
    this.publish(true);
  }

  /** What facilitators have decided, as received. */
  get control(): Control {
    return this.#control.control;
  }

  get state(): SessionState {
    return this.control.state;
  }

  /** The committed answers, on time and late. */
  answers(): Answer[] {
    return [...this.#rows.committed()];
  }

  /** Somebody has joined. */
  joined(participant: StoredParticipant): void {
    this.#presence.join(participant);
    this.#presenceChanged();
  }

  languageChanged(participant: string, language: Language): void {
    this.#presence.speak(participant, language);
    this.#presenceChanged();
  }

  /** The participant whose token has this hash. */
  participantWithToken(hash: Hash): string | undefined {
    return this.#presence.withToken(hash);
  }

  /** Keeps the session in memory for a while longer. */
  wake(): void {
    this.#usedAt = performance.now();
  }

  /** Whether it may leave memory: nobody has been in it for a while, and all is committed. */
  get idle(): boolean {
    if (this.#connections.size > 0 || this.#control.sheet.waiting || this.#ballots.waiting) this.wake();
    return performance.now() - this.#usedAt > this.#around.limits.idle;
  }

  /** How many projectors read the room. */
  get projectors(): number {
    return [...this.#connections].filter(({ role }) => role === 'projector').length;
  }

  /** Lets a socket at a document that it may open. */
  async open(connection: Connection, document: DocumentName): Promise<void> {
    const { participant } = connection;
    const receiver = await this.#receiver(document, participant);
    const closed = (): void => {
      this.#connections.delete(connection);
      receiver.close(connection);
      this.wake();
      if (participant === undefined) return;
      this.#ballots.release(participant);
      this.#presence.go(participant);
      this.#presenceChanged();
    };
    if (this.#closed) return connection.refuse(closeCodes.gone);
    if (!connection.listen((message) => receiver.receive(message, connection), closed)) return;
    this.#connections.add(connection);
    receiver.open(connection);
    if (participant === undefined) return;
    this.#presence.come(participant);
    this.#presenceChanged();
  }

  /** Closes the sockets of one token. */
  refuse(hash: Hash, code: CloseCode): void {
    for (const connection of this.#connections) if (connection.hash === hash) connection.refuse(code);
  }

  /** Closes every socket; nothing is published any more. */
  close(code: CloseCode): void {
    this.#closed = true;
    clearTimeout(this.#presenceTimer);
    this.#publication.stop();
    for (const connection of this.#connections) connection.refuse(code);
  }

  draft(at: string): Draft | undefined {
    const { sheet } = this.#control;
    const rows = this.#rows.draft(at);
    const ballots = this.#ballots.draft();
    const control = sheet.waiting ? sheet.draft() : undefined;
    const steered = this.control;
    if (!control && ballots.sheets.length === 0 && rows.changes.length === 0) return undefined;
    const { code } = this;
    return {
      sheets: [...(control ? [{ code, name: controlSheet, state: control.state }] : []), ...ballots.sheets],
      answers: rows.changes.map((change) => ({ code, ...change })),
      committed: () => {
        for (const activity of rows.committed()) this.#tallies.stale(activity);
        this.#published = steered;
        ballots.committed();
        control?.committed();
      },
    };
  }

  publish(storageOk: boolean): void {
    if (!storageOk) {
      // The slides go on while nothing can be saved.
      this.#published = this.control;
      this.#control.sheet.relay();
    }
    const { code, title } = this.#stored;
    const control = this.#published;
    const { room, desk } = fold({
      facts: { code, title, join: this.#around.joinAddress(control.address) },
      control,
      presence: this.#presence.counts,
      network: this.#around.network(),
      tallies: this.#tallies.read(control, this.#presence.here),
    });
    this.#publication.write({ room, desk: { ...desk, storage: { ok: storageOk } } });
  }

  #steered(before: Control, after: Control): void {
    for (const activity of opened(before, after)) this.#rows.reopen(activity, after.activities[activity]!.round);
    this.#around.touched(this);
  }

  #presenceChanged(): void {
    if (this.#closed) return;
    this.#presenceTimer ??= setTimeout(() => {
      this.#presenceTimer = undefined;
      this.#around.touched(this);
    }, this.#around.limits.presence);
  }

  async #receiver(document: DocumentName, participant: string | undefined): Promise<Receiver> {
    if (document === 'ballot') return this.#ballots.load(participant!);
    return document === 'control' ? this.#control.sheet : this.#publication[document];
  }
}
