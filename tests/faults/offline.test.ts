import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownDeck } from '../../server/settings.ts';
import { countings } from '../../src/phone/closed/counting.ts';
import { Participation } from '../../src/phone/participation.ts';
import { type ExportRow, myAnswers } from '../../src/sync/api.ts';
import { Keep, type Shelf } from '../../src/sync/keep.ts';
import { readMe } from '../../src/sync/me.ts';
import { browserShelf } from '../fixtures/shelf.ts';
import type { TestClient } from '../fixtures/sync-client.ts';
import { until } from '../fixtures/until.ts';
import { WholeServer } from '../fixtures/whole-server.ts';
import { type Mood, Wire } from '../fixtures/wire.ts';

let server: WholeServer;
let wire: Wire;
let code: string;
let control: TestClient;
let shelf: Shelf;
let phones: Participation[];

/** A load of the page, on the far side of the wire. */
function phone(keep = new Keep(shelf)): Participation {
  const participation = new Participation({ code, keep, server: wire.address });
  phones.push(participation);
  return participation;
}

async function decide(key: string, value: unknown): Promise<void> {
  control.map.set(key, value);
  await control.untilSaved();
}

const ladder = (round: number, open: boolean): Promise<void> =>
  decide('activity/arnstein', { open, shown: !open, round });

/** A phone that takes part and sees the open ladder. */
async function voting(): Promise<Participation> {
  const one = phone();
  one.choose('cy');
  await until(() => one.scene.kind === 'activity' && one.ballot?.connection === 'connected');
  return one;
}

const key = { activity: 'arnstein', round: 1, item: 'now' };

const isState = (one: Participation, state: string) => until(() => one.ballot?.state === state, `it is ${state}`);

async function rows(): Promise<readonly (readonly [round: number, value: unknown, late: boolean])[]> {
  const { participant, token } = readMe(new Keep(shelf), code)!;
  const found: ExportRow[] = await myAnswers(code, participant, token, server.running.address);
  return found.map(({ round, value, late }) => [round, value, late] as const);
}

beforeEach(async () => {
  server = await WholeServer.start({ DECK_DIR: ownDeck });
  wire = await Wire.to(server.running.port);
  const session = await server.makeSession();
  code = session.code;
  control = await server.open(code, 'control', session.token);
  shelf = browserShelf();
  phones = [];
  await decide('slide', { id: 'arnstein', step: 0 });
  await ladder(1, true);
});

afterEach(async () => {
  for (const participation of phones) participation.close();
  await wire.close();
  await server.close();
});

test.each<Mood>(['cut', 'swallowing', { portal: 200 }])(
  'an answer given while the network is %o is waiting, never "saved", and is saved once it is back',
  async (mood) => {
    const one = await voting();
    one.answer(key, { rung: 3 });
    await isState(one, 'saved');
    wire.become(mood);
    one.answer(key, { rung: 5 });
    await isState(one, 'waiting');
    expect(await rows()).toEqual([[1, { rung: 3 }, false]]);
    wire.become('through');
    await isState(one, 'saved');
    expect(await rows()).toEqual([[1, { rung: 5 }, false]]);
    expect(one.cameLate).toEqual([]);
  },
);

test.each([200, 401, 403, 404, 410, 429, 500, 511])(
  'a captive portal that answers everything with %i is believed in nothing',
  async (status) => {
    const one = await voting();
    one.answer(key, { rung: 3 });
    await isState(one, 'saved');
    wire.become({ portal: status });
    one.answer(key, { rung: 5 });
    one.choose('en');
    await isState(one, 'waiting');
    const reloaded = phone();
    const stranger = phone(new Keep(browserShelf()));
    await until(() => reloaded.stage === 'unreachable' && stranger.stage === 'unreachable');
    await isState(reloaded, 'waiting');
    expect(reloaded.ballot?.answers('arnstein', 1)).toEqual({ now: { rung: 5 } });

    wire.become('through');
    await isState(one, 'saved');
    await isState(reloaded, 'saved');
    await until(() => stranger.stage === 'choosing' && reloaded.stage === 'taking part');
    expect(await rows()).toEqual([[1, { rung: 5 }, false]]);
  },
);

