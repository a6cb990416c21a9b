import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentStamp, readStamp } from './build-stamp.ts';

let deck: string;

beforeEach(async () => {
  deck = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
  await mkdir(join(deck, 'what', 'title'), { recursive: true });
  await writeFile(join(deck, 'what', 'title', 'cy.md'), '# Croeso');
});

afterEach(() => rm(deck, { recursive: true }));

test('the stamp is the same as long as nothing has changed', async () => {
  expect(await currentStamp(deck)).toEqual(await currentStamp(deck));
});

test('a file that is changed, added or removed changes it; a test does not', async () => {
  const seen = new Set([(await currentStamp(deck)).sources]);
  const file = join(deck, 'what', 'title', 'cy.md');
  const changes = [
    () => utimes(file, 1, 1),
    () => writeFile(file, '# Croeso cynnes'),
    () => writeFile(join(deck, 'more.md'), ''),
    () => rm(file),
  ];
  for (const change of changes) {
    await change();
    seen.add((await currentStamp(deck)).sources);
  }
  expect(seen.size).toBe(1 + changes.length);
  await writeFile(join(deck, 'deck.test.ts'), '');
  expect(seen).toContain((await currentStamp(deck)).sources);
});

test('another deck is another stamp', async () => {
  const other = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
  expect((await currentStamp(other)).deck).not.toBe((await currentStamp(deck)).deck);
  await rm(other, { recursive: true });
});

test('pages that are not built have none', async () => {
  expect(await readStamp(deck)).toBeUndefined();
  await writeFile(join(deck, 'stamp.json'), '{"deck":"slides","sources":"x"}');
  expect(await readStamp(deck)).toEqual({ deck: 'slides', sources: 'x' });
});
