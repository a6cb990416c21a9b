import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { builtPages } from '../../server/build-stamp.ts';
import { openStore } from '../../server/sqlite.ts';
import { type Answer, formatKey } from '../../src/session/answers.ts';
import type { ActivityDefinition } from '../../src/session/deck.ts';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { until } from '../fixtures/until.ts';
import { note } from '../proof/figures.ts';
import { Random } from '../sync/random.ts';
import { type Held, Voter } from './voter.ts';

/** `KILLS=200` is the long form, which also holds the server to its time; a loaded machine is given more. */
const kills = Number(process.env.KILLS ?? 20);
const phones = 50;
const readyWithin = process.env.KILLS ? 5000 : 30_000;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let server: ServerProcess;
let voters: Voter[];

beforeEach(async () => {
  server = await ServerProcess.start();
});

afterEach(async () => {
  for (const { client } of voters) client.close();
  await server.close();
});

const rowsOf = (answers: readonly Answer[], participant: string): readonly Answer[] =>
  answers.filter((answer) => answer.participant === participant);

/** The answers of a ballot that count, as its rows must say them: nothing missing, nothing doubled, nothing late. */
const counted = (held: Held): string[] =>
  [...held]
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${JSON.stringify(value)} false`)
    .sort();

const told = (rows: readonly Answer[]): string[] =>
  rows.map((row) => `${formatKey(row)} ${JSON.stringify(row.value)} ${row.late}`).sort();

/**
 * Looks into a copy of the files as the killed server left them: each ballot holds all that its phone was told to be
 * saved, and the rows are what the ballots say. Gives the rows.
 */
async function expectKept(code: string): Promise<readonly Answer[]> {
  const copy = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
  await cp(server.dataDir, copy, { recursive: true });
  const store = await openStore(join(copy, 'cydweithdy.sqlite'));
  const answers = await store.answers(code);
  for (const voter of voters) {
    const state = await store.sheet(code, `ballot/${voter.id}`);
    const vector = state ? Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)) : new Map<number, number>();
    const kept = vector.get(voter.client.doc.clientID) ?? 0;
    expect(kept, 'votes that are kept, of those that the phone was told are saved').toBeGreaterThanOrEqual(voter.told);
    expect(told(rowsOf(answers, voter.id))).toEqual(counted(voter.after(kept)));
  }
  await store.close();
  await rm(copy, { recursive: true });
  return answers;
}

/** Everybody votes at random until the time is up. */
async function voteFor(time: number, activities: readonly ActivityDefinition[], random: Random): Promise<void> {
  const end = performance.now() + time;
  do {
    for (let times = random.below(12); times > 0; times -= 1) random.pick(voters).vote(activities, random);
    await wait(1);
  } while (performance.now() < end);
}

describe.skipIf(!existsSync(builtPages))(`kill -9 at ${kills} random moments, seed ${seed}`, () => {
  test(
    'no answer that a phone was told is saved is missing or doubled, and the server is soon back',
    async () => {
      const random = new Random(seed);
      const facilitating = await Facilitating.begin(server);
      const { code } = facilitating;
      const activities = facilitating.deck.activities.filter(({ kind }) => kind === 'ladder' || kind === 'quadrants');
      for (const { id } of activities) await facilitating.open(id);
      facilitating.leave();
      const passes = await Promise.all(Array.from({ length: phones }, () => server.join(code)));
      voters = passes.map((pass) => new Voter(server.sync, code, pass));

      let slowest = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        await voteFor(random.below(400), activities, random);
        await server.kill();
        await until(() => voters.every(({ client }) => !client.provider.wsconnected));
        for (const { client } of voters) client.provider.disconnect();
        if (random.chance(0.2)) await killWhileStarting(random.below(600));
        const answers = await expectKept(code);
        const began = performance.now();
        await server.start();
        expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
        slowest = Math.max(slowest, performance.now() - began);
        const exported = await server.answers(code);
        expect(exported.map(({ source: _source, counted: _counted, ...row }) => row)).toEqual(
          expect.arrayContaining([...answers]),
        );
        expect(exported.length).toBe(answers.length);
        for (const { client } of voters) client.provider.connect();
      }

      await until(() => voters.every(({ client }) => client.provider.synced && client.saved));
      const answers = await server.answers(code);
      for (const voter of voters) {
        expect(told(rowsOf(answers, voter.id))).toEqual(counted(voter.after(voter.votes)));
      }
      const votes = voters.reduce((sum, voter) => sum + voter.votes, 0);
      note({ kills, phones, votes, rows: answers.length, slowestStartMs: Math.round(slowest), seed });
      expect(slowest).toBeLessThan(readyWithin);
    },
    kills * 30_000,
  );
});

/** Killed before it is ready, it must come back all the same. */
async function killWhileStarting(after: number): Promise<void> {
  const starting = server.start().catch(() => {});
  await wait(after);
  await server.kill();
  await starting;
}
