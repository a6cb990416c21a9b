import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts are compressed as they are. */
const compressible = /\.(js|css|svg|json)$/;

/** Smaller files fit into a packet or two as they are. */
const smallest = 1024;

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await Promise.all([
    promisify(gzip)(content, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
    promisify(brotliCompress)(content, { params }).then((small) => writeFile(`${file}.br`, small)),
  ]);
}

/** Puts a compressed copy beside every file of the build that gains by it, for the server to send. */
export function precompress(): Plugin {
  return {
    name: 'cydweithdy-precompress',
    apply: 'build',
    async writeBundle({ dir }) {
      const assets = join(dir!, 'assets');
      const names = (await readdir(assets)).filter((name) => compressible.test(name));
      await Promise.all(names.map((name) => compressFile(join(assets, name))));
    },
  };
}
