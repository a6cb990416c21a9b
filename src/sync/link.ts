import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Awareness } from 'y-protocols/awareness';
import { messageYjsSyncStep1, writeSyncStep1 } from 'y-protocols/sync';
import { messageAwareness, messageSync, WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { closeCodes } from '../session/close-codes.ts';
import { type Connection, isFinal, meaningOf, syncAddress } from './connection.ts';
import type { Keep } from './keep.ts';
import { Retry } from './retry.ts';
import { type SocketClass, Transport } from './transport.ts';
import { onWake } from './wake.ts';

/** A WebSocket that has not opened by then is held up on the way. */
const patienceConnecting = 4_000;
/** A new connection that has not answered by then is dead. */
const patienceOpening = 10_000;
/** An open one that has not answered a question by then is dead: phones keep dead sockets open after a screen lock. */
const patienceAsking = 3_000;
/** How long the server wants to be left alone after "too fast". */
const pause = 5_000;

/** What WebSockets say of a connection that ended without a word. */
const lost = 1006;

const subprotocol = 'cydweithdy.1';

export interface LinkOptions {
  /** The server's origin. */
  readonly server: string;
  /** The document's whole name: `CODE/ballot/<participant>`. */
  readonly room: string;
  readonly token?: string | undefined;
  /** Whether it is a phone, which without a token has not joined; else it is a projector then. */
  readonly phone?: boolean | undefined;
  /** Where it is remembered what this network lets through. */
  readonly keep?: Keep | undefined;
  /** Asked for at each connection, so that a document may begin blank again. */
  document(): Y.Doc;
  /** The document holds all that the server had. */
  synced(): void;
  /** The connection, or what is committed, has changed. */
  changed(): void;
  /** The server closed it for good, with this code. */
  refused(code: number): void;
}

/** Keeps one document in step with the server, for as long as it takes. */
export class Link {
  connection: Connection = 'connecting';
  private options: LinkOptions;
  private transport: Transport;
  private provider: WebsocketProvider | undefined;
  private committed = new Map<number, number>();
  private retry = new Retry(() => void this.open());
  /** Counts the attempts, so that one that has been given up goes no further. */
  private attempt = 0;
  /** Whether the present attempt has brought nothing yet. */
  private silent = true;
  private connecting: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private stopWaking = onWake(() => this.wake());

  constructor(options: LinkOptions) {
    this.options = options;
    this.transport = new Transport(options);
    void this.open();
  }

  /** Whether the server has committed everything that the document holds: the latest it said of its own state covers it. */
  covers(document: Y.Doc): boolean {
    const clocks = Y.decodeStateVector(Y.encodeStateVector(document));
    return [...clocks].every(([client, clock]) => (this.committed.get(client) ?? 0) >= clock);
  }

  /** The server owes a message now; without one soon the connection is taken for dead. */
  expectMessage(within = patienceAsking): void {
    if (!this.provider || this.patience !== undefined) return;
    this.patience = setTimeout(() => this.lose(0, true), within);
  }

  /** Tries again at once, where it is waiting to. */
  hurry(): void {
    this.retry.hurry();
  }

  close(): void {
    this.stop();
    this.drop();
  }

  private async open(): Promise<void> {
    this.attempt += 1;
    this.silent = true;
    const { attempt } = this;
    const socket = await this.transport.next().catch(() => undefined);
    if (attempt !== this.attempt) return;
    if (socket) this.connect(socket);
    else this.lose();
  }

  private connect(socket: SocketClass): void {
    const { server, room, token, phone, document } = this.options;
    const doc = document();
    const awareness = new Awareness(doc);
    awareness.setLocalState(null);
    const provider = new WebsocketProvider(syncAddress(server), room, doc, {
      connect: false,
      awareness,
      disableBc: true,
      WebSocketPolyfill: socket,
      protocols: [subprotocol, ...(token === undefined ? (phone ? ['guest'] : []) : [`token.${token}`])],
      shouldReconnect: () => false,
    });
    const sync = provider.messageHandlers[messageSync]!;
    provider.messageHandlers[messageSync] = (encoder, decoder, from, emitSynced, type) => {
      this.heard();
      const message = decoding.clone(decoder);
      sync(encoder, decoder, from, emitSynced, type);
      if (decoding.readVarUint(message) === messageYjsSyncStep1) this.commit(decoding.readVarUint8Array(message));
    };
    provider.messageHandlers[messageAwareness] = () => this.heard();
    provider.on('sync', (synced: boolean) => synced && this.synced());
    provider.on('connection-close', (event: CloseEvent | null) => this.closed(provider, event?.code));
    this.provider = provider;
    this.expectMessage(patienceOpening);
    if (!this.transport.overLongPolls) this.connecting = setTimeout(() => this.expectOpen(), patienceConnecting);
    provider.connect();
  }

  private expectOpen(): void {
    if (this.provider?.wsconnected === false) this.lose(0, true);
  }

  private heard(): void {
    this.hush();
    if (this.silent) this.transport.heard();
    this.silent = false;
  }

  /** Nothing is expected any more. */
  private hush(): void {
    clearTimeout(this.patience);
    this.patience = undefined;
  }

  private commit(stateVector: Uint8Array): void {
    this.committed = Y.decodeStateVector(stateVector);
    this.options.changed();
  }

  private synced(): void {
    this.connection = 'connected';
    this.retry.succeeded();
    this.options.synced();
    this.options.changed();
  }

  private closed(provider: WebsocketProvider, closedWith = 0): void {
    if (provider !== this.provider) return;
    // A code comes from the server: it has been reached.
    if (closedWith > lost) this.silent = false;
    const code = meaningOf(closedWith);
    if (!isFinal(code)) {
      this.lose(code === closeCodes.tooFast ? pause : 0);
      return;
    }
    this.drop();
    this.stop();
    this.connection = 'refused';
    this.options.changed();
    this.options.refused(code);
  }

  /** `hung` where nothing came in time. */
  private lose(notWithin = 0, hung = false): void {
    this.drop();
    this.connection = 'offline';
    this.retry.later(notWithin);
    this.options.changed();
    if (this.silent) void this.tryAnotherWay(hung);
  }

  private async tryAnotherWay(hung: boolean): Promise<void> {
    if (!(await this.transport.silent(hung)) || this.stopped) return;
    this.retry.cancel();
    this.drop();
    await this.open();
  }

  private stop(): void {
    this.stopped = true;
    this.stopWaking();
    this.transport.close();
    this.retry.stop();
  }

  /** y-websocket would close the same socket twice if it were taken down while it tells of the closing. */
  private drop(): void {
    this.attempt += 1;
    this.hush();
    clearTimeout(this.connecting);
    const provider = this.provider;
    this.provider = undefined;
    if (!provider) return;
    queueMicrotask(() => {
      provider.awareness.destroy();
      provider.destroy();
    });
  }

  private wake(): void {
    const { ws, wsconnected, doc } = this.provider ?? {};
    if (!ws || !wsconnected || !doc) {
      this.retry.hurry();
      return;
    }
    const question = encoding.createEncoder();
    encoding.writeVarUint(question, messageSync);
    writeSyncStep1(question, doc);
    ws.send(encoding.toUint8Array(question));
    this.expectMessage();
  }
}
