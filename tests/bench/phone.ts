import * as Y from 'yjs';
import { readFrame, step1Frame, step2Frame, updateFrame } from '../../server/frames.ts';
import type { AnswerValue } from '../../src/session/answers.ts';
import { closeCodes } from '../../src/session/close-codes.ts';
import { Line } from './line.ts';

/** What a phone needs to know to take part. */
export interface Invitation {
  /** `ws://host/sync/CODE` */
  readonly sync: string;
  readonly participant: string;
  readonly token: string;
  /** Asks for the room's present name. */
  readonly room: () => Promise<string>;
  /** Its name when the phone joined. */
  readonly firstRoom: string;
}

/** Whether it answers what was asked for: a SyncStep2. */
const isAnswer = (frame: Uint8Array): boolean => frame[0] === 0 && frame[1] === 1;

/** Asks for all there is. */
export const everything = step1Frame(Uint8Array.of(0));

/** A phone as the server sees it: a ballot and the room. What the room says is counted and not read. */
export class Phone {
  /** Milliseconds from each vote to "saved". */
  readonly saves: number[] = [];
  /** How often a socket of it was lost. */
  losses = 0;
  readonly #doc = new Y.Doc();
  readonly #ballot: Line;
  readonly #room: Line;
  #roomName: string | undefined;
  #hasBallot = false;
  #hasRoom = false;
  #votedAt: number | undefined;

  constructor({ sync, participant, token, room, firstRoom }: Invitation) {
    const protocols = ['cydweithdy.1', `token.${token}`];
    this.#roomName = firstRoom;
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#ballot.send(updateFrame(update));
    });
    this.#ballot = new Line({
      protocols,
      address: async () => `${sync}/ballot/${participant}`,
      opened: () => this.#ballot.send(step1Frame(Y.encodeStateVector(this.#doc))),
      received: (frame) => this.#read(frame),
      lost: () => {
        this.#hasBallot = false;
        this.losses += 1;
      },
    });
    this.#room = new Line({
      protocols,
      address: async () => `${sync}/${(this.#roomName ??= await room())}`,
      opened: () => this.#room.send(everything),
      received: (frame) => {
        if (!isAnswer(frame)) return;
        this.#hasRoom = true;
        this.#room.succeeded();
      },
      lost: (code) => {
        if (code === closeCodes.gone) this.#roomName = undefined;
        this.#hasRoom = false;
        this.losses += 1;
      },
    });
  }

  /** Whether it is in step with the server, in both of its documents. */
  get current(): boolean {
    return this.#hasBallot && this.#hasRoom;
  }

  get saved(): boolean {
    return this.#votedAt === undefined;
  }

  /** Bytes that have come. */
  get bytes(): number {
    return this.#ballot.bytes + this.#room.bytes;
  }

  vote(key: string, value: AnswerValue): void {
    this.#votedAt = performance.now();
    this.#doc.getMap('answers').set(key, value);
  }

  /** Reads nothing more of the room, and goes on asking for all of it. */
  choke(): void {
    this.#room.pause();
  }

  ask(): void {
    this.#room.send(everything);
  }

  close(): void {
    this.#ballot.close();
    this.#room.close();
  }

  #read(frame: Uint8Array): void {
    const message = readFrame(frame);
    if (!message || message.type === 'awareness') return;
    if (message.type === 'step1') {
      this.#note(Y.decodeStateVector(message.vector));
      this.#ballot.send(step2Frame(Y.encodeStateAsUpdate(this.#doc, message.vector)));
      return;
    }
    Y.applyUpdate(this.#doc, message.update, this);
    if (message.type === 'update') return;
    this.#hasBallot = true;
    this.#ballot.succeeded();
  }

  /** The server has committed so much. */
  #note(committed: ReadonlyMap<number, number>): void {
    if (this.#votedAt === undefined) return;
    const { clientID, store } = this.#doc;
    if ((committed.get(clientID) ?? 0) < Y.getState(store, clientID)) return;
    this.saves.push(performance.now() - this.#votedAt);
    this.#votedAt = undefined;
  }
}
