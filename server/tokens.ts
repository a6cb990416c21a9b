import { createHash, randomBytes } from 'node:crypto';
import type { Hash } from './store.ts';

/** A new secret of 128 bits, in letters and digits that may stand in a header. */
export const makeToken = (): string => randomBytes(16).toString('hex');

/** What is kept of a secret. Nothing slower is needed: there is no dictionary of 128 random bits. */
export const hashToken = (token: string): Hash => createHash('sha256').update(token).digest('hex');
