import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { makeFonts } from './make.ts';

const { resolve } = createRequire(import.meta.url);

const published = (part: string): Promise<Buffer> =>
  readFile(resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}.woff2`));

it('makes the fonts that every page loads small, and leaves out no letter that somebody may write', async () => {
  const [latin, latinExt] = await Promise.all([published('latin-wght-normal'), published('latin-ext-wght-normal')]);
  const fonts = await makeFonts({ latin, latinExt });
  for (const font of Object.values(fonts)) expect(font.toString('latin1', 0, 4)).toBe('wOF2');
  expect(fonts.latin.length + fonts.welsh.length).toBeLessThan(25_000);
  expect(fonts.other.length).toBeGreaterThan(fonts.welsh.length);
});
