import { mkdir, open, readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { openStore } from './sqlite.ts';
import { checkDatabase } from './sqlite-schema.ts';
import type { Store } from './store.ts';

/** The newest so many backups are kept. */
export const keptBackups = 10;

/** What is still being written; one that is this old was never finished. */
const unfinished = '.part';
const abandonedAfter = 3_600_000;

/** More than a database has: one that is read page by page begins again at each commit. */
const allPages = 2 ** 31 - 1;

export interface BackupsOptions {
  /** The database of which copies are made. */
  readonly file: string;
  /** Where they lie. */
  readonly folder: string;
  readonly now: () => Date;
  readonly kept?: number;
}

const nameAt = (time: Date): string => `cydweithdy-${time.toISOString().replaceAll(/[:.]/g, '-')}.sqlite`;

const isBackup = (name: string): boolean => /^cydweithdy-[\dTZ-]+\.sqlite$/.test(name);

/** Puts on the disk what was written to a file, or to a folder's list of names. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Copies of the whole database, made while it is used: each is a database by itself, and is put back by copying it. */
export class Backups {
  readonly #file: string;
  readonly #folder: string;
  readonly #now: () => Date;
  readonly #kept: number;
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ file, folder, now, kept = keptBackups }: BackupsOptions) {
    this.#file = file;
    this.#folder = folder;
    this.#now = now;
    this.#kept = kept;
  }

  /** Makes one and removes the oldest beyond those that are kept. Gives its path; throws where it could not be made. */
  make(): Promise<string> {
    return this.#inTurn(() => this.#make());
  }

  /** Removes something from every backup, then from where it is used, so that no new one holds it. */
  erase(eraseFrom: (store: Store) => Promise<void>, used: Store): Promise<void> {
    return this.#inTurn(async () => {
      for (const name of await this.#names()) {
        if (isBackup(name)) await this.#eraseIn(join(this.#folder, name), eraseFrom);
        else if (name.endsWith(unfinished)) await this.#remove(name);
      }
      await eraseFrom(used);
    });
  }

  /** Resolved once nothing is under way. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  async #make(): Promise<string> {
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await this.#expectRoom();
      const name = nameAt(this.#now());
      const path = join(this.#folder, name);
      await this.#copyTo(`${path}${unfinished}`).catch(async (problem: unknown) => {
        await this.#remove(`${name}${unfinished}`);
        throw problem;
      });
      await rename(`${path}${unfinished}`, path);
      await flush(this.#folder);
      await this.#prune(name);
      return path;
    } catch (problem) {
      throw new Error(`Cannot back up ${this.#file}: ${(problem as Error).message}`, { cause: problem });
    }
  }

  /** A backup must not take the room that answers need. */
  async #expectRoom(): Promise<void> {
    const [{ size }, { bavail, bsize }] = await Promise.all([stat(this.#file), statfs(this.#folder)]);
    if (bavail * bsize < 2 * size) throw new Error('there is too little room on the disk');
  }

  /** Read in one piece by a connection of its own: whoever writes meanwhile is not held up. */
  async #copyTo(path: string): Promise<void> {
    await writeFile(path, '', { mode: 0o600 });
    const source = new DatabaseSync(this.#file, { readOnly: true });
    try {
      await backup(source, path, { rate: allPages });
    } finally {
      source.close();
    }
    const copy = new DatabaseSync(path);
    try {
      checkDatabase(copy);
    } finally {
      copy.close();
    }
    await flush(path);
  }

  /** The clock may have been set back, so the one just made is kept whatever its name. */
  async #prune(made: string): Promise<void> {
    const names = (await this.#names()).sort();
    const old = names.filter((name) => isBackup(name) && name !== made).slice(0, -(this.#kept - 1) || undefined);
    const abandoned = nameAt(new Date(this.#now().getTime() - abandonedAfter));
    const broken = names.filter((name) => name.endsWith(unfinished) && name < abandoned);
    for (const name of [...old, ...broken]) await this.#remove(name);
  }

  /** One that cannot be erased from is removed: it may hold what is to go. */
  async #eraseIn(path: string, eraseFrom: (store: Store) => Promise<void>): Promise<void> {
    try {
      const store = await openStore(path);
      try {
        await eraseFrom(store);
      } finally {
        await store.close();
      }
    } catch {
      for (const ending of ['', '-wal', '-shm']) await rm(`${path}${ending}`, { force: true });
    }
  }

  async #names(): Promise<string[]> {
    return readdir(this.#folder).catch(() => []);
  }

  async #remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true });
  }
}
