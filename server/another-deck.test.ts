import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActivityDefinition, DeckOutline } from '../src/session/deck.ts';
import { readDeck } from '../src/slides/read.ts';
import { projectRoot } from './build-stamp.ts';
import { readSettings } from './settings.ts';
import { type Running, startServer } from './start.ts';

let folder: string;
let deck: string;
let built: string;

/** Writes the files of the guide's example: each block of code that is opened with a path. */
async function writeExample(): Promise<string[]> {
  const guide = await readFile(join(projectRoot, 'docs/authoring.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)];
  for (const [, name, content] of blocks) {
    const file = join(deck, name!);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content!);
  }
  return blocks.map(([, name]) => name!);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another-deck-'));
  deck = join(folder, 'open-evening');
  built = join(folder, 'built');
});

afterAll(() => rm(folder, { recursive: true }));

test('the guide’s example is a deck of two slides', async () => {
  expect(await writeExample()).toHaveLength(7);
  const { title, slides, activities } = await readDeck(deck);
  expect(title).toEqual({ cy: 'Noson agored', en: 'Open evening' });
  expect(slides.map(({ id, stops }) => ({ id, stops }))).toEqual([
    { id: 'welcome', stops: 1 },
    { id: 'where', stops: 2 },
  ]);
  expect(activities.map(({ kind }) => kind)).toEqual(['ladder']);
});

test('it is built and run instead of the workshop’s', async () => {
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
  const environment = { ...process.env, NODE_ENV: 'production', DECK_DIR: deck };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', built, '--logLevel', 'error'], {
    cwd: projectRoot,
    env: environment,
  });
  const settings = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
  await expect(startServer(readSettings(settings), built)).rejects.toThrow('The pages show another deck');

  const running: Running = await startServer(readSettings({ ...settings, DECK_DIR: deck }), built);
  try {
    const page = await (await fetch(`${running.address}/deck`)).text();
    for (const words of ['Diolch am ddod', 'Thank you for coming', 'Where are we?']) expect(page).toContain(words);
    expect(page).not.toContain('arnstein');

    const made = await fetch(`${running.address}/api/sessions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${running.trainerKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: { en: 'Open evening' } }),
    });
    const { code } = (await made.json()) as { code: string };
    const get = async <T>(what: string): Promise<T> =>
      (await (await fetch(`${running.address}/api/sessions/${code}/${what}`)).json()) as T;
    expect((await get<DeckOutline>('outline')).slides.map(({ id }) => id)).toEqual(['welcome', 'where']);
    expect((await get<ActivityDefinition[]>('activities')).map(({ id }) => id)).toEqual(['where']);
  } finally {
    await running.close();
  }
}, 120_000);
