import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Random } from './random.ts';

const isUpdate = (data: unknown): boolean => data instanceof Uint8Array && data[0] === 0 && data[1] === 2;

/** A socket that now and then holds an update back and sends the one after it first. */
function reordering(random: Random): typeof WebSocket {
  return class extends WebSocket {
    #held: unknown;

    override send(data: unknown): void {
      if (isUpdate(data) && this.#held === undefined && random.chance(0.2)) {
        this.#held = data;
        queueMicrotask(() => setImmediate(() => this.#release()));
        return;
      }
      super.send(data as Uint8Array);
      this.#release();
    }

    #release(): void {
      const held = this.#held;
      this.#held = undefined;
      if (held !== undefined && this.readyState === WebSocket.OPEN) super.send(held as Uint8Array);
    }
  };
}

/**
 * One document of a session over a real socket, as a page would open it: a room, a ballot, control or desk.
 * `covered` is whether the server has said that all of it is committed.
 */
export class Client {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  #committed = new Map<number, number>();

  constructor(host: string, name: string, token: string | undefined, random: Random) {
    this.provider = new WebsocketProvider(`ws://${host}/sync`, name, this.doc, {
      protocols: ['cydweithdy.1', ...(token === undefined ? [] : [`token.${token}`])],
      WebSocketPolyfill: reordering(random) as never,
      disableBc: true,
      maxBackoffTime: 200,
    });
    this.provider.awareness.setLocalState(null);
    const readSync = this.provider.messageHandlers[0]!;
    this.provider.messageHandlers[0] = (encoder, decoder, ...rest) => {
      const message = decoder.arr.slice(decoder.pos);
      readSync(encoder, decoder, ...rest);
      if (message[0] === 0) this.#committed = Y.decodeStateVector(message.subarray(2));
    };
  }

  get covered(): boolean {
    const ours = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    return [...ours].every(([client, clock]) => (this.#committed.get(client) ?? 0) >= clock);
  }

  get synced(): boolean {
    return this.provider.synced;
  }

  map(name: string): Y.Map<unknown> {
    return this.doc.getMap(name);
  }

  close(): void {
    this.provider.destroy();
    this.doc.destroy();
  }
}
