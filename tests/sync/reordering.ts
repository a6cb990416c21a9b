import { Socket, type SocketClass } from '../fixtures/transport.ts';
import type { Random } from './random.ts';

const isUpdate = (data: unknown): boolean => data instanceof Uint8Array && data[0] === 0 && data[1] === 2;

/** A socket that now and then holds an update back and sends the one after it first. */
export function reordering(random: Random): SocketClass {
  return class extends Socket {
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
      if (held !== undefined && this.readyState === 1) super.send(held as Uint8Array);
    }
  };
}
