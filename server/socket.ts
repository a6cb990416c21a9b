/**
 * What carries frames between the server and one client: a WebSocket of `ws`, or a `PolledSocket`. Everything behind
 * it is the same for both.
 */
export interface Socket {
  readonly OPEN: number;
  readonly CLOSED: number;
  readonly readyState: number;
  /** Bytes that the client has not taken yet. */
  readonly bufferedAmount: number;
  send(frame: Uint8Array): void;
  /** Answered by `pong`, if the client is still there. */
  ping(): void;
  /** Reads nothing until it is resumed. */
  pause(): void;
  resume(): void;
  /** Tells the client why. */
  close(code: number): void;
  /** Drops it without a word. */
  terminate(): void;
  on(event: 'message', listener: (data: Buffer, isBinary: boolean) => void): this;
  on(event: 'pong' | 'error', listener: () => void): this;
  once(event: 'close', listener: (code: number) => void): this;
  removeAllListeners(event: 'message'): this;
}
