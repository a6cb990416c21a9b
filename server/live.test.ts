import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { type Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { until } from '../tests/fixtures/until.ts';
import { closeCodes } from '../src/session/close-codes.ts';
import { hashToken } from './tokens.ts';

let server: TestServer;

afterEach(() => server.stop());

/** A session with an open ladder, one participant, and their vote. */
async function voted(): Promise<{ code: string; token: string; me: Pass }> {
  const { code, token } = await server.createSession();
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
  const me = await server.join(code, 'cy');
  const ballot = await (await server.openBallot(code, me)).synced();
  await ballot.save('arnstein/1/now', { rung: 3 });
  control.close();
  ballot.close();
  return { code, token, me };
}

test.each(['restart', 'crash'] as const)('after a %s everything is as it was saved', async (way) => {
  server = await TestServer.start();
  const { code, token, me } = await voted();
  const answers = await server.store.answers(code);
  const name = await server.roomName(code);
  await server[way]();

  expect(await server.store.answers(code)).toEqual(answers);
  expect((await server.live.session(code))!.answers()).toEqual(answers);
  const room = await (await server.open(code, 'room', me.token)).synced();
  expect(room.map.get('results/arnstein')).toMatchObject({ count: 1 });
  const ballot = await (await server.openBallot(code, me)).synced();
  expect(ballot.map.get('arnstein/1/now')).toEqual({ rung: 3 });
  const control = await (await server.open(code, 'control', token)).synced();
  expect(control.map.get('activity/arnstein')).toEqual({ open: true, shown: true, round: 1 });
  expect(await server.roomName(code)).not.toBe(name);
  const stale = await server.open(code, name, me.token);
  expect(await stale.closed()).toBe(closeCodes.gone);
});

test('clients that stay open find their way back after a crash, and lose and double nothing', async () => {
  server = await TestServer.start();
  const { code, token } = await server.createSession();
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: false, round: 1 });
  const ballots = await Promise.all(
    [1, 2, 3].map(async () => (await server.openBallot(code, await server.join(code))).synced()),
  );
  for (const [index, ballot] of ballots.entries()) ballot.map.set('arnstein/1/now', { rung: index + 1 });
  await server.crash();
  for (const ballot of ballots) ballot.map.set('arnstein/1/goal', { rung: 8 });
  await Promise.all(ballots.map((ballot) => ballot.untilSaved()));
  const answers = await server.store.answers(code);
  const values = answers.map(({ item, value, late }) => [item, value?.rung, late]);
  expect(values.sort()).toEqual(
    [...[1, 2, 3].map((rung) => ['now', rung, false]), ...[1, 2, 3].map(() => ['goal', 8, false])].sort(),
  );
});

test('a desk that stays open over a restart shows what is true now', async () => {
  server = await TestServer.start();
  const { code, token } = await server.createSession();
  const desk = await (await server.open(code, 'desk', token)).synced();
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('slide', { id: 'end', step: 0 });
  await desk.until('slide', { id: 'end', step: 0 });
  await server.restart();
  await control.save('slide', { id: 'ladder', step: 1 });
  await expect.poll(() => desk.map.get('slide'), { timeout: 10_000 }).toEqual({ id: 'ladder', step: 1 });
});

test('a clean stop commits what was received and closes with 1012', async () => {
  server = await TestServer.start({ limits: { commit: 60_000 } });
  const { code } = await server.createSession();
  const me = await server.join(code);
  const ballot = await (await server.openBallot(code, me)).synced();
  ballot.map.set('arnstein/1/now', { rung: 3 });
  await ballot.received();
  expect(ballot.saved).toBe(false);
  await server.halt();
  expect(await ballot.closed()).toBe(closeCodes.restarting);
  ballot.close();
  await server.start();
  const again = await (await server.openBallot(code, me)).synced();
  expect(again.map.get('arnstein/1/now')).toEqual({ rung: 3 });
});

