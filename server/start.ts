import about from '../package.json' with { type: 'json' };
import { readDeck } from '../src/slides/read.ts';
import { Access } from './access.ts';
import { httpAddress, ownAddress, reachableAddresses } from './addresses.ts';
import type { Announcement } from './announce.ts';
import { Backups } from './backups.ts';
import { builtPages } from './build-stamp.ts';
import { clientAddress } from './client-address.ts';
import { backupsIn, databaseIn } from './data-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { codeLimits, GuessGuard, keyLimits } from './guess-guard.ts';
import { Erasures } from './erasures.ts';
import { createHttp } from './http.ts';
import { Invitations } from './invitations.ts';
import { Live } from './live.ts';
import { createLog } from './log.ts';
import { readPages } from './pages.ts';
import { Retention } from './retention.ts';
import { SessionsByCode } from './sessions-by-code.ts';
import type { Settings } from './settings.ts';
import { SignIns } from './sign-ins.ts';
import { openStore } from './sqlite.ts';
import { explainListening, prepareFolder, StartProblem } from './start-problem.ts';
import { keptTrainerKey, TrainerKey } from './trainer-key.ts';

/** A server that runs. */
export interface Running extends Announcement {
  readonly port: number;
  readonly trainerKey: string;
  /** Stops it: what has come in is committed, then everybody is told to come back. */
  close(): Promise<void>;
}

const now = (): Date => new Date();

/** How long an answer may still take when the server stops. A browser may hold a connection on which it never asks. */
const patience = 1_000;

/**
 * Starts a server; the command line and every test do it here. Throws a `StartProblem` with one clear line, and
 * leaves nothing open then. `pagesFolder` is where the built pages lie.
 */
export async function startServer(settings: Settings, pagesFolder: string = builtPages): Promise<Running> {
  const { host, dataDir, publicUrl, trustProxy } = settings;
  let { port } = settings;
  const addresses = (): string[] => reachableAddresses(host);
  const joinAddress = (chosen?: string): string => {
    if (publicUrl !== undefined) return publicUrl;
    const own = addresses();
    const address = chosen !== undefined && own.includes(chosen) ? chosen : own[0];
    return address === undefined ? ownAddress(host, port) : httpAddress(address, port);
  };

  const pages = await readPages(pagesFolder, settings.deckDir);
  const deck = await readDeck(settings.deckDir).catch((problem: unknown) => Promise.reject(StartProblem.from(problem)));
  await prepareFolder(dataDir);
  const key = settings.trainerKey === undefined ? await keptTrainerKey(dataDir) : new TrainerKey(settings.trainerKey);
  const lock = lockFolder(dataDir, port);
  const file = databaseIn(dataDir);
  const store = await openStore(file).catch((problem: unknown) => {
    lock.release();
    throw StartProblem.from(problem);
  });

  const log = createLog(settings.logLevel);
  const guard = new GuessGuard(codeLimits);
  const backups = new Backups({ file, folder: backupsIn(dataDir), now });
  const signIns = new SignIns({ store, key, publicUrl, now });
  const live = new Live({
    store,
    deck,
    now,
    joinAddress,
    addresses,
    guard,
    server: { version: about.version, since: now().toISOString() },
    retentionDays: settings.retentionDays,
    addressOf: clientAddress(trustProxy),
    ...(publicUrl !== undefined && { publicOrigin: new URL(publicUrl).origin }),
    ended: () => void backups.make().catch((error: unknown) => log.error({ err: error }, 'backup failed')),
    report: (error) => log.error({ err: error }, 'sync failed'),
  });
  const invitations = new Invitations(now);
  const erasures = new Erasures({ store, backups, live, invitations });
  const retention = new Retention({
    store,
    days: settings.retentionDays,
    now,
    erase: (code) => erasures.session(code),
    warned: (use) => live.warned(use),
    report: (error) => log.error({ err: error }, 'retention failed'),
  });
  const app = await createHttp({
    settings,
    log,
    pages,
    store,
    erasures,
    live,
    deck,
    access: new Access({ store, key, signIns, guard: new GuessGuard(keyLimits) }),
    key,
    signIns,
    sessions: new SessionsByCode(live, guard),
    invitations,
    now,
  });
  const close = async (): Promise<void> => {
    await retention.stop();
    await live.close();
    const hangUp = setTimeout(() => app.server.closeAllConnections(), patience);
    await app.close();
    clearTimeout(hangUp);
    await backups.settled();
    await store.close();
    lock.release();
  };

  try {
    live.attach(app.server);
    await app.listen({ host, port });
  } catch (problem) {
    await close();
    throw explainListening(problem, settings);
  }
  port = (app.server.address() as { port: number }).port;
  return {
    address: httpAddress(host, port).slice(0, -1),
    signIn: `${publicUrl ?? ownAddress(host, port)}trainer#key=${encodeURIComponent(key.text)}`,
    join: joinAddress(),
    forOthers: publicUrl !== undefined || addresses().length > 0,
    dataDir,
    port,
    trainerKey: key.text,
    close,
  };
}
