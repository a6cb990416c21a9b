import type { Control, ControlChange, Timer } from './control.ts';

/**
 * A countdown that everybody sees. It closes nothing and sends nothing: when it is over, it says so. Times are
 * milliseconds by the server's clock.
 */

/** How long a countdown may be. */
export const longestTimer = 3 * 60 * 60 * 1000;

const within = (left: number): number => Math.min(Math.max(Math.round(left), 0), longestTimer);

const until = (now: number, left: number): ControlChange[] => [
  ['timer', { ends: new Date(now + within(left)).toISOString() }],
];

/** How much is left; nothing once it is over. */
export const leftOf = (timer: Timer, now: number): number =>
  within('ends' in timer ? Date.parse(timer.ends) - now : timer.left);

export const startTimer = (now: number, length: number): ControlChange[] => until(now, length);

export const stopTimer = ({ timer }: Control): ControlChange[] => (timer ? [['timer', null]] : []);

/** Holds it where it is; one that is over stays so. */
export function pauseTimer({ timer }: Control, now: number): ControlChange[] {
  if (!timer || 'left' in timer || leftOf(timer, now) === 0) return [];
  return [['timer', { left: leftOf(timer, now) }]];
}

export const resumeTimer = ({ timer }: Control, now: number): ControlChange[] =>
  timer && 'left' in timer ? until(now, timer.left) : [];

/** Gives it more time; one that is over begins again with as much, and a paused one stays paused. */
export function extendTimer({ timer }: Control, now: number, by: number): ControlChange[] {
  if (!timer) return [];
  const left = within(leftOf(timer, now) + by);
  return 'left' in timer ? [['timer', { left }]] : until(now, left);
}
