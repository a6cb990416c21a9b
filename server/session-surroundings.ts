import type { DeckOutline } from '../src/session/deck.ts';
import type { Network, ServerFacts } from '../src/session/fold.ts';
import type { Committable } from './commit.ts';
import type { Limits } from './limits.ts';
import type { Store } from './store.ts';
import type { Models } from './tallies.ts';

/** What a running session needs of the process it runs in. */
export interface SessionSurroundings {
  readonly store: Store;
  /** The deck that sessions are made from. */
  readonly deck: DeckOutline;
  readonly models: Models;
  readonly limits: Limits;
  readonly now: () => Date;
  /** The join link, at the address of this machine that a facilitator chose. */
  readonly joinAddress: (chosen?: string) => string;
  readonly network: () => Network;
  readonly server: ServerFacts;
  /** How long a session is kept after it was last used. */
  readonly retentionDays: number;
  /** Told what went wrong and was survived. */
  readonly report: (error: unknown) => void;
  /** This session has something to commit or to tell. */
  readonly touched: (session: Committable) => void;
  /** A session has been ended, and that is committed. */
  readonly ended: () => void;
}

/** A document that somebody opens. */
export type DocumentName = 'room' | 'desk' | 'control' | 'ballot';
