import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { makeFonts } from './make.ts';

const { resolve: find } = createRequire(import.meta.url);

/** The typeface, as it is published, and where the fonts that are made of it lie: fonts.css names both. */
const published = '@fontsource-variable/atkinson-hyperlegible-next';
const made = resolve(import.meta.dirname, '../../node_modules/.cache/cydweithdy/fonts');

const read = (part: string): Promise<Buffer> =>
  readFile(find(`${published}/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`));

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
      const files = await makeFonts({ latin: await read('latin'), latinExt: await read('latin-ext') });
      await mkdir(made, { recursive: true });
      await Promise.all(Object.entries(files).map(([name, font]) => write(join(made, `${name}.woff2`), font)));
    },
    async generateBundle() {
      const source = await readFile(find(`${published}/LICENSE`), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'assets/atkinson-hyperlegible-next-licence.txt', source });
    },
  };
}
