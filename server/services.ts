import type { FastifyBaseLogger } from 'fastify';
import type { DeckOutline } from '../src/session/deck.ts';
import type { Access } from './access.ts';
import type { Erasures } from './erasures.ts';
import type { Invitations } from './invitations.ts';
import type { Live } from './live.ts';
import type { Pages } from './pages.ts';
import type { SessionsByCode } from './sessions-by-code.ts';
import type { Settings } from './settings.ts';
import type { SignIns } from './sign-ins.ts';
import type { Store } from './store.ts';
import type { TrainerKey } from './trainer-key.ts';

/** What the routes work with; made once, at the start. */
export interface Services {
  readonly settings: Settings;
  readonly log: FastifyBaseLogger;
  readonly pages: Pages;
  readonly store: Store;
  readonly erasures: Erasures;
  readonly live: Live;
  readonly deck: DeckOutline;
  readonly access: Access;
  readonly key: TrainerKey;
  readonly signIns: SignIns;
  readonly sessions: SessionsByCode;
  readonly invitations: Invitations;
  readonly now: () => Date;
}
