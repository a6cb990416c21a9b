import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestServer } from '../tests/fixtures/sync-server.ts';
import type { TestClient } from '../tests/fixtures/sync-client.ts';

let server: TestServer;
let code: string;
let control: TestClient;
let desk: TestClient;

const ladder = { open: true, shown: false, round: 1 };

beforeEach(async () => {
  server = await TestServer.start();
  const made = await server.createSession();
  code = made.code;
  control = await (await server.open(code, 'control', made.token)).synced();
  desk = await (await server.open(code, 'desk', made.token)).synced();
});

afterEach(() => server.stop());

async function voter(language: 'cy' | 'en' | null = null) {
  const me = await server.join(code, language);
  const ballot = await (await server.openBallot(code, me)).synced();
  return { ...me, ballot };
}

const rows = async () =>
  (await server.store.answers(code)).map(({ round, item, value, late }) => ({ round, item, value, late }));

const now = (rung: number, late = false, round = 1) => ({ round, item: 'now', value: { rung }, late });

test('a vote is committed before it is acknowledged', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  expect(await server.store.answers(code)).toEqual([
    { participant: me.participant, activity: 'arnstein', ...now(3), at: expect.stringMatching(/^\d{4}-.*Z$/) },
  ]);
});

test('a result is on the desk at once and in the room only while it is shown', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  const room = await (await server.open(code, 'room', me.token)).synced();
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  await room.until('answered/arnstein', { round: 1, count: 1, of: 1 });
  await desk.until('answered/arnstein', { round: 1, count: 1, of: 1 });
  const result = desk.map.get('results/arnstein');
  expect(result).toMatchObject({ round: 1, count: 1, items: { now: { rungs: [0, 0, 1, 0, 0, 0, 0, 0] } } });
  expect(room.map.has('results/arnstein')).toBe(false);

  await control.save('activity/arnstein', { ...ladder, open: false, shown: true });
  await room.until('results/arnstein', result);
  await control.save('activity/arnstein', { ...ladder, open: false });
  await room.until('results/arnstein', undefined);
  const later = await (await server.open(code, 'room', me.token)).synced();
  expect(later.map.has('results/arnstein')).toBe(false);
});

test('everybody follows the slides', async () => {
  const room = await (await server.open(code, 'room')).synced();
  expect(room.map.get('slide')).toEqual({ id: 'welcome', step: 0 });
  control.map.set('slide', { id: 'cards', step: 2 });
  control.map.set('screen', 'cy');
  await room.until('slide', { id: 'cards', step: 2 });
  await room.until('screen', 'cy');
  await desk.until('slide', { id: 'cards', step: 2 });
  const { deck } = room.map.get('session') as { deck: number };
  const about = { code, title: { en: 'A test' }, deck, state: 'open' };
  expect(room.map.get('session')).toEqual({ ...about, join: 'http://192.0.2.1/' });
  control.map.set('address', '198.51.100.7');
  await room.until('session', { ...about, join: 'http://198.51.100.7/' });
});

test('facilitators see each other’s steps, and an acknowledgement each', async () => {
  const other = await (await server.open(code, 'control', await server.addFacilitator(code))).synced();
  control.map.set('slide', { id: 'ladder', step: 1 });
  await other.until('slide', { id: 'ladder', step: 1 });
  await other.untilSaved();
  expect(other.map.get('slide')).toEqual(control.map.get('slide'));
  other.map.set('slide', { id: 'end', step: 0 });
  await control.until('slide', { id: 'end', step: 0 });
  await control.untilSaved();
});

test('an answer that comes late stands beside the one on time until the round is reopened', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  await control.save('activity/arnstein', { ...ladder, open: false });
  await me.ballot.save('arnstein/1/now', { rung: 5 });
  expect(await rows()).toEqual([now(3), now(5, true)]);
  await desk.until('late/arnstein', { count: 1 });
  expect(desk.map.get('results/arnstein')).toMatchObject({ items: { now: { rungs: [0, 0, 1, 0, 0, 0, 0, 0] } } });

  await control.save('activity/arnstein', { ...ladder, open: false, late: [1] });
  await desk.until('late/arnstein', { count: 1, in: true });
  expect(desk.map.get('results/arnstein')).toMatchObject({
    count: 1,
    items: { now: { rungs: [0, 0, 0, 0, 1, 0, 0, 0] } },
  });
  await control.save('activity/arnstein', { ...ladder, open: false });
  await desk.until('late/arnstein', { count: 1 });
  expect(desk.map.get('results/arnstein')).toMatchObject({ items: { now: { rungs: [0, 0, 1, 0, 0, 0, 0, 0] } } });

  const [, late] = await server.store.answers(code);
  await control.save('activity/arnstein', ladder);
  await desk.until('late/arnstein', { count: 0 });
  expect(desk.map.get('results/arnstein')).toMatchObject({ items: { now: { rungs: [0, 0, 0, 0, 1, 0, 0, 0] } } });
  expect(await server.store.answers(code)).toEqual([{ ...late, late: false }]);
});

test('the same value sent again is not late', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  await control.save('activity/arnstein', { ...ladder, open: false });
  const before = await server.store.answers(code);
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  expect(await server.store.answers(code)).toEqual(before);
});

test('what is withdrawn no longer counts, whether set to null or deleted', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  await me.ballot.save('arnstein/1/goal', { rung: 7 });
  await me.ballot.save('arnstein/1/now', null);
  expect(await rows()).toEqual([{ ...now(7), item: 'goal' }]);
  me.ballot.map.delete('arnstein/1/goal');
  await expect.poll(rows).toEqual([]);
  await desk.until('answered/arnstein', { round: 1, count: 0, of: 1 });
});

