import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

const makeKey = (): string => randomBytes(24).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The trainer key, which opens everything. */
export class TrainerKey {
  /** Where it is kept; undefined where the settings say it, so that nothing here can change it. */
  readonly #file: string | undefined;
  #text: string;
  #digest: Buffer;

  constructor(text: string, file?: string) {
    this.#file = file;
    this.#text = text;
    this.#digest = digest(text);
  }

  get text(): string {
    return this.#text;
  }

  get canChange(): boolean {
    return this.#file !== undefined;
  }

  /** Makes a new one in its place, on the disk first. Only where it can be changed. */
  async change(): Promise<void> {
    if (this.#file === undefined) throw new Error('The trainer key is one of the settings');
    const fresh = makeKey();
    const file = `${this.#file}.new`;
    await writeFile(file, `${fresh}\n`, { mode: 0o600, flush: true });
    await rename(file, this.#file);
    this.#text = fresh;
    this.#digest = digest(fresh);
  }

  /** Compares in constant time. */
  matches(given: string): boolean {
    return timingSafeEqual(this.#digest, digest(given));
  }
}

/** Reads the key that this folder keeps, or makes one there at the first start, for its owner's eyes only. */
export async function keptTrainerKey(dataDir: string): Promise<TrainerKey> {
  const file = join(dataDir, 'trainer-key');
  const fresh = makeKey();
  try {
    await writeFile(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' });
    return new TrainerKey(fresh, file);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  await chmod(file, 0o600);
  const kept = (await readFile(file, 'utf8')).trim();
  if (/^[\x21-\x7e]+$/.test(kept)) return new TrainerKey(kept, file);
  throw new StartProblem(`${file} holds no trainer key: delete it, and the next start makes a new one.`);
}
