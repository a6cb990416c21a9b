import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createDecoder, hasContent, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint8Array } from 'lib0/encoding';
import { closeCodes } from '../src/session/close-codes.ts';
import type { Socket } from './socket.ts';

interface Events {
  message: [data: Buffer, isBinary: boolean];
  pong: [];
  error: [error: Error];
  close: [code: number];
}

const states = { open: 1, closing: 2, closed: 3 } as const;

/** As a WebSocket has it that ended without a word. */
const lost = 1006;

/** The header that carries the code of a closed connection. */
const closeHeader = 'cydweithdy-close';

/**
 * A socket made of HTTP requests. What goes out waits for the client's next poll; a poll waits for something to go
 * out, or for a ping: the next poll is the pong.
 */
export class PolledSocket extends EventEmitter<Events> implements Socket {
  readonly OPEN = states.open;
  readonly CLOSED = states.closed;
  #state: number = states.open;
  #poll: ServerResponse | undefined;
  #frames: Uint8Array[] = [];
  #waiting = 0;
  #underway = 0;
  #answering = false;
  #paused = false;
  #code = lost;

  get readyState(): number {
    return this.#state;
  }

  get bufferedAmount(): number {
    return this.#waiting + this.#underway;
  }

  /** Takes a poll: it is answered once there is something to tell. A client that polls twice at once is dropped. */
  wait(poll: ServerResponse): void {
    if (this.#poll) {
      this.terminate();
      this.#answer();
    }
    this.#poll = poll;
    poll.on('error', () => {});
    poll.once('close', () => {
      if (poll.writableFinished) return;
      if (this.#poll === poll) this.#poll = undefined;
      this.terminate();
    });
    this.emit('pong');
    if (this.#frames.length > 0 || this.#state !== states.open) this.#answerSoon();
  }

  /** Takes a batch of frames, each with its length before it. */
  receive(batch: Uint8Array): void {
    // Copied, since lib0 reads beyond the end of what lies in a pool.
    const decoder = createDecoder(Uint8Array.from(batch));
    while (this.#state === states.open && hasContent(decoder)) {
      let frame: Uint8Array;
      try {
        frame = readVarUint8Array(decoder);
      } catch {
        return this.close(closeCodes.badFrame);
      }
      this.emit('message', Buffer.from(frame.buffer, frame.byteOffset, frame.length), true);
    }
  }

  send(frame: Uint8Array): void {
    if (this.#state !== states.open) return;
    this.#frames.push(frame);
    this.#waiting += frame.length;
    this.#answerSoon();
  }

  ping(): void {
    this.#answerSoon();
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#answerSoon();
  }

  close(code: number): void {
    if (this.#state !== states.open) return;
    this.#state = states.closing;
    this.#code = code;
    this.#answerSoon();
  }

  /** A poll that comes later is still told the code that it was closed with. */
  terminate(): void {
    if (this.#state === states.closed) return;
    this.#end();
    this.#answerSoon();
  }

  /** With everything that is sent at the same moment. */
  #answerSoon(): void {
    if (this.#answering || !this.#poll) return;
    this.#answering = true;
    setImmediate(() => {
      this.#answering = false;
      this.#answer();
    });
  }

  #answer(): void {
    const poll = this.#poll;
    if (!poll || (this.#paused && this.#state === states.open)) return;
    this.#poll = undefined;
    const body = this.#takeFrames();
    this.#underway += body.length;
    poll.once('finish', () => (this.#underway -= body.length));
    if (this.#state !== states.open) poll.setHeader(closeHeader, this.#code);
    poll.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': body.length }).end(body);
    if (this.#state === states.closing) this.#end();
  }

  #takeFrames(): Uint8Array {
    const encoder = createEncoder();
    for (const frame of this.#frames) writeVarUint8Array(encoder, frame);
    this.#frames = [];
    this.#waiting = 0;
    return toUint8Array(encoder);
  }

  #end(): void {
    this.#state = states.closed;
    this.#frames = [];
    this.#waiting = 0;
    this.emit('close', this.#code);
  }
}
