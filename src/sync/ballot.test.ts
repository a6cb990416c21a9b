import { toBase64 } from 'lib0/buffer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Pass, WholeServer } from '../../tests/fixtures/whole-server.ts';
import { browserShelf } from '../../tests/fixtures/shelf.ts';
import { inThisNetwork } from '../../tests/fixtures/transport.ts';
import { until } from '../../tests/fixtures/until.ts';
import { type ExportRow, myAnswers } from './api.ts';
import { BallotSync } from './ballot.ts';
import { closeCodes } from '../session/close-codes.ts';
import { Keep } from './keep.ts';

const now = { activity: 'arnstein', round: 1, item: 'now' };
const goal = { ...now, item: 'goal' };

let server: WholeServer;
let code: string;
let me: Pass;
let keep: Keep;
let ballots: BallotSync[];

function open(options: Partial<Pass> & { keep?: Keep } = {}): BallotSync {
  const ballot = new BallotSync({ code, ...me, keep, server: server.running.address, ...options });
  ballots.push(ballot);
  return ballot;
}

/** Starts again where the phones look for it. */
const restart = (): Promise<void> => server.restart({ PORT: String(server.running.port) });

const rows = (): Promise<ExportRow[]> => myAnswers(code, me.participant, me.token, server.running.address);

const values = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries((await rows()).map(({ item, value }) => [item, value]));

beforeEach(async () => {
  server = await WholeServer.start();
  const session = await server.makeSession();
  code = session.code;
  const control = await server.open(code, 'control', session.token);
  control.map.set('activity/arnstein', { open: true, shown: false, round: 1 });
  await control.untilSaved();
  me = await server.join(code);
  keep = inThisNetwork(new Keep(browserShelf()));
  ballots = [];
});

afterEach(async () => {
  for (const ballot of ballots) ballot.close();
  await server.close();
});

test('an answer is saved once it is committed, and never before', async () => {
  const ballot = open();
  expect(ballot.state).toBe('empty');
  ballot.set(now, { rung: 3 });
  expect(ballot.state).toBe('saving');
  await until(() => ballot.state === 'saved');
  expect(await rows()).toMatchObject([{ ...now, value: { rung: 3 }, late: false }]);
});

test('an answer can be changed and taken back', async () => {
  const ballot = open();
  ballot.set(now, { rung: 3 });
  ballot.set(now, { rung: 4 });
  ballot.set(goal, { rung: 7 });
  ballot.set(goal, null);
  expect(ballot.answers('arnstein', 1)).toEqual({ now: { rung: 4 }, goal: null });
  await until(() => ballot.state === 'saved');
  expect(await values()).toEqual({ now: { rung: 4 } });
});

test('an answer made offline outlives the page and is sent when the server is back', async () => {
  const ballot = open();
  await until(() => ballot.connection === 'connected');
  await server.halt();
  await until(() => ballot.connection === 'offline');
  ballot.set(now, { rung: 2 });
  expect(ballot.state).toBe('waiting');
  ballot.close();

  const afterReload = open();
  expect(afterReload.answers('arnstein', 1)).toEqual({ now: { rung: 2 } });
  await until(() => afterReload.state === 'waiting');
  await restart();
  await until(() => afterReload.state === 'saved');
  expect(await values()).toEqual({ now: { rung: 2 } });
});

test('what was saved is still saved while offline', async () => {
  const ballot = open();
  ballot.set(now, { rung: 2 });
  await until(() => ballot.state === 'saved');
  await server.halt();
  await until(() => ballot.connection === 'offline');
  expect(ballot.state).toBe('saved');
});

test('two tabs of one participant hold the same ballot', async () => {
  const [one, other] = [open(), open()];
  one.set(now, { rung: 1 });
  other.set(goal, { rung: 8 });
  await until(() => one.state === 'saved' && other.state === 'saved');
  await until(() => Object.keys(one.answers('arnstein', 1)).length === 2);
  expect(other.answers('arnstein', 1)).toEqual({ now: { rung: 1 }, goal: { rung: 8 } });
  expect(await values()).toEqual({ now: { rung: 1 }, goal: { rung: 8 } });
});

