import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Awareness } from 'y-protocols/awareness';
import { messageYjsSyncStep1, writeSyncStep1 } from 'y-protocols/sync';
import { messageAwareness, messageSync, WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { type Connection, isFinal, tooFast } from './connection.ts';
import { Retry } from './retry.ts';
import { onWake } from './wake.ts';

/** A new connection that has not answered by then is dead. */
const patienceOpening = 10_000;
/** An open one that has not answered a question by then is dead: phones keep dead sockets open after a screen lock. */
const patienceAsking = 3_000;
/** How long the server wants to be left alone after "too fast". */
const pause = 5_000;

const subprotocol = 'cydweithdy.1';

export interface LinkOptions {
  /** `ws(s)://host/sync`. */
  readonly address: string;
  /** The document's whole name: `CODE/ballot/<participant>`. */
  readonly room: string;
  readonly token?: string | undefined;
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
  private provider: WebsocketProvider | undefined;
  private committed = new Map<number, number>();
  private retry = new Retry(() => this.open());
  private patience: ReturnType<typeof setTimeout> | undefined;
  private stopWaking = onWake(() => this.wake());

  constructor(options: LinkOptions) {
    this.options = options;
    this.open();
  }

  /** Whether the server has committed everything that the document holds: the latest it said of its own state covers it. */
  covers(document: Y.Doc): boolean {
    const clocks = Y.decodeStateVector(Y.encodeStateVector(document));
    return [...clocks].every(([client, clock]) => (this.committed.get(client) ?? 0) >= clock);
  }

  /** The server owes a message now; without one soon the connection is taken for dead. */
  expectMessage(within = patienceAsking): void {
    if (!this.provider || this.patience !== undefined) return;
    this.patience = setTimeout(() => this.lose(), within);
  }

  close(): void {
    this.stopWaking();
    this.retry.stop();
    this.drop();
  }

  private open(): void {
    const { address, room, token, document } = this.options;
    const doc = document();
    const awareness = new Awareness(doc);
    awareness.setLocalState(null);
    const provider = new WebsocketProvider(address, room, doc, {
      connect: false,
      awareness,
      disableBc: true,
      protocols: token === undefined ? [subprotocol] : [subprotocol, `token.${token}`],
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
    provider.connect();
  }

  private heard(): void {
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

  private closed(provider: WebsocketProvider, code = 0): void {
    if (provider !== this.provider) return;
    if (!isFinal(code)) {
      this.lose(tooFast.includes(code) ? pause : 0);
      return;
    }
    this.drop();
    this.stopWaking();
    this.connection = 'refused';
    this.options.changed();
    this.options.refused(code);
  }

  private lose(notWithin = 0): void {
    this.drop();
    this.connection = 'offline';
    this.retry.later(notWithin);
    this.options.changed();
  }

  /** y-websocket would close the same socket twice if it were taken down while it tells of the closing. */
  private drop(): void {
    this.heard();
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
