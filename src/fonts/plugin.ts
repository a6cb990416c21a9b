import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { makeFonts } from './make.ts';
import { published } from './published.ts';

/** Where the fonts that are made of it lie: fonts.css names them. */
const made = resolve(import.meta.dirname, '../../node_modules/.cache/cydweithdy/fonts');

/** Whole at every moment: two builds may be at work. */
async function write(file: string, content: Buffer): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, content);
  await rename(beside, file);
}

/** Makes the pages' fonts before anything refers to them, and puts their licence into the build beside them. */
export function fonts(): Plugin {
  return {
    name: 'cydweithdy-fonts',
    async config() {
      const [latin, latinExt] = await Promise.all([readFile(published.latin), readFile(published.latinExt)]);
      const files = await makeFonts({ latin, latinExt });
      await mkdir(made, { recursive: true });
      await Promise.all(Object.entries(files).map(([name, font]) => write(join(made, `${name}.woff2`), font)));
    },
    async generateBundle() {
      const source = await readFile(published.licence, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'assets/atkinson-hyperlegible-next-licence.txt', source });
    },
  };
}
