import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { makeFonts } from './make.ts';
import { published } from './published.ts';

it('makes the fonts that every page loads small, and leaves out no letter that somebody may write', async () => {
  const [latin, latinExt] = await Promise.all([readFile(published.latin), readFile(published.latinExt)]);
  const fonts = await makeFonts({ latin, latinExt });
  for (const font of Object.values(fonts)) expect(font.toString('latin1', 0, 4)).toBe('wOF2');
  expect(fonts.latin.length + fonts.welsh.length).toBeLessThan(25_000);
  expect(fonts.other.length).toBeGreaterThan(fonts.welsh.length);
});
