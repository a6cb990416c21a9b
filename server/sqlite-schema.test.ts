import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from './sqlite.ts';
import type { Store } from './store.ts';

/** A database as version 1 of the program made it, with a session in which somebody has voted. */
const versionOne = `
PRAGMA application_id = ${0x43796477};
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
CREATE TABLE sessions (code TEXT PRIMARY KEY, title TEXT NOT NULL, created TEXT NOT NULL) STRICT;
CREATE TABLE facilitators (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, hash TEXT NOT NULL, revoked INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (code, hash)
) STRICT;
CREATE TABLE participants (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, id TEXT NOT NULL, hash TEXT NOT NULL, language TEXT,
  PRIMARY KEY (code, id)
) STRICT;
CREATE TABLE sheets (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, name TEXT NOT NULL, state BLOB NOT NULL,
  PRIMARY KEY (code, name)
) STRICT;
CREATE TABLE answers (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE, participant TEXT NOT NULL, activity TEXT NOT NULL,
  round INTEGER NOT NULL, item TEXT NOT NULL, late INTEGER NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (code, participant, activity, round, item, late)
) STRICT;
CREATE TABLE sign_ins (
  hash TEXT PRIMARY KEY, role TEXT NOT NULL, code TEXT REFERENCES sessions ON DELETE CASCADE, expires TEXT NOT NULL
) STRICT;
CREATE INDEX sign_ins_by_session ON sign_ins (code);
INSERT INTO sessions VALUES ('BBBBBB', '{"cy":"Dŵr"}', '2026-11-02T09:00:00.000Z');
INSERT INTO facilitators VALUES ('BBBBBB', 'control', 0);
INSERT INTO participants VALUES ('BBBBBB', 'p1', 'one', 'cy');
INSERT INTO sheets VALUES ('BBBBBB', 'ballot/p1', x'010203');
INSERT INTO answers VALUES
  ('BBBBBB', 'p1', 'arnstein', 1, 'now', 0, '{"rung":3}', '2026-11-02T09:30:00.000Z'),
  ('BBBBBB', 'p1', 'arnstein', 1, 'now', 1, '{"rung":4}', '2026-11-02T09:40:00.000Z');
`;

let folder: string;
let file: string;
let store: Store | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
  file = join(folder, 'cydweithdy.sqlite');
  write(versionOne);
});

afterEach(async () => {
  await store?.close();
  store = undefined;
  await rm(folder, { recursive: true, force: true });
});

function write(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

async function reopened(): Promise<Store> {
  await store?.close();
  store = await openStore(file);
  return store;
}

/** All that is kept of the session. */
const kept = async (from: Store) => ({
  sessions: await from.sessions(),
  facilitator: await from.facilitator('BBBBBB', 'control'),
  participants: await from.participants('BBBBBB'),
  sheets: await from.sheets('BBBBBB'),
  answers: await from.answers('BBBBBB'),
});

test('a database of version 1 is brought up to this one and keeps its rows', async () => {
  const before = await kept(await reopened());
  expect(before).toMatchObject({
    sessions: [{ code: 'BBBBBB', title: { cy: 'Dŵr' }, participants: 1 }],
    facilitator: { revoked: false, role: 'program', label: '' },
    participants: [{ id: 'p1', hash: 'one', language: 'cy' }],
    sheets: [{ name: 'ballot/p1', state: Uint8Array.of(1, 2, 3) }],
    answers: [
      { value: { rung: 3 }, late: false },
      { value: { rung: 4 }, late: true },
    ],
  });
  expect(await kept(await reopened())).toEqual(before);
});

test('what version 1 had no place for can then be kept', async () => {
  const brought = await reopened();
  await brought.addParticipant('BBBBBB', { id: 'p2', hash: 'two', language: null, proxy: true });
  const about = { title: { en: 'Water' }, presenter: 'Siân', contact: { handle: '@sian' } };
  await brought.describeSession('BBBBBB', about);
  const link = { id: 'l1', hash: 'three', created: '2026-11-03T09:00:00.000Z' };
  await brought.addReportLink('BBBBBB', link);
  const again = await reopened();
  expect(await again.reportLinks('BBBBBB')).toEqual([link]);
  expect(await again.session('BBBBBB')).toEqual({ code: 'BBBBBB', created: '2026-11-02T09:00:00.000Z', ...about });
  expect(await again.participant('BBBBBB', 'p2')).toMatchObject({ proxy: true });
});

test('a database that cannot be brought up is refused and left as it was', async () => {
  write('ALTER TABLE participants ADD COLUMN proxy TEXT');
  await expect(openStore(file)).rejects.toThrow(`Cannot use the database ${file}`);
  const database = new DatabaseSync(file);
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
  expect(database.prepare('SELECT * FROM sessions').get()).not.toHaveProperty('details');
  database.close();
});

test('a database of a later version is refused and left as it was', async () => {
  await (await reopened()).close();
  store = undefined;
  write('PRAGMA user_version = 5');
  const before = await readFile(file);
  await expect(openStore(file)).rejects.toThrow('it is of version 5, and this program knows versions 1 to 4');
  expect(await readFile(file)).toEqual(before);
});