test('offline, then loaded again, then back: the answer is there and is saved', async () => {
  const one = await voting();
  wire.become('cut');
  one.answer(key, { rung: 6 });
  await isState(one, 'waiting');
  one.close();
  const reloaded = phone();
  expect(reloaded.ballot?.answers('arnstein', 1)).toEqual({ now: { rung: 6 } });
  await isState(reloaded, 'waiting');
  wire.become('through');
  await isState(reloaded, 'saved');
  expect(await rows()).toEqual([[1, { rung: 6 }, false]]);
});

test('where storage is blocked the page says so while it is offline, and sends when it is back', async () => {
  const one = phone(new Keep());
  one.choose('en');
  await until(() => one.scene.kind === 'activity');
  wire.become('cut');
  one.answer(key, { rung: 6 });
  await isState(one, 'unstored');
  wire.become('through');
  await isState(one, 'saved');
  expect(one.ballot?.answers('arnstein', 1)).toEqual({ now: { rung: 6 } });
});

test('a round closed meanwhile: the answer is kept as late, and the phone says so in its place', async () => {
  const one = await voting();
  one.answer(key, { rung: 3 });
  await isState(one, 'saved');
  wire.become('cut');
  one.answer(key, { rung: 5 });
  one.answer({ ...key, item: 'goal' }, { rung: 7 });
  await isState(one, 'waiting');
  await ladder(1, false);
  wire.become('through');
  await isState(one, 'saved');
  await until(() => one.rows.rows?.length === 3);
  expect(Object.fromEntries(countings(one.ballot!.answers('arnstein', 1), one.rows.rows!, key))).toEqual({
    now: 'late change',
    goal: 'late',
  });
  expect(one.cameLate, 'what the page shows anyway is not told twice').toEqual([]);
});

test('a session that has gone on meanwhile: the phone still tells that the answer came late, once', async () => {
  const one = await voting();
  wire.become('cut');
  one.answer(key, { rung: 5 });
  await isState(one, 'waiting');
  await ladder(1, false);
  await decide('slide', { id: 'principles', step: 0 });
  wire.become('through');
  await isState(one, 'saved');
  await until(() => one.scene.kind === 'watch' && one.cameLate.length > 0);
  expect(one.cameLate).toEqual([{ activity: 'arnstein', round: 1, how: 'late' }]);
  expect(await rows()).toEqual([[1, { rung: 5 }, true]]);
  one.dismissLate();
  expect(one.cameLate).toEqual([]);
});

test('a new round begun meanwhile: the answer stays in the round it was given in, and the phone says that it is late', async () => {
  const one = await voting();
  wire.become('cut');
  one.answer(key, { rung: 5 });
  await isState(one, 'waiting');
  one.close();
  await ladder(1, false);
  await ladder(2, true);
  wire.become('through');
  const reloaded = phone();
  await until(() => reloaded.cameLate.length > 0);
  expect(reloaded.cameLate).toEqual([{ activity: 'arnstein', round: 1, how: 'late' }]);
  expect(reloaded.ballot?.answers('arnstein', 2)).toEqual({});
  expect(await rows()).toEqual([[1, { rung: 5 }, true]]);
});

test('a session that has ended meanwhile: the answer is kept as late, and the phone says so', async () => {
  const one = await voting();
  wire.become('cut');
  one.answer(key, { rung: 5 });
  await isState(one, 'waiting');
  await decide('state', 'ended');
  wire.become('through');
  await until(() => one.scene.kind === 'ended' && one.cameLate.length > 0);
  expect(await rows()).toEqual([[1, { rung: 5 }, true]]);
});
