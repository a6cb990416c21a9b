import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestClient } from '../tests/fixtures/sync-client.ts';
import { type Pass, trainerKey, WholeServer } from '../tests/fixtures/whole-server.ts';
import { Backups, keptBackups } from './backups.ts';
import { backupsIn, databaseIn } from './data-folder.ts';
import { ownDeck } from './settings.ts';
import { openStore } from './sqlite.ts';

const run = promisify(execFile);

let server: WholeServer;

/** A session with an open ladder, and somebody's vote in it. */
async function voted(rung = 3): Promise<{ code: string; token: string; me: Pass }> {
  const { code, token } = await server.makeSession();
  const control = await server.open(code, 'control', token);
  await control.save('activity/arnstein', { open: true, shown: false, round: 1 });
  const me = await server.join(code);
  await server.vote(code, me, { 'arnstein/1/now': { rung } });
  return { code, token, me };
}

const exported = async (code: string): Promise<object> => {
  const { session, ...all } = await server.json<{ session: object }>(`/api/sessions/${code}/export.json`, {
    token: trainerKey,
  });
  return { ...all, session: { ...session, exported: 'now' } };
};

const folder = (): string => backupsIn(server.dataDir);

const names = (): Promise<string[]> => readdir(folder()).catch(() => []);

/** `npm run backup`; gives what it prints. */
async function command(dataDir = server.dataDir): Promise<string> {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
  return (await run(process.execPath, [resolve(import.meta.dirname, 'backup.ts')], { env })).stdout.trim();
}

/** As docs/deploying.md says: the backup takes the place of the database and what lies beside it. */
async function restore(path: string): Promise<void> {
  await server.halt();
  const database = databaseIn(server.dataDir);
  for (const ending of ['', '-wal', '-shm']) await rm(`${database}${ending}`, { force: true });
  await copyFile(path, database);
  await server.restart();
}

beforeEach(async () => {
  server = await WholeServer.start({ DECK_DIR: ownDeck });
});

afterEach(() => server.close());

test('a backup of a running server brings everything back', async () => {
  const first = await voted();
  const other = await voted(7);
  const before = await Promise.all([exported(first.code), exported(other.code)]);
  const path = await command();
  expect(path).toMatch(/backups.cydweithdy-\d{4}-\d\d-\d\dT[\d-]+Z\.sqlite$/);
  await server.vote(first.code, first.me, { 'arnstein/1/goal': { rung: 8 } });
  await restore(path);
  expect(await Promise.all([exported(first.code), exported(other.code)])).toEqual(before);

  const control = await server.open(first.code, 'control', first.token);
  expect(control.map.get('activity/arnstein')).toMatchObject({ open: true, round: 1 });
  const ballot = await server.open(first.code, `ballot/${first.me.participant}`, first.me.token);
  expect(ballot.map.toJSON()).toEqual({ 'arnstein/1/now': { rung: 3 } });
});

test('a phone that is still open brings back what came after the backup', async () => {
  const { code, me } = await voted();
  const phone = await server.open(code, `ballot/${me.participant}`, me.token);
  const path = await command();
  await phone.save('arnstein/1/goal', { rung: 8 });
  phone.provider.disconnect();
  await restore(path);
  const sync = `ws://127.0.0.1:${server.running.port}/sync`;
  const again = new TestClient({ sync, name: `${code}/ballot/${me.participant}`, token: me.token, doc: phone.doc });
  await again.untilSaved();
  again.close();
  expect(await exported(code)).toMatchObject({ answers: [{ item: 'now' }, { item: 'goal', value: { rung: 8 } }] });
});

test('a backup is made when a session ends, once, and holds the end', async () => {
  const { code, token } = await voted();
  const control = await server.open(code, 'control', token);
  await control.save('state', 'ended');
  await expect.poll(names).toEqual([expect.stringMatching(/\.sqlite$/)]);
  await control.save('slide', { id: 'arnstein', step: 0 });
  await server.halt();
  const [only, ...others] = await names();
  expect(others).toEqual([]);
  await server.restart();
  await restore(join(folder(), only!));
  expect(await exported(code)).toMatchObject({ session: { state: 'ended' }, answers: [{ value: { rung: 3 } }] });
});

test('erasing a session removes it from the backups, which keep the others', async () => {
  const doomed = await voted(2);
  const kept = await voted(6);
  const path = await command();
  await writeFile(join(folder(), 'cydweithdy-2020-01-01T00-00-00-000Z.sqlite'), 'no database at all');
  expect((await server.ask(`/api/sessions/${doomed.code}`, { method: 'DELETE', token: trainerKey })).status).toBe(204);
  expect((await names()).map((name) => join(folder(), name))).toEqual([path]);
  const bytes = (await readFile(path)).toString('latin1');
  for (const trace of [doomed.code, doomed.me.participant]) expect(bytes).not.toContain(trace);
  const store = await openStore(path);
  expect(await store.answers(kept.code)).toHaveLength(1);
  await store.close();
});

test('the newest ten are kept, and what was never finished is not', async () => {
  let time = Date.parse('2026-11-02T10:00:00Z');
  const backups = new Backups({
    file: databaseIn(server.dataDir),
    folder: folder(),
    now: () => new Date((time += 60_000)),
  });
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), 'cydweithdy-2026-11-01T10-00-00-000Z.sqlite.part'), '');
  const made: string[] = [];
  for (let count = 0; count < 12; count += 1) made.push(await backups.make());
  expect((await names()).map((name) => join(folder(), name)).sort()).toEqual(made.slice(2));

  time = Date.parse('2020-01-01T00:00:00Z');
  const whileTheClockIsWrong = await backups.make();
  expect((await names()).map((name) => join(folder(), name))).toContain(whileTheClockIsWrong);
  expect(await names()).toHaveLength(keptBackups);
});

test('where there is no database, or another program’s, it says so and leaves nothing', async () => {
  const elsewhere = join(server.folder, 'elsewhere');
  await mkdir(elsewhere);
  await expect(command(elsewhere)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(elsewhere) });
  await writeFile(databaseIn(elsewhere), 'this is something else, and long enough to be looked at'.repeat(20));
  await expect(command(elsewhere)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(elsewhere) });
  expect(await readdir(backupsIn(elsewhere)).catch(() => [])).toEqual([]);
});
