import { closeCodes, unreadablyLarge } from '../session/close-codes.ts';

/**
 * How a document's connection is doing. `connecting` until the first success or failure; `offline` while it tries again
 * by itself; `refused` when the server has said that trying again is of no use.
 */
export type Connection = 'connecting' | 'connected' | 'offline' | 'refused';

/** What a code means to a document: a message that was not even read is too large like any other. */
export const meaningOf = (code: number): number => (code === unreadablyLarge ? closeCodes.tooLarge : code);

export const isFinal = (code: number): boolean => code >= 4400 && code < 4500;

/** Where documents are synced: `wss://host/sync` for `https://host`. */
export const syncAddress = (origin: string): string => `${origin.replace(/^http/, 'ws')}/sync`;
