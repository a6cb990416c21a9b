import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import { type Message, readFrame } from './frames.ts';
import type { Limits } from './limits.ts';
import type { Socket } from './socket.ts';
import type { Hash } from './store.ts';

/** Whose socket it is. A projector has no token, nor has a guest: a phone that has not joined. */
export type Role = 'participant' | 'facilitator' | 'projector' | 'guest';

export interface ConnectionOptions {
  readonly limits: Limits;
  readonly role: Role;
  readonly hash?: Hash;
  readonly participant?: string;
  /** The most bytes of a frame. */
  readonly frameBytes: number;
  /** Takes what a frame costs; false where it comes too fast. */
  readonly pay: (cost: number) => boolean;
}

/** One open socket of a session: what comes in is checked and read, what goes out waits for no slow reader. */
export class Connection {
  readonly role: Role;
  readonly hash: Hash | undefined;
  readonly participant: string | undefined;
  readonly #options: ConnectionOptions;
  readonly #socket: Socket;
  #ponged = true;
  #refused = false;

  constructor(socket: Socket, options: ConnectionOptions) {
    this.role = options.role;
    this.hash = options.hash;
    this.participant = options.participant;
    this.#options = options;
    this.#socket = socket;
    socket.on('pong', () => (this.#ponged = true));
  }

  /**
   * Listens; false where the socket is closed already. Frames that are too large, too fast or no frames close it.
   */
  listen(receive: (message: Message) => void, closed: () => void): boolean {
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    this.#socket.once('close', closed);
    this.#socket.on('message', (data: Buffer, isBinary: boolean) => {
      const message = this.#refused ? undefined : this.#read(data, isBinary);
      if (message) receive(message);
    });
    return true;
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > this.#options.limits.bufferedBytes) this.refuse(closeCodes.tooSlow);
    else this.#socket.send(frame);
  }

  /** Sends what was asked for; who asks pays for it, but never so much that a large document could not be had at all. */
  answer(frame: Uint8Array): void {
    const { frames } = this.#options.limits;
    if (this.#pay(frame, Math.floor(frames.burst / 3))) this.send(frame);
    else this.refuse(closeCodes.tooFast);
  }

  /** Drops a socket that has not answered the last ping, and pings it again. */
  ping(): void {
    if (this.#ponged) {
      this.#ponged = false;
      this.#socket.ping();
    } else this.#socket.terminate();
  }

  /** Closes the socket and reads nothing more from it; one that does not close is dropped. */
  refuse(code: CloseCode): void {
    this.#refused = true;
    refuse(this.#socket, code, this.#options.limits);
  }

  #pay({ length }: Uint8Array, most = Infinity): boolean {
    return this.#options.pay(Math.min(1 + Math.floor(length / this.#options.limits.bytesAFrame), most));
  }

  #read(data: Buffer, isBinary: boolean): Message | undefined {
    const { frameBytes } = this.#options;
    let fault: CloseCode = closeCodes.badFrame;
    if (!this.#pay(data)) fault = closeCodes.tooFast;
    else if (data.length > frameBytes) fault = closeCodes.tooLarge;
    else if (isBinary) {
      // Copied, since what is read out of it lives longer than the buffer that it came in.
      const message = readFrame(Uint8Array.from(data));
      if (message) return message;
    }
    this.refuse(fault);
    return undefined;
  }
}

/** Closes a socket with a code, and drops it where it does not close by itself. */
export function refuse(socket: Socket, code: CloseCode, limits: Limits): void {
  socket.removeAllListeners('message');
  socket.resume();
  socket.close(code);
  const drop = setTimeout(() => socket.terminate(), limits.refusal);
  socket.once('close', () => clearTimeout(drop));
}
