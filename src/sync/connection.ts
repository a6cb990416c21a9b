/**
 * How a document's connection is doing. `connecting` until the first success or failure; `offline` while it tries again
 * by itself; `refused` when the server has said that trying again is of no use.
 */
export type Connection = 'connecting' | 'connected' | 'offline' | 'refused';

/** Why the server closed a connection for good. */
export const closeCodes = {
  badFrame: 4400,
  badToken: 4401,
  notYours: 4403,
  noSession: 4404,
  gone: 4410,
  tooLarge: 4413,
  invalid: 4422,
} as const;

/** Closed only for a while: asks for a pause of five seconds or more. */
export const tooFast: readonly number[] = [4529, 1009];

export const isFinal = (code: number): boolean => code >= 4400 && code < 4500;

/** Where documents are synced: `wss://host/sync` for `https://host`. */
export const syncAddress = (origin: string): string => `${origin.replace(/^http/, 'ws')}/sync`;