test('two tabs that are offline lose nothing of each other', async () => {
  await server.halt();
  const [one, other] = [open(), open()];
  one.set(now, { rung: 1 });
  other.set(goal, { rung: 8 });
  one.close();
  other.close();
  const afterReload = open();
  expect(afterReload.answers('arnstein', 1)).toEqual({ now: { rung: 1 }, goal: { rung: 8 } });
  await restart();
  await until(() => afterReload.state === 'saved');
  expect(await values()).toEqual({ now: { rung: 1 }, goal: { rung: 8 } });
});

test('where storage is blocked an answer is safe only in the page, and is sent all the same', async () => {
  await server.halt();
  const ballot = open({ keep: new Keep() });
  ballot.set(now, { rung: 5 });
  await until(() => ballot.state === 'unstored');
  await restart();
  await until(() => ballot.state === 'saved');
  expect(await values()).toEqual({ now: { rung: 5 } });
});

test('an answer made before the earlier ones are known wins over them', async () => {
  for (const rung of [2, 3, 4, 5, 6, 7]) {
    const blank = open({ keep: new Keep() });
    blank.set(now, { rung });
    await until(() => blank.state === 'saved');
    expect(await values()).toEqual({ now: { rung } });
    blank.close();
  }
});

/** Stores a ballot whose history the server refuses, with an answer in it. */
function storeHistory(write: (document: Y.Doc) => void): void {
  const document = new Y.Doc();
  write(document);
  document.getMap('answers').set('arnstein/1/now', { rung: 6 });
  keep.set(`ballot/${code}/${me.participant}`, toBase64(Y.encodeStateAsUpdate(document)));
}

test.each([
  [
    'an invalid history',
    (document: Y.Doc) => {
      document.getMap('elsewhere').set('a', 1);
    },
  ],
  [
    'a history so large that it is not even read',
    (document: Y.Doc) => {
      document.getMap('elsewhere').set('a', 'x'.repeat(300_000));
    },
  ],
  [
    'a history that is too large',
    (document: Y.Doc) => {
      for (let at = 0; at < 12_000; at += 1) document.getMap('answers').set('arnstein/1/now', { rung: (at % 8) + 1 });
    },
  ],
])('a ballot with %s begins again with the same answers', async (_what, write) => {
  storeHistory(write);
  const ballot = open();
  expect(ballot.answers('arnstein', 1)).toEqual({ now: { rung: 6 } });
  await until(() => ballot.state === 'saved');
  expect(ballot.refusal).toBeUndefined();
  expect(await values()).toEqual({ now: { rung: 6 } });
  ballot.close();
  const afterReload = open();
  expect(afterReload.answers('arnstein', 1)).toEqual({ now: { rung: 6 } });
  await until(() => afterReload.state === 'saved');
});

test.each([70_000, 300_000])('what can never be taken is refused, and stays on the page: %i bytes', async (bytes) => {
  const ballot = open();
  ballot.set({ activity: 'arnstein', round: 1, item: 'now' }, { rung: 1, note: 'x'.repeat(bytes) });
  await until(() => ballot.state === 'refused');
  expect(ballot.refusal).toBe(closeCodes.tooLarge);
  expect(ballot.answers('arnstein', 1).now).toMatchObject({ rung: 1 });
});

test('a token that is not the participant’s is refused', async () => {
  const ballot = open({ token: 'somebody-else' });
  ballot.set(now, { rung: 1 });
  await until(() => ballot.state === 'refused');
  expect(ballot.refusal).toBe(closeCodes.badToken);
  expect(await rows()).toEqual([]);
});

test('hundreds of quick changes end as the last of them', async () => {
  const ballot = open();
  for (let at = 0; at < 300; at += 1) ballot.set(now, { rung: (at % 8) + 1 });
  await until(() => ballot.state === 'saved');
  expect(await values()).toEqual({ now: { rung: 4 } });
});