test('an erased session closes its sockets with 4410 and is not found again', async () => {
  server = await TestServer.start();
  const { code, token, me } = await voted();
  const open = await Promise.all(
    [server.openBallot(code, me), server.open(code, 'room'), server.open(code, 'control', token)].map(async (client) =>
      (await client).synced(),
    ),
  );
  const [ballot] = open;
  ballot!.map.set('arnstein/1/goal', { rung: 8 });
  await server.store.eraseSession(code);
  await server.live.drop(code);
  expect(await Promise.all(open.map((client) => client.closed()))).toEqual(open.map(() => closeCodes.gone));
  expect(await server.live.session(code)).toBeUndefined();
  expect(await server.store.answers(code)).toEqual([]);
  expect(await server.store.sheets(code)).toEqual([]);
  expect(await server.raw(`${code}/control`, { token }).closed()).toBe(closeCodes.noSession);
});

test('a facilitator whose token is revoked is put out at once, and the others stay', async () => {
  server = await TestServer.start();
  const { code, token } = await server.createSession();
  const second = await server.addFacilitator(code);
  const documents = ['control', 'desk', 'room'];
  const theirs = await Promise.all(documents.map(async (name) => (await server.open(code, name, second)).synced()));
  const mine = await (await server.open(code, 'control', token)).synced();
  await server.live.revoke(code, hashToken(second));
  expect(await Promise.all(theirs.map((client) => client.closed()))).toEqual(theirs.map(() => closeCodes.badToken));
  expect(await (await server.open(code, 'control', second)).closed()).toBe(closeCodes.badToken);
  await mine.save('slide', { id: 'end', step: 0 });
  expect(mine.closeCode).toBeUndefined();
});

test('the desk says when another device has reached this machine', async () => {
  server = await TestServer.start({ addressOf: ({ url }) => (url!.includes('room') ? '192.0.2.55' : '127.0.0.1') });
  const { code, token } = await server.createSession();
  const desk = await (await server.open(code, 'desk', token)).synced();
  server.live.noteVisitor('::1');
  server.live.noteVisitor('::ffff:127.0.0.1');
  expect(desk.map.get('network')).toEqual({ reached: false, addresses: ['192.0.2.1'] });
  await (await server.open(code, 'room')).synced();
  await desk.until('network', { reached: true, addresses: ['192.0.2.1'] });
});

test('while nothing can be saved nothing is acknowledged, the slides go on, and it is saved afterwards', async () => {
  server = await TestServer.start({ limits: { retry: { first: 20, most: 100 } } });
  const { code, token } = await server.createSession();
  const control = await (await server.open(code, 'control', token)).synced();
  const desk = await (await server.open(code, 'desk', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: false, round: 1 });
  const ballot = await (await server.openBallot(code, await server.join(code))).synced();
  await desk.until('storage', { ok: true });
  expect(server.live.storing).toBe(true);

  const other = new DatabaseSync(server.database);
  other.exec('BEGIN IMMEDIATE');
  ballot.map.set('arnstein/1/now', { rung: 3 });
  await desk.until('storage', { ok: false });
  control.map.set('slide', { id: 'ladder', step: 1 });
  await desk.until('slide', { id: 'ladder', step: 1 });
  expect(ballot.saved).toBe(false);
  expect(control.saved).toBe(false);
  expect(server.live.storing).toBe(false);
  expect(desk.map.get('answered/arnstein')).toMatchObject({ count: 0 });

  other.exec('ROLLBACK');
  other.close();
  await ballot.untilSaved();
  await control.untilSaved();
  await desk.until('storage', { ok: true });
  await desk.until('answered/arnstein', { round: 1, count: 1, of: 1 });
  expect(server.reported.length).toBeGreaterThan(0);
});

test('a session that nobody is in leaves memory and comes back whole', async () => {
  server = await TestServer.start({ limits: { idle: 50, sweep: 20 } });
  const { code, me } = await voted();
  await until(() => server.live.figures.sessions === 0, 'the session leaves memory');
  const ballot = await (await server.openBallot(code, me)).synced();
  expect(ballot.map.get('arnstein/1/now')).toEqual({ rung: 3 });
  expect((await server.live.session(code))!.answers()).toHaveLength(1);
});

test('a deck with an activity of an unknown kind is reported', async () => {
  const { tinyDeck } = await import('../tests/fixtures/deck.ts');
  const activities = [{ ...tinyDeck.activities[0]!, kind: 'dance' }];
  server = await TestServer.start({ deck: { ...tinyDeck, activities } });
  await until(() => server.reported.length > 0);
  expect(String(server.reported[0])).toContain('dance');
});
