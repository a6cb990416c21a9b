import { setTimeout as wait } from 'node:timers/promises';

export interface GuessLimits {
  /** Wrong guesses that may come at once. */
  readonly burst: number;
  /** Wrong guesses that may go on coming, a second. */
  readonly perSecond: number;
  /** How many guesses are looked at a second once there are too many wrong ones. */
  readonly pace: number;
  /** How many may wait for their turn from one address. */
  readonly queue: number;
}

/** A full room mistypes: a thousand people joining in a minute, one in twenty wrongly, stay below this. */
export const codeLimits: GuessLimits = { burst: 60, perSecond: 1, pace: 50, queue: 200 };

export const keyLimits: GuessLimits = { burst: 20, perSecond: 0.2, pace: 10, queue: 50 };

/**
 * Slows guessing down without locking anybody out. Only wrong guesses count, those of everybody together, never
 * an address. Once there are too many, every guess waits for a turn, right or wrong, or it would still tell which
 * are right as fast as they can be sent; turns go round the addresses, so that a flood from one does not hold up a
 * venue behind another. Somebody with the right code always gets in.
 */
export class GuessGuard {
  readonly #limits: GuessLimits;
  readonly #clock: () => number;
  readonly #waiting = new Map<string, (() => void)[]>();
  #left: number;
  #at: number;
  #running = false;

  /** `clock` gives milliseconds. */
  constructor(limits: GuessLimits, clock: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#clock = clock;
    this.#left = limits.burst;
    this.#at = clock();
  }

  /** Resolved when a guess may be looked at: false where too many already wait at that address. */
  async turn(address: string): Promise<boolean> {
    this.#refill();
    if (this.#left >= 1 && this.#waiting.size === 0) return true;
    const queue = this.#waiting.get(address) ?? [];
    if (queue.length >= this.#limits.queue) return false;
    this.#waiting.set(address, queue);
    const called = new Promise<void>((resolve) => queue.push(resolve));
    if (!this.#running) void this.#callInTurn();
    await called;
    return true;
  }

  /** Counts a wrong guess; false where there are too many of them. */
  wrong(): boolean {
    this.#refill();
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  #refill(): void {
    const now = this.#clock();
    const { burst, perSecond } = this.#limits;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
  }

  async #callInTurn(): Promise<void> {
    this.#running = true;
    for (let next = this.#waiting.entries().next(); !next.done; next = this.#waiting.entries().next()) {
      await wait(1000 / this.#limits.pace);
      const [address, queue] = next.value;
      queue.shift()!();
      this.#waiting.delete(address);
      if (queue.length > 0) this.#waiting.set(address, queue);
    }
    this.#running = false;
  }
}
