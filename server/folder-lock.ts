import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from './start-problem.ts';

/** A lock that its process holds, and that the system takes back however the process ends. */
export interface FolderLock {
  release(): void;
}

/**
 * Keeps a second server off the same data: each would hold sessions in memory that the other changes. SQLite's lock
 * on an empty file is the one that works everywhere. Throws a `StartProblem` where another server has it.
 */
export function lockFolder(folder: string, port: number): FolderLock {
  const file = new DatabaseSync(join(folder, 'in-use'), { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (problem) {
    file.close();
    throw new StartProblem(
      `Another server is running on DATA_DIR ${folder}: stop it first, or set both DATA_DIR and PORT (now ${port}) to others.`,
      { cause: problem },
    );
  }
  return { release: () => file.close() };
}
