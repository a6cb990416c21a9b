import * as Y from 'yjs';
import { type CloseCode, closeCodes } from '../src/session/close-codes.ts';
import type { Connection } from './connection.ts';
import { type Message, step1Frame, step2Frame, updateFrame } from './frames.ts';
import { inspect } from './inspection.ts';
import type { Limits } from './limits.ts';

export interface SheetOptions {
  /** The one map that it may hold. */
  readonly root: string;
  /** The most bytes of its state. */
  readonly maxBytes: number;
  readonly limits: Limits;
  /** Told what an accepted update has changed: keys with their values, undefined where a key was deleted. */
  readonly changed: (values: ReadonlyMap<string, unknown>) => void;
}

/** Where a transaction comes from. */
type Origin = 'stored' | 'received';

/** An update that was accepted and is not committed yet. */
interface Waiting {
  readonly update: Uint8Array;
  readonly from: Connection;
  relayed: boolean;
}

/** A document that somebody outside writes, a ballot or control, as it is in memory: our twin of theirs. */
export class LiveSheet {
  readonly #sockets = new Set<Connection>();
  readonly #options: SheetOptions;
  /** Those that sent what did not join on and have been told what is known. */
  readonly #told = new WeakSet<Connection>();
  #doc: Y.Doc;
  #committed: Uint8Array;
  #vector: Uint8Array;
  #waiting: Waiting[] = [];
  /** At least the size of its state. */
  #size: number;

  constructor(state: Uint8Array | undefined, options: SheetOptions) {
    this.#options = options;
    this.#committed = state ?? Y.encodeStateAsUpdate(new Y.Doc());
    this.#size = this.#committed.length;
    this.#doc = this.#load();
    this.#vector = Y.encodeStateVector(this.#doc);
  }

  /** Whether it must stay in memory: somebody has it open, or something of it waits. */
  get used(): boolean {
    return this.#sockets.size > 0 || this.waiting;
  }

  /** Whether something of it waits to be committed. */
  get waiting(): boolean {
    return this.#waiting.length > 0;
  }

  entries(): IterableIterator<[string, unknown]> {
    return this.#doc.getMap(this.#options.root).entries();
  }

  open(connection: Connection): void {
    this.#sockets.add(connection);
    connection.send(step1Frame(this.#vector));
  }

  close(connection: Connection): void {
    this.#sockets.delete(connection);
  }

  receive(message: Message, from: Connection): void {
    if (message.type === 'awareness') return;
    if (message.type === 'step1') return this.#answer(message.vector, from);
    const { root, limits } = this.#options;
    const verdict = inspect(message.update, this.#doc, root, limits);
    if (verdict === 'joins') this.#accept(message.update, from);
    else if (verdict === 'gap' && message.type === 'update') this.#tell(from);
    else from.refuse(verdict === 'gap' ? closeCodes.invalid : verdict.refused);
  }

  /** Passes on to each socket what came in by the others. */
  relay(): void {
    for (const entry of this.#waiting) {
      if (entry.relayed) continue;
      entry.relayed = true;
      for (const socket of this.#sockets) if (socket !== entry.from) socket.send(updateFrame(entry.update));
    }
  }

  /** The state to commit, and what to call once it is committed: it tells every open socket. */
  draft(): { readonly state: Uint8Array; readonly committed: () => void } {
    const state = Y.encodeStateAsUpdate(this.#doc);
    const vector = Y.encodeStateVector(this.#doc);
    const waiting = this.#waiting.length;
    const committed = (): void => {
      this.relay();
      this.#committed = state;
      this.#size = state.length;
      this.#vector = vector;
      this.#waiting = this.#waiting.slice(waiting);
      for (const { update } of this.#waiting) this.#size += update.length;
      for (const socket of this.#sockets) socket.send(step1Frame(vector));
    };
    return { state, committed };
  }

  #answer(vector: Uint8Array, from: Connection): void {
    let update: Uint8Array;
    try {
      update = Y.encodeStateAsUpdate(this.#doc, vector);
    } catch {
      return from.refuse(closeCodes.badFrame);
    }
    from.answer(step2Frame(update));
  }

  #tell(from: Connection): void {
    if (this.#told.has(from)) return;
    this.#told.add(from);
    from.send(step1Frame(this.#vector));
  }

  /** Applies what joins on. What has no effect is neither committed nor acknowledged. */
  #accept(update: Uint8Array, from: Connection): void {
    const map = this.#doc.getMap(this.#options.root);
    const changed = new Set<string>();
    const effects: Uint8Array[] = [];
    const observe = (event: Y.YMapEvent<unknown>): void =>
      event.keysChanged.forEach((key) => changed.add(key as string));
    const collect = (effect: Uint8Array): number => effects.push(effect);
    map.observe(observe);
    this.#doc.on('update', collect);
    let refused: CloseCode | undefined;
    try {
      Y.applyUpdate(this.#doc, update, 'received' satisfies Origin);
      refused = this.#fault(effects);
    } catch {
      refused = closeCodes.invalid;
    }
    map.unobserve(observe);
    this.#doc.off('update', collect);
    if (refused) {
      this.#doc = this.#load();
      return from.refuse(refused);
    }
    this.#told.delete(from);
    for (const effect of effects) this.#waiting.push({ update: effect, from, relayed: false });
    if (effects.length > 0) this.#options.changed(new Map([...changed].map((key) => [key, map.get(key)])));
  }

  #fault(effects: readonly Uint8Array[]): CloseCode | undefined {
    if (this.#doc.store.pendingStructs || this.#doc.store.pendingDs) return closeCodes.invalid;
    const { maxBytes } = this.#options;
    const size = effects.reduce((sum, { length }) => sum + length, this.#size);
    this.#size = size > maxBytes ? Y.encodeStateAsUpdate(this.#doc).length : size;
    return this.#size > maxBytes ? closeCodes.tooLarge : undefined;
  }

  /** Built anew from what is committed and what waits. */
  #load(): Y.Doc {
    const doc = new Y.Doc();
    for (const update of [this.#committed, ...this.#waiting.map(({ update }) => update)]) {
      Y.applyUpdate(doc, update, 'stored' satisfies Origin);
    }
    this.#size = Y.encodeStateAsUpdate(doc).length;
    return doc;
  }
}
