import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';
import { StartProblem } from './start-problem.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a folder has one server at a time', () => {
  const first = lockFolder(folder, 8080);
  expect(() => lockFolder(folder, 8081)).toThrow(StartProblem);
  expect(() => lockFolder(folder, 8081)).toThrow(folder);
  first.release();
  lockFolder(folder, 8081).release();
});
