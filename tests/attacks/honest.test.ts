import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BallotSync } from '../../src/sync/ballot.ts';
import { Keep } from '../../src/sync/keep.ts';
import type { DeckOutline } from '../../src/session/deck.ts';
import { tinyDeck } from '../fixtures/deck.ts';
import { browserShelf } from '../fixtures/shelf.ts';
import { type Pass, TestServer } from '../fixtures/sync-server.ts';
import { TestClient } from '../fixtures/sync-client.ts';
import { until } from '../fixtures/until.ts';

/** Every case here is an honest phone in an odd moment, and ends saved: whatever stops attackers must not stop it. */

let server: TestServer;
let code: string;
let me: Pass;
const phones: BallotSync[] = [];

const now = { activity: 'arnstein', round: 1, item: 'now' };
const goal = { ...now, item: 'goal' };

beforeEach(async () => {
  server = await TestServer.start();
  const session = await server.createSession();
  code = session.code;
  const control = await (await server.open(code, 'control', session.token)).synced();
  await control.save('activity/arnstein', { open: true, shown: false, round: 1 });
  await control.save('activity/quadrants', { open: true, shown: false, round: 1 });
  control.close();
  me = await server.join(code);
});

afterEach(async () => {
  for (const phone of phones.splice(0)) phone.close();
  await server.stop();
});

/** The phone's own page, with what its browser keeps. */
function openPhone(keep: Keep): BallotSync {
  const phone = new BallotSync({ code, ...me, keep, server: `http://127.0.0.1:${server.port}` });
  phones.push(phone);
  return phone;
}

const saved = (phone: BallotSync): Promise<void> => until(() => phone.state === 'saved');

/** What counts, by item. */
const counted = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries((await server.store.answers(code)).map(({ item, value }) => [item, value]));

const openBallot = (): Promise<TestClient> => server.openBallot(code, me);

/** Nobody was turned away, and nothing was thrown. */
function expectWelcome(...clients: readonly TestClient[]): void {
  expect(clients.map(({ closeCode }) => closeCode)).toEqual(clients.map(() => undefined));
  expect(server.reported).toEqual([]);
}

test('an edit sent the moment the socket opens, before anything has come', async () => {
  const first = await (await openBallot()).synced();
  await first.save('arnstein/1/now', { rung: 1 });
  first.close();
  const ballot = await openBallot();
  ballot.provider.on('status', ({ status }: { status: string }) => {
    if (status === 'connected') ballot.map.set('arnstein/1/goal', { rung: 7 });
  });
  await until(() => ballot.map.has('arnstein/1/goal') && ballot.provider.synced);
  await ballot.untilSaved();
  expect(await counted()).toEqual({ now: { rung: 1 }, goal: { rung: 7 } });
  expectWelcome(ballot);
});

test('edits made offline, and one more as the phone comes back', async () => {
  const ballot = await (await openBallot()).synced();
  await ballot.save('arnstein/1/now', { rung: 1 });
  ballot.provider.disconnect();
  for (let n = 0; n < 1000; n += 1) {
    ballot.map.set(n % 2 ? 'arnstein/1/now' : 'arnstein/1/goal', { rung: 1 + (n % 8) });
  }
  ballot.provider.on('status', ({ status }: { status: string }) => {
    if (status === 'connected') ballot.map.set('quadrants/1/falls', { domain: 'complex' });
  });
  ballot.provider.connect();
  await until(() => ballot.map.has('quadrants/1/falls'));
  await ballot.untilSaved();
  expect(await counted()).toEqual({ now: { rung: 8 }, goal: { rung: 7 }, falls: { domain: 'complex' } });
  expectWelcome(ballot);
});

test('two tabs, one of them slow', async () => {
  const [quick, slow] = [await (await openBallot()).synced(), await (await openBallot()).synced()];
  slow.provider.disconnect();
  for (let rung = 1; rung <= 8; rung += 1) {
    slow.map.set('arnstein/1/goal', { rung });
    await quick.save('arnstein/1/now', { rung });
  }
  slow.map.set('arnstein/1/now', { rung: 2 });
  slow.provider.connect();
  await until(() => slow.provider.synced);
  await Promise.all([quick.untilSaved(), slow.untilSaved()]);
  await quick.until('arnstein/1/goal', { rung: 8 });
  await until(() => isDeepStrictEqual(quick.map.toJSON(), slow.map.toJSON()));
  expect(await counted()).toEqual({ now: quick.map.get('arnstein/1/now'), goal: { rung: 8 } });
  expectWelcome(quick, slow);
});

