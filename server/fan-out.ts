import { closeCodes } from '../src/session/close-codes.ts';
import type { Connection } from './connection.ts';
import { type Message, step2Frame, updateFrame } from './frames.ts';
import type { Limits } from './limits.ts';
import type { DerivedDocument } from './rooms.ts';

/** Readers of a derived document that get the same updates at the same time: one buffer for all of them. */
class Cohort {
  readonly sockets = new Set<Connection>();
  readonly #document: DerivedDocument;
  readonly #atOnce: number;
  #sent: Uint8Array;

  constructor(document: DerivedDocument, limits: Limits) {
    this.#document = document;
    this.#atOnce = limits.sendsAtOnce;
    this.#sent = document.vector;
  }

  /** Sends what has changed since the last time, each key once. */
  flush(): void {
    if (this.sockets.size > 0) {
      this.#send(updateFrame(this.#document.since(this.#sent)), this.sockets.values());
    }
    this.#sent = this.#document.vector;
  }

  /** Whatever comes in meanwhile has its turn. Later frames overtake none: they begin with the first socket too. */
  #send(frame: Uint8Array, sockets: Iterator<Connection>): void {
    for (let sent = 0; sent < this.#atOnce; sent += 1) {
      const { value, done } = sockets.next();
      if (done) return;
      value.send(frame);
    }
    setImmediate(() => this.#send(frame, sockets));
  }
}

/** Sends a derived document out: to some at once, to the phones merged and seldom enough for a full room. */
export class FanOut {
  readonly #document: DerivedDocument;
  readonly #fast: Cohort;
  readonly #slow: Cohort;
  readonly #limits: Limits;
  #sentAt = -Infinity;
  #timer: NodeJS.Timeout | undefined;

  constructor(document: DerivedDocument, limits: Limits) {
    this.#document = document;
    this.#fast = new Cohort(document, limits);
    this.#slow = new Cohort(document, limits);
    this.#limits = limits;
  }

  open(connection: Connection): void {
    (this.#isFast(connection) ? this.#fast : this.#slow).sockets.add(connection);
  }

  close(connection: Connection): void {
    this.#fast.sockets.delete(connection);
    this.#slow.sockets.delete(connection);
  }

  /** Answers what a reader asks for. Whatever it writes is dropped. */
  receive(message: Message, from: Connection): void {
    if (message.type !== 'step1') return;
    let update: Uint8Array;
    try {
      update = this.#document.since(message.vector);
    } catch {
      return from.refuse(closeCodes.badFrame);
    }
    from.answer(step2Frame(update));
  }

  /** The document has changed. */
  publish(): void {
    this.#fast.flush();
    if (this.#timer) return;
    const wait = this.#sentAt + this.#interval() - performance.now();
    if (wait <= 0) this.#flushSlow();
    else this.#timer = setTimeout(() => this.#flushSlow(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** A few projectors keep up with the deck; who opens more of them waits like a phone. */
  #isFast({ role }: Connection): boolean {
    if (role !== 'projector') return role === 'facilitator';
    const projectors = [...this.#fast.sockets].filter((socket) => socket.role === 'projector');
    return projectors.length < this.#limits.fastProjectors;
  }

  /** Milliseconds between two updates: the fuller the room, the more. */
  #interval(): number {
    const { least, each, most } = this.#limits.phones;
    return Math.min(Math.max(this.#slow.sockets.size * each, least), most);
  }

  #flushSlow(): void {
    this.#timer = undefined;
    this.#sentAt = performance.now();
    this.#slow.flush();
  }
}
