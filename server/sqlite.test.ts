import { mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../src/session/answers.ts';
import { openStore } from './sqlite.ts';
import type { AnswerChange, Store } from './store.ts';

let folder: string;
let file: string;
let store: Store | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
  file = join(folder, 'cydweithdy.sqlite');
});

afterEach(async () => {
  await store?.close();
  store = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function opened(): Promise<Store> {
  store = await openStore(file);
  return store;
}

async function reopened(): Promise<Store> {
  await store?.close();
  return opened();
}

const session = (code: string, created = '2026-11-02T09:00:00.000Z') => ({
  code,
  title: { cy: `Teitl ${code}` },
  created,
});

const answer = (participant: string, rung: number, late = false): Answer => ({
  participant,
  activity: 'arnstein',
  round: 1,
  item: 'now',
  value: { rung },
  at: '2026-11-02T09:30:00.000Z',
  late,
});

function change(code: string, participant: string, onTime?: Answer, late?: Answer): AnswerChange {
  return { code, participant, activity: 'arnstein', round: 1, item: 'now', onTime, late };
}

test('sessions are listed newest first, with how many ever joined', async () => {
  const made = await opened();
  await made.createSession(session('BBBBBB', '2026-11-01T09:00:00.000Z'), 'first');
  await made.createSession(session('CCCCCC', '2026-11-02T09:00:00.000Z'), 'second');
  await made.addParticipant('BBBBBB', { id: 'p1', hash: 'one', language: 'cy' });
  await made.addParticipant('BBBBBB', { id: 'p2', hash: 'two', language: null });
  const listed = await (await reopened()).sessions();
  expect(listed.map(({ code, participants }) => [code, participants])).toEqual([
    ['CCCCCC', 0],
    ['BBBBBB', 2],
  ]);
  expect(listed[1]!.title).toEqual({ cy: 'Teitl BBBBBB' });
});

test('participants keep the language they choose last', async () => {
  const made = await opened();
  await made.createSession(session('BBBBBB'), 'hash');
  await made.addParticipant('BBBBBB', { id: 'p1', hash: 'one', language: 'en' });
  await made.setLanguage('BBBBBB', 'p1', 'cy');
  expect(await made.participant('BBBBBB', 'p1')).toEqual({ id: 'p1', hash: 'one', language: 'cy' });
  expect(await made.participant('BBBBBB', 'p2')).toBeUndefined();
});

test('a facilitator is one until revoked', async () => {
  const made = await opened();
  await made.createSession(session('BBBBBB'), 'first');
  await made.addFacilitator('BBBBBB', 'second');
  await made.revokeFacilitator('BBBBBB', 'first');
  expect(await made.facilitator('BBBBBB', 'first')).toMatchObject({ hash: 'first', revoked: true });
  expect(await made.facilitator('BBBBBB', 'second')).toMatchObject({ hash: 'second', revoked: false });
  expect(await made.facilitator('BBBBBB', 'third')).toBeUndefined();
});

test('a sign-in is good until it expires or is taken away', async () => {
  const made = await opened();
  const signIn = { hash: 'h', role: 'trainer', code: null, expires: '2026-11-02T10:00:00.000Z' } as const;
  await made.addSignIn(signIn);
  expect(await made.signIn('h', '2026-11-02T09:59:59.999Z')).toEqual(signIn);
  expect(await made.signIn('h', '2026-11-02T10:00:00.000Z')).toBeUndefined();
  await made.addSignIn(signIn);
  await made.removeSignIn('h');
  expect(await made.signIn('h', '2026-11-02T09:00:00.000Z')).toBeUndefined();
});

test('a commit puts, replaces and removes rows, and outlives the process', async () => {
  const made = await opened();
  await made.createSession(session('BBBBBB'), 'hash');
  const state = Uint8Array.of(1, 2, 3);
  await made.commit({
    sheets: [{ code: 'BBBBBB', name: 'ballot/p1', state }],
    answers: [
      change('BBBBBB', 'p1', answer('p1', 3)),
      change('BBBBBB', 'p2', answer('p2', 5), answer('p2', 6, true)),
      change('BBBBBB', 'p3', answer('p3', 1)),
    ],
  });
  await made.commit({
    sheets: [],
    answers: [change('BBBBBB', 'p1', answer('p1', 4)), change('BBBBBB', 'p3')],
  });
  const again = await reopened();
  expect(await again.answers('BBBBBB')).toEqual([answer('p1', 4), answer('p2', 5), answer('p2', 6, true)]);
  expect(await again.sheet('BBBBBB', 'ballot/p1')).toEqual(state);
  expect(await again.sheets('BBBBBB')).toEqual([{ code: 'BBBBBB', name: 'ballot/p1', state }]);
});

test('a group is written whole or not at all', async () => {
  const made = await opened();
  await made.createSession(session('BBBBBB'), 'hash');
  const broken = { code: 'BBBBBB', name: 'ballot/p2', state: null as unknown as Uint8Array };
  const whole = { code: 'BBBBBB', name: 'ballot/p1', state: Uint8Array.of(1) };
  await expect(made.commit({ sheets: [whole, broken], answers: [] })).rejects.toThrow('NOT NULL');
  expect(await made.sheets('BBBBBB')).toEqual([]);
});

test('nothing of an erased session is written again', async () => {
  const made = await opened();
  await made.createSession(session('BBBBBB'), 'one');
  await made.createSession(session('CCCCCC'), 'two');
  await made.eraseSession('BBBBBB');
  const state = Uint8Array.of(1);
  await made.commit({
    sheets: [
      { code: 'BBBBBB', name: 'control', state },
      { code: 'CCCCCC', name: 'control', state },
    ],
    answers: [change('BBBBBB', 'p1', answer('p1', 3))],
  });
  expect(await made.sheets('BBBBBB')).toEqual([]);
  expect(await made.answers('BBBBBB')).toEqual([]);
  expect(await made.sheets('CCCCCC')).toHaveLength(1);
});

async function found(text: string): Promise<boolean> {
  const files = await readdir(folder);
  const contents = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')));
  return contents.some((content) => content.includes(text));
}

test('an erased session leaves no byte in any file', async () => {
  const made = await opened();
  for (const code of ['BBBBBB', 'CCCCCC']) {
    await made.createSession(session(code), `hash-${code}`);
    await made.addSignIn({ hash: `in-${code}`, role: 'facilitator', code, expires: '2030-01-01T00:00:00.000Z' });
  }
  // Rows that grow, shrink, move between pages and go again.
  for (let step = 0; step < 120; step += 1) {
    const words = (code: string): Answer => ({
      ...answer('p', 1),
      value: { text: `${code} `.repeat((step * 37) % 300) },
    });
    const both = ['BBBBBB', 'CCCCCC'];
    await made.commit({
      sheets: both.map((code) => ({
        code,
        name: `ballot/${code}-${step % 17}`,
        state: Buffer.from(code.repeat((step * 53) % 900)),
      })),
      answers: both.map((code) => change(code, `${code}-${step % 13}`, step % 5 === 0 ? undefined : words(code))),
    });
  }
  expect(await found('BBBBBB')).toBe(true);
  await made.eraseSession('BBBBBB');
  expect(await found('BBBBBB')).toBe(false);
  expect(await found('CCCCCC')).toBe(true);
  expect(await made.signIn('in-BBBBBB', '2026-01-01T00:00:00.000Z')).toBeUndefined();
});

test('the log is written ahead, and only this user may read the file', async () => {
  await opened();
  const other = new DatabaseSync(file);
  expect(other.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  other.close();
  const handle = await open(file);
  expect((await handle.stat()).mode & 0o077).toBe(0);
  await handle.close();
});

async function filled(): Promise<void> {
  const made = await opened();
  await made.createSession(session('BBBBBB'), 'hash');
  const state = new Uint8Array(200_000).fill(7);
  await made.commit({
    sheets: [{ code: 'BBBBBB', name: 'ballot/p1', state }],
    answers: Array.from({ length: 2000 }, (_, index) => change('BBBBBB', `p${index}`, answer(`p${index}`, 3))),
  });
  await made.close();
  store = undefined;
}

const damages: readonly [string, () => Promise<void>][] = [
  [
    'holds anything else',
    () => writeFile(file, 'not a database at all, but some text that somebody put there'.repeat(30)),
  ],
  ['is empty', () => truncate(file, 0)],
  ['is cut short', () => truncate(file, 40_000)],
  [
    'has a page overwritten',
    async () => {
      const bytes = await readFile(file);
      bytes.fill(0xff, 4096 * 3, 4096 * 12);
      await writeFile(file, bytes);
    },
  ],
  [
    'belongs to another program',
    async () => {
      await rm(file);
      const other = new DatabaseSync(file);
      other.exec('CREATE TABLE recipes (name TEXT); PRAGMA user_version = 1');
      other.close();
    },
  ],
  [
    'was made by a later version',
    async () => {
      const later = new DatabaseSync(file);
      later.exec('PRAGMA user_version = 99');
      later.close();
    },
  ],
];

test.each(damages)('a database that %s is refused by name and left as it is', async (_name, damage) => {
  await filled();
  await damage();
  const before = await readFile(file);
  await expect(openStore(file)).rejects.toThrow(file);
  expect(await readFile(file)).toEqual(before);
});
