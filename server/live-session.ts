import { randomBytes } from 'node:crypto';
import type { Answer } from '../src/session/answers.ts';
import type { Control, SessionState } from '../src/session/control.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import { fold } from '../src/session/fold.ts';
import type { Language } from '../src/session/language.ts';
import type { TextName } from '../src/session/texts.ts';
import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import type { Committable, Draft } from './commit.ts';
import type { Connection, Role } from './connection.ts';
import type { Message } from './frames.ts';
import { type KeptSession, readKept } from './kept-session.ts';
import { Presence } from './presence.ts';
import { Proceedings } from './proceedings.ts';
import { Publication } from './publication.ts';
import { sessionDeck } from './session-deck.ts';
import type { DocumentName, SessionSurroundings } from './session-surroundings.ts';
import { SessionSockets } from './session-sockets.ts';
import { SessionUsage } from './session-usage.ts';
import type { Hash, SessionSettings, SessionUse, StoredParticipant, StoredSession } from './store.ts';

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
  readonly #sockets = new SessionSockets();
  readonly #usage: SessionUsage;
  #presenceTimer: NodeJS.Timeout | undefined;
  #usedAt = performance.now();
  #closed = false;

  /** Reads a session from the store; undefined where there is none. */
  static async load(code: string, around: SessionSurroundings): Promise<LiveSession | undefined> {
    const kept = await readKept(around.store, code);
    return kept && new LiveSession(kept, around);
  }

  private constructor(kept: KeptSession, around: SessionSurroundings) {
    const { session } = kept;
    this.code = session.code;
    this.roomName = `room-${randomBytes(8).toString('hex')}`;
    this.#settings = settingsOf(session);
    this.#deck = sessionDeck(around.deck, session.setup);
    this.#around = around;
    this.#usage = new SessionUsage(kept.use, around);
    const touched = (): void => {
      this.#usage.note();
      around.touched(this);
    };
    this.#proceedings = new Proceedings(kept, { ...around, code: session.code, deck: () => this.#deck, touched });
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

  /** Somebody uses it, or wants it to be kept as if they did. */
  use(): void {
    this.#usage.note();
    this.#around.touched(this);
  }

  /** It has been said that it is to be erased. */
  warned(use: SessionUse): void {
    this.#usage.warned(use);
    this.#around.touched(this);
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
    this.#usage.note();
    this.#proceedings.joined(participant);
    this.#presence.join(participant);
    this.#presenceChanged();
  }

  /** They and all that they have answered are to be erased. Not while a draft is on its way to the store. */
  forget(participants: readonly StoredParticipant[]): void {
    this.#proceedings.forget(new Set(participants.map(({ id }) => id)));
    for (const participant of participants) this.#presence.forget(participant);
    this.#around.touched(this);
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
    if (this.#sockets.size > 0 || this.#proceedings.waiting) this.wake();
    return performance.now() - this.#usedAt > this.#around.limits.idle;
  }

  /** How many sockets of this role there are. */
  reading(wanted: Role): number {
    return this.#sockets.reading(wanted);
  }

  /** Whether a token has a socket open. */
  isHere(hash: Hash): boolean {
    return this.#sockets.isHere(hash);
  }

  /** Lets a socket at a document that it may open. */
  async open(connection: Connection, document: DocumentName): Promise<void> {
    const { participant } = connection;
    const receiver = await this.#receiver(document, participant);
    const closed = (): void => {
      this.#sockets.delete(connection);
      receiver.close(connection);
      this.wake();
      if (participant !== undefined) {
        this.#proceedings.release(participant);
        this.#presence.go(participant);
      }
      this.#presenceChanged();
    };
    if (this.#closed) connection.refuse(closeCodes.gone);
    else if (this.#sockets.isRevoked(connection)) connection.refuse(closeCodes.badToken);
    else if (connection.listen((message) => receiver.receive(message, connection), closed)) {
      this.#sockets.add(connection, document);
      receiver.open(connection);
      if (participant !== undefined) this.#presence.come(participant);
      this.#presenceChanged();
    } else if (participant !== undefined) this.#proceedings.release(participant);
  }

  /** Closes the sockets of a token that has been taken back, those too that are just being let in. */
  revoke(hash: Hash): void {
    this.#sockets.revoke(hash);
  }

  /** Closes every socket; nothing is published any more. */
  close(code: CloseCode): void {
    this.#closed = true;
    clearTimeout(this.#presenceTimer);
    this.#publication.stop();
    this.#sockets.close(code);
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
    const { server } = this.#around;
    const storage = { storage: { ok: storageOk }, unsaved: storageOk ? 0 : this.#proceedings.unsaved };
    const own = { ...storage, server, steering: this.#sockets.steering, keeping: this.#usage.keeping };
    this.#publication.write({ room, desk: { ...desk, ...own } });
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
