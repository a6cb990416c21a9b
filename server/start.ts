import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readDeck } from '../src/slides/read.ts';
import { Access } from './access.ts';
import { httpAddress, ownAddress, reachableAddresses } from './addresses.ts';
import type { Announcement } from './announce.ts';
import { builtPages } from './build-stamp.ts';
import { codeLimits, GuessGuard, keyLimits } from './guess-guard.ts';
import { createHttp } from './http.ts';
import { Invitations } from './invitations.ts';
import { Live } from './live.ts';
import { SessionsByCode } from './sessions-by-code.ts';
import type { Settings } from './settings.ts';
import { SignIns } from './sign-ins.ts';
import { openStore } from './sqlite.ts';
import { StartProblem } from './start-problem.ts';
import { keptTrainerKey, TrainerKey } from './trainer-key.ts';

/** A server that runs. */
export interface Running extends Announcement {
  readonly port: number;
  readonly trainerKey: string;
  /** Stops it: what has come in is committed, then everybody is told to come back. */
  close(): Promise<void>;
}

async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (problem) {
    throw new StartProblem(
      `DATA_DIR is ${folder}, which cannot be written to (${(problem as NodeJS.ErrnoException).code}).`,
    );
  }
}

const now = (): Date => new Date();

const notHere = ({ host }: Settings): string => `HOST is ${host}, which is no address of this machine.`;

const listenProblems: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken by another program: stop it, or set PORT to another number.`,
  EACCES: ({ port }) => `Port ${port} is not allowed for this user: set PORT to a number above 1023.`,
  EADDRNOTAVAIL: notHere,
  EAI_AGAIN: notHere,
  ENOTFOUND: notHere,
};

/**
 * Starts a server; the command line and every test do it here. Throws a `StartProblem` with one clear line, and
 * leaves nothing open then. `pages` is the folder of the built pages.
 */
export async function startServer(settings: Settings, pages: string = builtPages): Promise<Running> {
  const { host, dataDir, publicUrl } = settings;
  let port = settings.port;
  const addresses = (): string[] => reachableAddresses(host);
  const joinAddress = (chosen?: string): string => {
    if (publicUrl !== undefined) return publicUrl;
    const own = addresses();
    const address = chosen !== undefined && own.includes(chosen) ? chosen : own[0];
    return address === undefined ? ownAddress(host, port) : httpAddress(address, port);
  };

  const deck = await readDeck(settings.deckDir).catch((problem: unknown) => {
    throw new StartProblem((problem as Error).message, { cause: problem });
  });
  await prepareFolder(dataDir);
  const key = settings.trainerKey === undefined ? await keptTrainerKey(dataDir) : new TrainerKey(settings.trainerKey);
  const store = await openStore(join(dataDir, 'cydweithdy.sqlite')).catch((problem: unknown) => {
    throw new StartProblem((problem as Error).message, { cause: problem });
  });
  const live = new Live({ store, deck, now, joinAddress, addresses });
  const signIns = new SignIns({ store, key, publicUrl, now });
  const keys = new GuessGuard(keyLimits);
  const app = await createHttp(
    {
      settings,
      store,
      live,
      deck,
      access: new Access({ store, key, signIns, guard: keys }),
      signIns,
      sessions: new SessionsByCode(live, new GuessGuard(codeLimits)),
      invitations: new Invitations(now),
      now,
    },
    pages,
  );
  const close = async (): Promise<void> => {
    await live.close();
    await app.close();
    await store.close();
  };

  try {
    live.attach(app.server);
    await app.listen({ host, port });
  } catch (problem) {
    await close();
    const explain = listenProblems[(problem as NodeJS.ErrnoException).code ?? ''];
    throw explain ? new StartProblem(explain(settings), { cause: problem }) : problem;
  }
  const bound = app.server.address();
  if (typeof bound === 'object' && bound) port = bound.port;
  return {
    address: httpAddress(host, port).replace(/\/$/, ''),
    signIn: `${publicUrl ?? ownAddress(host, port)}trainer#key=${encodeURIComponent(key.text)}`,
    join: joinAddress(),
    forOthers: publicUrl !== undefined || addresses().length > 0,
    dataDir,
    port,
    trainerKey: key.text,
    close,
  };
}
