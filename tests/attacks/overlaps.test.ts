import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { step1Frame, step2Frame, updateFrame } from '../../server/frames.ts';
import { type Pass, TestServer } from '../fixtures/sync-server.ts';
import { until } from '../fixtures/until.ts';
import { answer, updates } from './updates.ts';

/** What honest phones send in the wrong order, twice or in parts ends saved all the same. */

let server: TestServer;
let code: string;
let me: Pass;

beforeEach(async () => {
  server = await TestServer.start();
  const session = await server.createSession();
  code = session.code;
  const control = await (await server.open(code, 'control', session.token)).synced();
  await control.save('activity/arnstein', { open: true, shown: false, round: 1 });
  await control.save('activity/quadrants', { open: true, shown: false, round: 1 });
  me = await server.join(code);
});

afterEach(() => server.stop());

/** What counts, by item. */
const counted = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries((await server.store.answers(code)).map(({ item, value }) => [item, value]));

test('a first edit that needs earlier ones that were never sent', async () => {
  const [first, second] = updates(answer('arnstein/1/now', { rung: 7 }), answer('arnstein/1/now', { rung: 8 }));
  const socket = server.raw(`${code}/ballot/${me.participant}`, { token: me.token });
  await socket.opened();
  socket.send(updateFrame(second!));
  socket.send(step1Frame(Uint8Array.of(0)));
  socket.send(step2Frame(Y.mergeUpdates([first!, second!])));
  await until(() => socket.count('step1') >= 2);
  await until(() => Y.decodeStateVector(lastTold(socket.messages)).size === 1);
  expect(await counted()).toEqual({ now: { rung: 8 } });
  expect(socket.closeCode).toBeUndefined();
});

function lastTold(messages: readonly ({ type: string; vector?: Uint8Array } | undefined)[]): Uint8Array {
  const told = messages.flatMap((message) => (message?.type === 'step1' ? [message.vector!] : []));
  return told.at(-1) ?? Uint8Array.of(0);
}

test('updates that overlap, come twice, or come merged', async () => {
  const [first, second, third] = updates(
    answer('arnstein/1/now', { rung: 1 }),
    answer('arnstein/1/now', { rung: 2 }),
    answer('arnstein/1/goal', { rung: 8 }),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  const other = updates(answer('quadrants/1/flood', { domain: 'crisis' }))[0]!;
  const socket = server.raw(`${code}/ballot/${me.participant}`, { token: me.token });
  await socket.letIn();
  for (const update of [
    first,
    Y.mergeUpdates([first, second]),
    first,
    second,
    Y.mergeUpdates([second, third, other]),
    Y.mergeUpdates([first, second, third, other]),
    other,
  ]) {
    socket.send(updateFrame(update));
    socket.send(step2Frame(update));
  }
  expect(await socket.ask()).toBe(true);
  await expect.poll(counted).toEqual({ now: { rung: 2 }, goal: { rung: 8 }, flood: { domain: 'crisis' } });
  expect(socket.closeCode).toBeUndefined();
});

test('part of a run that is known, and the rest of it', async () => {
  const ballot = await (await server.openBallot(code, me)).synced();
  ballot.provider.disconnect();
  const early = Y.encodeStateVector(ballot.doc);
  for (let rung = 1; rung <= 4; rung += 1) ballot.map.set('arnstein/1/now', { rung });
  const part = Y.encodeStateAsUpdate(ballot.doc, early);
  for (let rung = 5; rung <= 8; rung += 1) ballot.map.set('arnstein/1/now', { rung });
  const socket = server.raw(`${code}/ballot/${me.participant}`, { token: me.token });
  await socket.letIn();
  socket.send(updateFrame(part));
  expect(await socket.ask()).toBe(true);
  ballot.provider.connect();
  await until(() => ballot.provider.synced);
  await ballot.untilSaved();
  expect(await counted()).toEqual({ now: { rung: 8 } });
  expect(ballot.closeCode).toBeUndefined();
});

test('what is known already is neither committed nor acknowledged', async () => {
  const ballot = await (await server.openBallot(code, me)).synced();
  await ballot.save('arnstein/1/now', { rung: 3 });
  const socket = server.raw(`${code}/ballot/${me.participant}`, { token: me.token });
  await socket.letIn();
  const { commits } = server.live.figures;
  const whole = Y.encodeStateAsUpdate(ballot.doc);
  for (let round = 0; round < 5; round += 1) socket.send(step2Frame(whole));
  expect(await socket.ask()).toBe(true);
  expect(server.live.figures.commits).toBe(commits);
  expect(socket.count('step1')).toBe(1);
});
