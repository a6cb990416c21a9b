import { randomBytes } from 'node:crypto';
import type { Answer } from '../src/session/answers.ts';
import type { Control, SessionState } from '../src/session/control.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import { fold, type Network } from '../src/session/fold.ts';
import type { Language } from '../src/session/language.ts';
import type { TextName } from '../src/session/texts.ts';
import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import type { Committable, Draft } from './commit.ts';
import type { Connection, Role } from './connection.ts';
import { controlSheet } from './control-document.ts';
import type { Message } from './frames.ts';
import type { Limits } from './limits.ts';
import { Presence } from './presence.ts';
import { Proceedings } from './proceedings.ts';
import { Publication } from './publication.ts';
import { sessionDeck } from './session-deck.ts';
import type { Hash, SessionSettings, Store, StoredParticipant, StoredSession } from './store.ts';
import type { Models } from './tallies.ts';

/** What a running session needs of the process it runs in. */
export interface SessionSurroundings {
  readonly store: Store;
  /** The deck that sessions are made from. */
  readonly deck: DeckOutline;
  readonly models: Models;
  readonly limits: Limits;
  readonly now: () => Date;
  /** The join link, at the address of this machine that a facilitator chose. */
  readonly joinAddress: (chosen?: string) => string;
  readonly network: () => Network;
  /** This session has something to commit or to tell. */
  readonly touched: (session: Committable) => void;
  /** A session has been ended, and that is committed. */
  readonly ended: () => void;
}

/** A document that somebody opens. */
export type DocumentName = 'room' | 'desk' | 'control' | 'ballot';

/** One side of the sockets of a document. */
interface Receiver {
  open(connection: Connection): void;
  receive(message: Message, from: Connection): void;
  close(connection: Connection): void;
}

const settingsOf = ({ code: _code, created: _created, ...settings }: StoredSession): SessionSettings => settings;

/** One running session: its documents, its answers, and who is in it. */
export class LiveSession implements Committable {
  readonly code: string;
  readonly roomName: string;
  #settings: SessionSettings;
  #deck: DeckOutline;
  readonly #around: SessionSurroundings;
  readonly #proceedings: Proceedings;
  readonly #presence: Presence;
  readonly #publication: Publication;
  readonly #connections = new Set<Connection>();
  readonly #revoked = new Set<Hash>();
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
    kept: { control: Uint8Array | undefined; answers: readonly Answer[]; participants: readonly StoredParticipant[] },
  ) {
    this.code = stored.code;
    this.roomName = `room-${randomBytes(8).toString('hex')}`;
    this.#settings = settingsOf(stored);
    this.#deck = sessionDeck(around.deck, stored.setup);
    this.#around = around;
    const touched = (): void => around.touched(this);
    this.#proceedings = new Proceedings(kept, { ...around, code: stored.code, deck: () => this.#deck, touched });
    this.#presence = new Presence(kept.participants);
    this.#publication = new Publication(around.limits, around.now());
    this.publish(true);
  }

  /** What facilitators have decided, as received. */
  get control(): Control {
    return this.#proceedings.control;
  }

  get state(): SessionState {
    return this.control.state;
  }

  /** What it was made with, or has been changed to; that is in the store already. */
  describe(settings: SessionSettings): void {
    this.#settings = settings;
    const deck = sessionDeck(this.#around.deck, settings.setup);
    if (deck.version !== this.#deck.version) {
      this.#deck = deck;
      this.#proceedings.deckChanged();
    }
    this.#around.touched(this);
  }

  get settings(): SessionSettings {
    return this.#settings;
  }

  /** The deck as this session has it. */
  get deck(): DeckOutline {
    return this.#deck;
  }

  /** The committed answers, on time and late. */
  answers(): Answer[] {
    return this.#proceedings.answers();
  }

  /** The public name of what was written in an answer. */
  nameText(answer: Answer): TextName {
    return this.#proceedings.nameText(answer);
  }

  /** Under which id the room may come to read this answer; undefined where nothing is written in it. */
  textId(answer: Answer): string | undefined {
    return this.#around.models.get(answer.activity)?.writing && this.nameText(answer).id;
  }

  /** Somebody has joined. */
  joined(participant: StoredParticipant): void {
    this.#proceedings.joined(participant);
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
    if (this.#connections.size > 0 || this.#proceedings.waiting) this.wake();
    return performance.now() - this.#usedAt > this.#around.limits.idle;
  }

  /** How many sockets of this role there are. */
  reading(wanted: Role): number {
    return [...this.#connections].filter(({ role }) => role === wanted).length;
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
      this.#proceedings.release(participant);
      this.#presence.go(participant);
      this.#presenceChanged();
    };
    if (this.#closed) connection.refuse(closeCodes.gone);
    else if (connection.hash !== undefined && this.#revoked.has(connection.hash))
      connection.refuse(closeCodes.badToken);
    else if (connection.listen((message) => receiver.receive(message, connection), closed)) {
      this.#connections.add(connection);
      receiver.open(connection);
      if (participant === undefined) return;
      this.#presence.come(participant);
      this.#presenceChanged();
    } else if (participant !== undefined) this.#proceedings.release(participant);
  }

  /** Closes the sockets of a token that has been taken back, those too that are just being let in. */
  revoke(hash: Hash): void {
    this.#revoked.add(hash);
    for (const connection of this.#connections) {
      if (connection.hash === hash) connection.refuse(closeCodes.badToken);
    }
  }

  /** Closes every socket; nothing is published any more. */
  close(code: CloseCode): void {
    this.#closed = true;
    clearTimeout(this.#presenceTimer);
    this.#publication.stop();
    for (const connection of this.#connections) connection.refuse(code);
  }

  draft(at: string): Draft | undefined {
    return this.#proceedings.draft(at);
  }

  publish(storageOk: boolean): void {
    if (!storageOk) this.#proceedings.carryOn();
    const control = this.#proceedings.told;
    const { setup: _setup, ...about } = this.#settings;
    const { room, desk } = fold({
      facts: { code: this.code, ...about, deck: this.#deck.version!, join: this.#around.joinAddress(control.address) },
      control,
      presence: { ...this.#presence.counts, groups: this.#proceedings.groupsHere(this.#presence.here) },
      network: this.#around.network(),
      tallies: this.#proceedings.tallies(this.#presence.here),
    });
    this.#publication.write({ room, desk: { ...desk, storage: { ok: storageOk } } });
  }

  #presenceChanged(): void {
    if (this.#closed) return;
    this.#presenceTimer ??= setTimeout(() => {
      this.#presenceTimer = undefined;
      this.#around.touched(this);
    }, this.#around.limits.presence);
  }

  async #receiver(document: DocumentName, participant: string | undefined): Promise<Receiver> {
    if (document === 'control' || document === 'ballot') return this.#proceedings.sheet(document, participant);
    return this.#publication[document];
  }
}
