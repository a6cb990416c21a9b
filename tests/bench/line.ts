import { WebSocket } from 'ws';
import { Retry } from '../../src/sync/retry.ts';

export interface LineOptions {
  /** Where it connects to, asked for at each attempt. */
  readonly address: () => Promise<string>;
  readonly protocols: readonly string[];
  /** A frame has come. */
  readonly received: (frame: Buffer) => void;
  /** It is open: says what it has to say first. */
  readonly opened: () => void;
  /** It was lost, with this code. */
  readonly lost: (code: number) => void;
}

/** One socket, as bare as can be, which comes back by itself as those of the pages do. */
export class Line {
  /** Bytes of the frames that have come. */
  bytes = 0;
  readonly #options: LineOptions;
  readonly #retry = new Retry(() => void this.#open());
  #socket: WebSocket | undefined;
  #paused = false;
  #closed = false;

  constructor(options: LineOptions) {
    this.#options = options;
    void this.#open();
  }

  /** Sends it, if it is open. */
  send(frame: Uint8Array): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(frame);
  }

  /** It was let in: the next time it is lost it comes back soon. */
  succeeded(): void {
    this.#retry.succeeded();
  }

  /** Reads nothing more, whatever comes. */
  pause(): void {
    this.#paused = true;
    this.#socket?.pause();
  }

  close(): void {
    this.#closed = true;
    this.#retry.stop();
    this.#socket?.terminate();
  }

  async #open(): Promise<void> {
    const address = await this.#options.address().catch(() => undefined);
    if (this.#closed) return;
    if (address === undefined) {
      this.#retry.later();
      return;
    }
    const { protocols, opened, received, lost } = this.#options;
    const socket = new WebSocket(address, [...protocols], { perMessageDeflate: false });
    this.#socket = socket;
    socket.on('open', () => {
      if (this.#paused) socket.pause();
      opened();
    });
    socket.on('message', (frame: Buffer) => {
      this.bytes += frame.length;
      received(frame);
    });
    // What went wrong is told by 'close' too.
    socket.on('error', () => {});
    socket.on('close', (code) => {
      if (this.#closed) return;
      lost(code);
      this.#retry.later();
    });
  }
}
