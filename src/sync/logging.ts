/**
 * Stands in for `lib0/logging` in the browser (see vite.config.ts): what Yjs warns of is reported as an error, plainly.
 * The styles say nothing there.
 */
export const BOLD = '';
export const UNBOLD = '';
export const ORANGE = '';
export const RED = '';

export function warn(...said: readonly unknown[]): void {
  reportError(new Error(said.join(' ')));
}

export function print(...said: readonly unknown[]): void {
  warn(...said);
}
