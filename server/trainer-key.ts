import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from './start-problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The trainer key, which opens everything. */
export class TrainerKey {
  readonly text: string;
  readonly #digest: Buffer;

  constructor(text: string) {
    this.text = text;
    this.#digest = digest(text);
  }

  /** Compares in constant time. */
  matches(given: string): boolean {
    return timingSafeEqual(this.#digest, digest(given));
  }
}

/** Reads the key that this folder keeps, or makes one there at the first start, for its owner's eyes only. */
export async function keptTrainerKey(dataDir: string): Promise<TrainerKey> {
  const file = join(dataDir, 'trainer-key');
  const fresh = randomBytes(24).toString('base64url');
  try {
    await writeFile(file, `${fresh}\n`, { mode: 0o600, flag: 'wx' });
    return new TrainerKey(fresh);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  await chmod(file, 0o600);
  const kept = (await readFile(file, 'utf8')).trim();
  if (/^[\x21-\x7e]+$/.test(kept)) return new TrainerKey(kept);
  throw new StartProblem(`${file} holds no trainer key: delete it, and the next start makes a new one.`);
}
