import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { unreadablyLarge } from '../session/close-codes.ts';

/** Frames are sent together up to so many bytes; one alone may be larger. */
const batchBytes = 60_000;

/** The server reads no batch that is larger; what is left of its answer then would look like a broken connection. */
const mostBytes = 256 * 1024;

/** As a WebSocket has it that ended without a word. */
const lost = 1006;
const closedHere = 1005;

/** How long what still waits may take once it is closed. */
const farewell = 2_000;

const tokenPrefix = 'token.';

/**
 * As much of a WebSocket as y-websocket uses, over HTTP requests, for networks that let no WebSocket through: one
 * request waits for frames, another sends them. Takes the address and the protocols of the WebSocket that it stands
 * in for. Whatever goes wrong closes it, as it would a WebSocket.
 */
export class LongPollSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly url: string;
  binaryType = 'arraybuffer';
  readyState = 0;
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  private headers: Record<string, string>;
  private outbox: Uint8Array[] = [];
  private sending: Promise<void> | undefined;
  private life = new AbortController();

  constructor(url: string, protocols: string | readonly string[] = []) {
    this.url = url.replace(/^ws(s?:\/\/[^/]+\/sync)/, 'http$1-poll');
    const offered = [protocols].flat();
    const token = offered.find((protocol) => protocol.startsWith(tokenPrefix))?.slice(tokenPrefix.length);
    const protocol = offered.find((one) => !one.startsWith(tokenPrefix)) ?? '';
    this.headers = {
      'cydweithdy-protocol': protocol,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(offered.includes('guest') && { 'cydweithdy-guest': 'yes' }),
    };
    void this.run();
  }

  send(frame: Uint8Array | ArrayBuffer): void {
    if (this.readyState !== this.OPEN) return;
    this.outbox.push(Uint8Array.from(new Uint8Array(frame)));
    this.sending ??= this.empty();
  }

  close(): void {
    if (this.readyState >= this.CLOSING) return;
    this.readyState = this.CLOSING;
    void this.leave();
  }

  /** Opens, then polls for as long as it lasts. */
  private async run(): Promise<void> {
    try {
      let reply = await this.ask();
      const connection = reply.headers.get('cydweithdy-connection');
      // Somebody else answers, such as the sign-in page of a network.
      if (connection === null) throw new Error('not our server');
      this.headers['cydweithdy-connection'] = connection;
      if (this.readyState === this.CONNECTING && !reply.headers.has('cydweithdy-close')) {
        this.readyState = this.OPEN;
        this.onopen?.(new Event('open'));
      }
      while (await this.takeIn(reply)) reply = await this.ask();
    } catch {
      this.end(lost);
    }
  }

  /** Tells what has come; false at the end. */
  private async takeIn(reply: Response): Promise<boolean> {
    const batch = decoding.createDecoder(new Uint8Array(await reply.arrayBuffer()));
    while (decoding.hasContent(batch) && this.readyState === this.OPEN) {
      const { buffer } = Uint8Array.from(decoding.readVarUint8Array(batch));
      this.onmessage?.(new MessageEvent('message', { data: buffer }));
    }
    const code = reply.headers.get('cydweithdy-close');
    if (code !== null) this.end(Number(code));
    return this.readyState === this.OPEN;
  }

  /** Sends what waits, in order, one request after another. */
  private async empty(): Promise<void> {
    try {
      // What is written at the same moment goes together.
      await Promise.resolve();
      while (this.outbox.length > 0) {
        const batch = this.takeBatch();
        if (batch.length > mostBytes) this.end(unreadablyLarge);
        else await this.ask(batch);
      }
    } catch {
      this.end(lost);
    }
    this.sending = undefined;
  }

  private takeBatch(): Uint8Array<ArrayBuffer> {
    const batch = encoding.createEncoder();
    do {
      encoding.writeVarUint8Array(batch, this.outbox.shift()!);
    } while (this.outbox.length > 0 && encoding.length(batch) + this.outbox[0]!.length < batchBytes);
    return encoding.toUint8Array(batch);
  }

  private async ask(body?: Uint8Array<ArrayBuffer>): Promise<Response> {
    const type = 'application/octet-stream';
    const reply = await fetch(this.url, {
      method: 'POST',
      headers: body ? { ...this.headers, 'content-type': type } : this.headers,
      body: body ?? null,
      cache: 'no-store',
      redirect: 'error',
      signal: this.life.signal,
    });
    if (!reply.ok) throw new Error(`${reply.status}`);
    return reply;
  }

  /** Sends what still waits, as a WebSocket does before it closes. */
  private async leave(): Promise<void> {
    const late = setTimeout(() => this.life.abort(), farewell);
    await this.sending;
    clearTimeout(late);
    this.end(closedHere);
    if (this.headers['cydweithdy-connection'] === undefined) return;
    await fetch(this.url, { method: 'DELETE', headers: this.headers, keepalive: true }).catch(() => {});
  }

  private end(code: number): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.outbox = [];
    this.life.abort();
    if (code === lost) this.onerror?.(new Event('error'));
    this.onclose?.(new CloseEvent('close', { code, wasClean: code !== lost }));
  }
}