test('in a new round the same is asked again, and the earlier answers are kept', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  await me.ballot.save('arnstein/2/now', { rung: 8 });
  await control.save('activity/arnstein', { ...ladder, round: 2 });
  await desk.until('answered/arnstein', { round: 2, count: 0, of: 1 });
  await me.ballot.save('arnstein/2/now', { rung: 6 });
  expect(await rows()).toEqual([now(3), now(6, false, 2)]);
  await me.ballot.save('arnstein/1/now', { rung: 4 });
  expect(await rows()).toEqual(expect.arrayContaining([now(3), now(4, true), now(6, false, 2)]));
});

test('once a session has ended nothing more counts on time', async () => {
  await control.save('activity/arnstein', ladder);
  await control.save('state', 'ended');
  const me = await voter();
  await me.ballot.save('arnstein/1/now', { rung: 3 });
  expect(await rows()).toEqual([now(3, true)]);
});

test('what the schema does not know is kept in the ballot and not counted', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  const strange: readonly (readonly [string, unknown])[] = [
    ['arnstein/1/now', { rung: 9 }],
    ['arnstein/1/goal', { rung: 3, colour: 'red' }],
    ['arnstein/1/never', { rung: 3 }],
    ['later/1/now', { rung: 3 }],
    ['no key at all', 'text'],
    ['__proto__', { rung: 3 }],
    ['arnstein/1/__proto__', { rung: 3 }],
    ['constructor/1/now', { rung: 3 }],
  ];
  for (const [key, value] of strange) await me.ballot.save(key, value);
  expect(await rows()).toEqual([]);
  await me.ballot.save('arnstein/1/now', { rung: 2 });
  expect(await rows()).toEqual([now(2)]);
  const again = await (await server.openBallot(code, me)).synced();
  for (const [key, value] of strange.slice(1)) expect(again.map.get(key)).toEqual(value);
});

test('a value with its prototype set by a key is no answer', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  await me.ballot.save('arnstein/1/now', JSON.parse('{"__proto__": {"rung": 3}}'));
  await me.ballot.save('arnstein/1/goal', JSON.parse('{"rung": 4, "__proto__": {"unsure": true}}'));
  expect(await rows()).toEqual([]);
  expect(({} as { rung?: number }).rung).toBeUndefined();
});

test('two tabs of one participant converge, and both hear that it is saved', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  const other = await (await server.openBallot(code, me)).synced();
  me.ballot.map.set('arnstein/1/now', { rung: 3 });
  other.map.set('arnstein/1/goal', { rung: 7 });
  await me.ballot.until('arnstein/1/goal', { rung: 7 });
  await other.until('arnstein/1/now', { rung: 3 });
  await me.ballot.untilSaved();
  await other.untilSaved();
  expect(await rows()).toEqual(expect.arrayContaining([now(3), { ...now(7), item: 'goal' }]));
});

test('answers made offline are saved when the phone comes back', async () => {
  await control.save('activity/arnstein', ladder);
  const me = await voter();
  me.ballot.provider.disconnect();
  me.ballot.map.set('arnstein/1/now', { rung: 3 });
  me.ballot.map.set('arnstein/1/now', { rung: 4 });
  me.ballot.map.set('arnstein/1/goal', { unsure: true });
  expect(me.ballot.saved).toBe(false);
  me.ballot.provider.connect();
  await me.ballot.untilSaved();
  expect(await rows()).toEqual(expect.arrayContaining([now(4), { ...now(4), item: 'goal', value: { unsure: true } }]));
});

test('the room knows how many are here and ever joined, the desk in which languages', async () => {
  const room = await (await server.open(code, 'room')).synced();
  const first = await voter('cy');
  const second = await voter('en');
  await server.join(code, 'en');
  const sameAgain = await (await server.open(code, 'room', first.token)).synced();
  await room.until('people', { here: 2, joined: 3 });
  await desk.until('people', { here: 2, joined: 3, languages: { cy: 1, en: 1 }, groups: {} });
  (await server.live.session(code))!.languageChanged(second.participant, 'cy');
  await desk.until('people', { here: 2, joined: 3, languages: { cy: 2, en: 0 }, groups: {} });
  first.ballot.close();
  second.ballot.close();
  await room.until('people', { here: 1, joined: 3 });
  sameAgain.close();
  await expect.poll(() => room.map.get('people')).toEqual({ here: 0, joined: 3 });
});

test('how many have answered is out of those who are here or have answered', async () => {
  await control.save('activity/arnstein', ladder);
  const [first] = [await voter(), await voter()];
  await first.ballot.save('arnstein/1/now', { rung: 3 });
  await desk.until('answered/arnstein', { round: 1, count: 1, of: 2 });
  first.ballot.close();
  await desk.until('people', { here: 1, joined: 2, languages: { cy: 0, en: 0 }, groups: {} });
  expect(desk.map.get('answered/arnstein')).toEqual({ round: 1, count: 1, of: 2 });
});

test('what is written to a document of the server has no effect', async () => {
  const room = await (await server.open(code, 'room')).synced();
  room.map.set('slide', { id: 'end', step: 0 });
  desk.map.set('slide', { id: 'end', step: 0 });
  const before = room.frames;
  control.map.set('slide', { id: 'ladder', step: 1 });
  await expect.poll(() => room.frames).toBeGreaterThan(before);
  const other = await (await server.open(code, 'room')).synced();
  expect(other.map.get('slide')).toEqual({ id: 'ladder', step: 1 });
  expect(room.closeCode).toBeUndefined();
});
