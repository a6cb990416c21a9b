export interface Rate {
  /** What may be taken at once. */
  readonly burst: number;
  readonly perSecond: number;
}

/** Lets a burst through and then so much a second. */
export class TokenBucket {
  readonly #rate: Rate;
  #left: number;
  #at: number;

  /** `now` is in milliseconds, of a clock that never goes back. */
  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#left = rate.burst;
    this.#at = now;
  }

  /** Whether so much could be taken now. */
  has(cost: number, now: number): boolean {
    this.#refill(now);
    return this.#left >= cost;
  }

  /** False where that is too much now; then nothing is taken. */
  take(cost: number, now: number): boolean {
    if (!this.has(cost, now)) return false;
    this.#left -= cost;
    return true;
  }

  /** Whether it is as good as new, so that it may be forgotten. */
  full(now: number): boolean {
    this.#refill(now);
    return this.#left === this.#rate.burst;
  }

  #refill(now: number): void {
    this.#left = Math.min(this.#rate.burst, this.#left + ((now - this.#at) / 1000) * this.#rate.perSecond);
    this.#at = now;
  }
}

/** A bucket for each token or address, as long as it is needed. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Whether so much could be taken now. */
  has(key: string, cost = 1, now = performance.now()): boolean {
    return this.#buckets.get(key)?.has(cost, now) ?? true;
  }

  take(key: string, cost = 1, now = performance.now()): boolean {
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      bucket = new TokenBucket(this.#rate, now);
      this.#buckets.set(key, bucket);
    }
    return bucket.take(cost, now);
  }

  /** Forgets those that are full again. */
  sweep(now = performance.now()): void {
    for (const [key, bucket] of this.#buckets) if (bucket.full(now)) this.#buckets.delete(key);
  }
}
