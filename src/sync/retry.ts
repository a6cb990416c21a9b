/** The first delay is up to this many milliseconds; each further one up to twice the last. */
const first = 500;

/** The longest delay: short at first, so that a room is whole again within 10 s of a restart. */
const longest = 6000;
const longestLater = 15_000;

/** From so many failures on it is no restart. */
const later = 20;

/**
 * Tries again after a delay that grows, and is random from nothing to the whole of it, so that a thousand phones do
 * not come back in the same moment.
 */
export class Retry {
  private attempt: () => void;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** By the clock that nobody sets. */
  private notBefore = 0;
  private stopped = false;

  constructor(attempt: () => void) {
    this.attempt = attempt;
  }

  get waiting(): boolean {
    return this.timer !== undefined;
  }

  /** Tries again later, and not within `pause` milliseconds. */
  later(pause = 0): void {
    this.cancel();
    if (this.stopped) return;
    const within = Math.min(first * 2 ** this.failures, this.failures < later ? longest : longestLater);
    this.failures += 1;
    this.notBefore = performance.now() + pause;
    this.timer = setTimeout(() => this.now(), pause + Math.random() * within);
  }

  /** Tries at once if it is waiting to, unless a pause was asked for. */
  hurry(): void {
    if (this.waiting && performance.now() >= this.notBefore) this.now();
  }

  /** It worked: the next delay is short again. */
  succeeded(): void {
    this.failures = 0;
  }

  /** Never tries again. */
  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private now(): void {
    this.cancel();
    this.attempt();
  }
}