test('many tabs that all write the same key while offline', async () => {
  const tabs = await Promise.all(Array.from({ length: 8 }, async () => (await openBallot()).synced()));
  for (const tab of tabs) tab.provider.disconnect();
  for (let rung = 1; rung <= 8; rung += 1) for (const tab of tabs) tab.map.set('arnstein/1/now', { rung });
  for (const tab of tabs) tab.provider.connect();
  for (const tab of tabs) await until(() => tab.provider.synced);
  await Promise.all(tabs.map((tab) => tab.untilSaved()));
  expect(await counted()).toEqual({ now: { rung: 8 } });
  expectWelcome(...tabs);
});

test('two devices, each with a store of its own', async () => {
  const devices = [openPhone(new Keep(browserShelf())), openPhone(new Keep(browserShelf()))] as const;
  devices[0].set(now, { rung: 3 });
  devices[1].set(goal, { rung: 7 });
  await Promise.all(devices.map(saved));
  await until(() => devices.every((device) => Object.keys(device.answers('arnstein', 1)).length === 2));
  devices[1].set(now, { rung: 4 });
  await Promise.all(devices.map(saved));
  await until(() => devices[0].answers('arnstein', 1).now?.rung === 4);
  expect(await counted()).toEqual({ now: { rung: 4 }, goal: { rung: 7 } });
});

test('a ballot loaded from the phone’s own store, again and again', async () => {
  const keep = new Keep(browserShelf());
  for (let rung = 1; rung <= 8; rung += 1) {
    const phone = openPhone(keep);
    phone.set(now, { rung });
    if (rung % 2) await saved(phone);
    phone.close();
  }
  const phone = openPhone(keep);
  expect(phone.answers('arnstein', 1)).toEqual({ now: { rung: 8 } });
  await saved(phone);
  expect(await counted()).toEqual({ now: { rung: 8 } });
});

test('a ballot from the phone’s own store that knows more than the server does', async () => {
  const keep = new Keep(browserShelf());
  await server.halt();
  const offline = openPhone(keep);
  offline.set(now, { rung: 2 });
  offline.set(goal, { rung: 6 });
  offline.close();
  const again = openPhone(keep);
  again.set(now, { rung: 5 });
  await server.start();
  await saved(again);
  expect(await counted()).toEqual({ now: { rung: 5 }, goal: { rung: 6 } });
});

test('answers withdrawn and deleted by two tabs at once', async () => {
  const [one, other] = [await (await openBallot()).synced(), await (await openBallot()).synced()];
  await one.save('arnstein/1/now', { rung: 3 });
  await other.until('arnstein/1/now', { rung: 3 });
  for (const tab of [one, other]) tab.provider.disconnect();
  one.map.delete('arnstein/1/now');
  other.map.delete('arnstein/1/now');
  other.map.set('arnstein/1/goal', null);
  one.map.set('arnstein/1/goal', { rung: 5 });
  for (const tab of [one, other]) tab.provider.connect();
  for (const tab of [one, other]) await until(() => tab.provider.synced);
  await Promise.all([one.untilSaved(), other.untilSaved()]);
  await one.save('arnstein/1/goal', { rung: 6 });
  expect(await counted()).toEqual({ goal: { rung: 6 } });
  expectWelcome(one, other);
});

const edited: DeckOutline = {
  ...tinyDeck,
  activities: tinyDeck.activities.map((activity) =>
    Object.assign({}, activity, { items: activity.items.filter(({ id }) => id !== 'falls') }),
  ),
};

test('an item that has been edited away meanwhile', async () => {
  const keep = new Keep(browserShelf());
  const falls = { activity: 'quadrants', round: 1, item: 'falls' };
  const phone = openPhone(keep);
  phone.set(falls, { domain: 'complex' });
  await saved(phone);
  await server.halt();
  phone.set(falls, { domain: 'complicated' });
  phone.set({ ...falls, item: 'flood' }, { domain: 'crisis' });
  await server.start(edited);
  await saved(phone);
  phone.set(now, { rung: 4 });
  await saved(phone);
  expect(phone.answers('quadrants', 1)).toEqual({ falls: { domain: 'complicated' }, flood: { domain: 'crisis' } });
  expect(await counted()).toEqual({ falls: { domain: 'complex' }, flood: { domain: 'crisis' }, now: { rung: 4 } });
});
