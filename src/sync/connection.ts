import { closeCodes } from '../session/close-codes.ts';

/**
 * How a document's connection is doing. `connecting` until the first success or failure; `offline` while it tries again
 * by itself; `refused` when the server has said that trying again is of no use.
 */
export type Connection = 'connecting' | 'connected' | 'offline' | 'refused';

/** Closed only for a while: asks for a pause of five seconds or more. */
export const tooFast: readonly number[] = [closeCodes.tooFast, 1009];

export const isFinal = (code: number): boolean => code >= 4400 && code < 4500;

/** Where documents are synced: `wss://host/sync` for `https://host`. */
export const syncAddress = (origin: string): string => `${origin.replace(/^http/, 'ws')}/sync`;
