import { keepAliveFrame } from './frames.ts';
import type { Connection } from './connection.ts';

/** Sockets are spread over so many slots, so that they do not all beat at once. */
const slots = 60;

/** Keeps open sockets from being taken for dead, and finds those that are: a ping at every second beat. */
export class Heartbeat {
  readonly #slots: readonly Set<Connection>[] = Array.from({ length: slots }, () => new Set<Connection>());
  readonly #slotOf = new Map<Connection, Set<Connection>>();
  readonly #timer: NodeJS.Timeout;
  #next = 0;
  #tick = 0;

  /** `interval` is the time between two beats of one socket, in milliseconds. */
  constructor(interval: number) {
    this.#timer = setInterval(() => this.#beat(), interval / slots);
  }

  get size(): number {
    return this.#slotOf.size;
  }

  add(connection: Connection): void {
    const slot = this.#slots[this.#next++ % slots]!;
    slot.add(connection);
    this.#slotOf.set(connection, slot);
  }

  remove(connection: Connection): void {
    this.#slotOf.get(connection)?.delete(connection);
    this.#slotOf.delete(connection);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    const tick = this.#tick++;
    for (const connection of this.#slots[tick % slots]!) {
      connection.send(keepAliveFrame);
      if (Math.floor(tick / slots) % 2 === 1) connection.ping();
    }
  }
}
