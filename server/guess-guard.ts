import { setTimeout as wait } from 'node:timers/promises';
import { networkOf } from './client-address.ts';
import { type Rate, TokenBucket, TokenBuckets } from './token-bucket.ts';

export interface GuessLimits {
  /** Wrong guesses of everybody together that are answered plainly. */
  readonly all: Rate;
  /** Wrong guesses from one address, or one IPv6 network, that are answered plainly whatever the others do. */
  readonly address: Rate;
  /** How many other guesses are looked at a second. */
  readonly pace: number;
  /** How many may wait for that from one address. */
  readonly queue: number;
}

/** A full room mistypes: a thousand people joining in a minute, one in twenty wrongly, stay below this. */
export const codeLimits: GuessLimits = {
  all: { burst: 60, perSecond: 1 },
  address: { burst: 10, perSecond: 0.1 },
  pace: 50,
  queue: 200,
};

export const keyLimits: GuessLimits = {
  all: { burst: 20, perSecond: 0.2 },
  address: { burst: 5, perSecond: 0.05 },
  pace: 10,
  queue: 50,
};

/**
 * Slows guessing down without locking anybody out. Only wrong guesses count, never right ones. Once there are too
 * many of everybody together, those at an address from which wrong ones have come wait for their turn, whether they
 * are right or wrong, or they would still tell which are right as fast as they can be sent. A right one is never
 * refused for the wrong ones of others; turns go round the addresses, so that a flood from one holds up no other.
 */
export class GuessGuard {
  readonly #limits: GuessLimits;
  readonly #clock: () => number;
  readonly #all: TokenBucket;
  readonly #addresses: TokenBuckets;
  readonly #waiting = new Map<string, (() => void)[]>();
  #calling = false;

  /** `clock` gives milliseconds. */
  constructor(limits: GuessLimits, clock: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#clock = clock;
    this.#all = new TokenBucket(limits.all, clock());
    this.#addresses = new TokenBuckets(limits.address);
  }

  /** Resolved when a guess may be looked at: false where too many already wait at that address. */
  async turn(from: string): Promise<boolean> {
    const now = this.#clock();
    const address = networkOf(from);
    if (this.#all.has(1, now) || this.#addresses.has(address, 1, now)) return true;
    const queue = this.#waiting.get(address) ?? [];
    if (queue.length >= this.#limits.queue) return false;
    this.#waiting.set(address, queue);
    const called = new Promise<void>((resolve) => queue.push(resolve));
    if (!this.#calling) void this.#callInTurn();
    await called;
    return true;
  }

  /** Counts a wrong guess; false where there are too many of them. */
  wrong(from: string): boolean {
    const now = this.#clock();
    const address = networkOf(from);
    this.#addresses.sweep(now);
    const fewHere = this.#addresses.take(address, 1, now);
    return this.#all.take(1, now) || fewHere;
  }

  async #callInTurn(): Promise<void> {
    this.#calling = true;
    for (let next = this.#waiting.entries().next(); !next.done; next = this.#waiting.entries().next()) {
      await wait(1000 / this.#limits.pace);
      const [address, queue] = next.value;
      queue.shift()!();
      this.#waiting.delete(address);
      if (queue.length > 0) this.#waiting.set(address, queue);
    }
    this.#calling = false;
  }
}
