/** By how many milliseconds the server's clock is ahead of this device's, from what it has just said. */
export function aheadBy(now: string): number {
  const ahead = Date.parse(now) - Date.now();
  return Number.isFinite(ahead) ? ahead : 0;
}
