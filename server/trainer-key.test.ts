import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StartProblem } from './start-problem.ts';
import { keptTrainerKey, TrainerKey } from './trainer-key.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
});

afterEach(() => rm(folder, { recursive: true }));

const mode = async (): Promise<number> => (await stat(join(folder, 'trainer-key'))).mode & 0o777;

test('a key is made at the first start and kept, for its owner alone', async () => {
  const made = await keptTrainerKey(folder);
  expect(made.text).toMatch(/^[\w-]{32}$/);
  expect((await keptTrainerKey(folder)).text).toBe(made.text);
  expect(await mode()).toBe(0o600);
});

test('a key that others could read is closed to them', async () => {
  await keptTrainerKey(folder);
  await chmod(join(folder, 'trainer-key'), 0o644);
  await keptTrainerKey(folder);
  expect(await mode()).toBe(0o600);
});

test('an empty key is refused with the name of its file', async () => {
  await writeFile(join(folder, 'trainer-key'), '\n');
  await expect(keptTrainerKey(folder)).rejects.toThrow(StartProblem);
  await expect(keptTrainerKey(folder)).rejects.toThrow(join(folder, 'trainer-key'));
});

test('only the whole key matches', () => {
  const key = new TrainerKey('open-sesame');
  expect(key.matches('open-sesame')).toBe(true);
  for (const wrong of ['', 'open', 'open-sesame ', 'OPEN-SESAME']) expect(key.matches(wrong)).toBe(false);
});
