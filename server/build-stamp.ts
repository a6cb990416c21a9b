import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

export const projectRoot = resolve(import.meta.dirname, '..');

/** Where the build puts the pages. */
export const builtPages = join(projectRoot, 'dist');

const stampFile = 'stamp.json';

/** What a build was made from, as it lies beside the pages. */
export interface BuildStamp {
  /** The folder of the deck, from the project's root. */
  readonly deck: string;
  /** Changes with every file that the build reads. */
  readonly sources: string;
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** What a build would be made from now; reads no file, so it takes milliseconds. */
export async function currentStamp(deckDir: string): Promise<BuildStamp> {
  const single = ['vite.config.ts', 'tsconfig.json', 'package-lock.json'].map((name) => join(projectRoot, name));
  const folders = await Promise.all([join(projectRoot, 'src'), deckDir].map(filesIn));
  const files = [...single, ...folders.flat()].filter((file) => !file.endsWith('.test.ts')).sort();
  const facts = await Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(file);
      return `${relative(projectRoot, file)} ${mtimeMs} ${size}\n`;
    }),
  );
  const sources = createHash('sha256').update(facts.join('')).digest('hex');
  return { deck: relative(projectRoot, deckDir), sources };
}

/** The stamp of the pages in this folder; undefined where they are not built. */
export async function readStamp(pages: string): Promise<BuildStamp | undefined> {
  const text = await readFile(join(pages, stampFile), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as BuildStamp);
}

/** Leaves beside the pages what they were made from; a build that fails leaves nothing. */
export function stampBuild(deckDir: string): Plugin {
  let stamp: BuildStamp;
  return {
    name: 'cydweithdy-stamp',
    apply: 'build',
    async buildStart() {
      stamp = await currentStamp(deckDir);
    },
    async writeBundle({ dir }) {
      await writeFile(join(dir!, stampFile), `${JSON.stringify(stamp)}\n`);
    },
  };
}
