import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { RawSocket } from '../tests/fixtures/raw-socket.ts';
import type { TestClient } from '../tests/fixtures/sync-client.ts';
import { type Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { until } from '../tests/fixtures/until.ts';
import { closeCodes } from './close-codes.ts';
import { step1Frame, updateFrame } from './frames.ts';
import { defaultLimits, type Limits } from './limits.ts';

let server: TestServer;
let code: string;
let token: string;
let me: Pass;

afterEach(() => server.stop());

async function start(limits: Partial<Limits>): Promise<void> {
  server = await TestServer.start({ limits });
  ({ code, token } = await server.createSession());
  me = await server.join(code);
}

const ballotPath = (): string => `${code}/ballot/${me.participant}`;

async function ballot(): Promise<TestClient> {
  return (await server.openBallot(code, me)).synced();
}

async function rawBallot(): Promise<RawSocket> {
  const socket = server.raw(ballotPath(), { token: me.token });
  await socket.received('step2');
  return socket;
}

/** An answer of so many bytes. */
const bulk = (bytes: number): { text: string } => ({ text: 'x'.repeat(bytes) });

test('a frame larger than a ballot may be is closed with 4413', async () => {
  await start({});
  const mine = await ballot();
  mine.map.set('words/1/1', bulk(defaultLimits.ballotBytes));
  await mine.untilClosed(closeCodes.tooLarge);
});

test('a ballot that grows too large is closed with 4413 and keeps what it held', async () => {
  await start({ ballotBytes: 5000 });
  const mine = await ballot();
  await mine.save('words/1/1', bulk(2000));
  await mine.save('words/1/2', bulk(2000));
  mine.map.set('words/1/3', bulk(2000));
  await mine.untilClosed(closeCodes.tooLarge);
  mine.close();
  const again = await ballot();
  expect([...again.map.keys()].sort()).toEqual(['words/1/1', 'words/1/2']);
});

test('a ballot may be rewritten for ever, since what is overwritten takes no room', async () => {
  await start({ ballotBytes: 5000, frames: { burst: 1000, perSecond: 1000 } });
  const mine = await ballot();
  for (let step = 0; step < 10; step += 1) await mine.save('words/1/1', bulk(1500 + step));
  expect(mine.closeCode).toBeUndefined();
});

test('the control document has a limit of its own', async () => {
  await start({ ballotBytes: 1000, controlBytes: 5000 });
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('note', bulk(3000));
  control.map.set('another', bulk(3000));
  await control.untilClosed(closeCodes.tooLarge);
});

test('beyond the payload limit ws itself closes with 1009', async () => {
  await start({});
  const socket = await rawBallot();
  socket.send(new Uint8Array(defaultLimits.payloadBytes + 1));
  await socket.untilClosed(1009);
});

test('an update of too many structs is closed with 4413', async () => {
  await start({ structs: 10 });
  const mine = await ballot();
  mine.doc.transact(() => {
    for (let n = 0; n < 10; n += 1) mine.map.set(`words/1/${n}`, n);
  });
  await mine.untilSaved();
  mine.doc.transact(() => {
    for (let n = 0; n < 11; n += 1) mine.map.set(`words/1/${n}`, -n);
  });
  await mine.untilClosed(closeCodes.tooLarge);
});

test('a ballot of too many client ids is closed with 4413', async () => {
  await start({ clients: 5 });
  for (let n = 1; n <= 5; n += 1) {
    const load = await ballot();
    await load.save(`words/1/${n}`, n);
    load.close();
  }
  const mine = await ballot();
  mine.map.set('words/1/6', 6);
  await mine.untilClosed(closeCodes.tooLarge);
});

test('a ballot of too many edits is closed with 4413', async () => {
  await start({ edits: 20 });
  const mine = await ballot();
  for (let n = 1; n <= 20; n += 1) mine.map.set('words/1/1', n);
  await mine.untilSaved();
  mine.map.set('words/1/1', 21);
  await mine.untilClosed(closeCodes.tooLarge);
});

test('a value nested deeper than the limit is closed with 4422', async () => {
  await start({ depth: 2 });
  const mine = await ballot();
  await mine.save('words/1/1', { a: { b: 1 } });
  mine.map.set('words/1/1', { a: { b: { c: 1 } } });
  await mine.untilClosed(closeCodes.invalid);
});

test('frames that come too fast are closed with 4529, counted by token and not by address', async () => {
  await start({ frames: { burst: 20, perSecond: 1 } });
  const other = await server.join(code);
  const theirs = await (await server.openBallot(code, other)).synced();
  const socket = await rawBallot();
  for (let n = 0; n < 20; n += 1) socket.send(step1Frame(Uint8Array.of(0)));
  await socket.untilClosed(closeCodes.tooFast);
  await server.raw(ballotPath(), { token: me.token }).untilClosed(closeCodes.tooFast);
  await theirs.save('words/1/1', 1);
  expect(theirs.closeCode).toBeUndefined();
});

test('a large frame counts for more', async () => {
  await start({ frames: { burst: 20, perSecond: 0.1 }, bytesAFrame: 1000 });
  const mine = await ballot();
  mine.map.set('words/1/1', bulk(25_000));
  await mine.untilClosed(closeCodes.tooFast);
});

test('sockets that one token opens too fast are closed with 4529', async () => {
  await start({ opens: { burst: 2, perSecond: 0.1 } });
  await rawBallot();
  await rawBallot();
  await server.raw(ballotPath(), { token: me.token }).untilClosed(closeCodes.tooFast);
  await (await server.open(code, 'control', token)).synced();
});

test('projectors that one address opens too fast are closed with 4529', async () => {
  await start({ projectorOpens: { burst: 2, perSecond: 0.1 } });
  const room = `${code}/${await server.roomName(code)}`;
  await server.raw(room).received('step2');
  await server.raw(room).received('step2');
  await server.raw(room).untilClosed(closeCodes.tooFast);
  await rawBallot();
});

test('one token holds only so many sockets open', async () => {
  await start({ socketsAToken: 2 });
  const first = await rawBallot();
  await rawBallot();
  await server.raw(ballotPath(), { token: me.token }).untilClosed(closeCodes.tooFast);
  first.close();
  await until(() => server.live.figures.sockets === 1);
  await rawBallot();
});

test('a session has only so many projectors', async () => {
  await start({ projectors: 1 });
  const room = `${code}/${await server.roomName(code)}`;
  await server.raw(room).received('step2');
  await server.raw(room).untilClosed(closeCodes.tooFast);
  await server.raw(room, { token: me.token }).received('step2');
});

test('beyond the limit of all sockets they are closed with 1013', async () => {
  await start({ sockets: 1 });
  await rawBallot();
  await server.raw(ballotPath(), { token: me.token }).untilClosed(closeCodes.tooSlow);
});

test('a reader who does not read is closed with 1013', async () => {
  await start({ frames: { burst: 1e6, perSecond: 1e6 } });
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('note', bulk(150_000));
  const slow = await server.raw(`${code}/control`, { token }).opened();
  slow.socket.pause();
  for (let n = 0; n < 300; n += 1) slow.send(step1Frame(Uint8Array.of(0)));
  await until(() => server.live.figures.sockets === 1, 'the slow reader is dropped');
  await control.save('note', 'still here');
});

test('who cannot be let in for too long is closed with 1013', async () => {
  await start({ admission: 5 });
  // So many wrong codes that each further one has to wait for its turn.
  await Promise.all(
    Array.from({ length: 80 }, (_, n) => server.raw(`BBBB${22 + n}/control`, { token: `${n}` }).untilSomeClose()),
  );
  await server.raw(ballotPath(), { token: me.token }).untilClosed(closeCodes.tooSlow);
});

test('wrong codes that come too fast are closed with 4529', async () => {
  await start({});
  const sockets = Array.from({ length: 80 }, (_, n) => server.raw('BBBBBB/control', { token: `${n}` }));
  const codes = await Promise.all(sockets.map((socket) => socket.untilSomeClose()));
  expect(new Set(codes)).toEqual(new Set([closeCodes.noSession, closeCodes.tooFast]));
});

test('a socket that is refused and does not close is dropped', async () => {
  await start({ refusal: 50 });
  const socket = await rawBallot();
  socket.send(updateFrame(Uint8Array.of(9, 9, 9)));
  socket.socket.pause();
  await until(() => server.live.figures.sockets === 0);
});

test('a silent socket hears something before y-websocket gives it up, and a dead one is dropped', async () => {
  await start({ keepAlive: 150 });
  const alive = await rawBallot();
  const dead = server.raw(ballotPath(), { token: me.token, autoPong: false });
  await dead.received('step2');
  const keptAlive = (): number => alive.frames.filter((frame) => frame[0] === 1).length;
  await until(() => keptAlive() >= 6);
  expect(alive.frames.find((frame) => frame[0] === 1)).toEqual(Uint8Array.of(1, 1, 0));
  await dead.untilClosed(1006);
  expect(alive.closeCode).toBeUndefined();
});

/** How often each of these is told while votes come in for so long; each ends with all of them. */
async function paces(clients: readonly TestClient[], milliseconds: number): Promise<number[]> {
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
  const before = clients.map(({ frames }) => frames);
  const end = performance.now() + milliseconds;
  const mine = await ballot();
  let rung = 0;
  while (performance.now() < end) await mine.save('arnstein/1/now', { rung: 1 + (rung++ % 8) });
  const told = clients.map(({ frames }, index) => frames - before[index]!);
  const last = clients[0]!.map.get('results/arnstein');
  await Promise.all(clients.map((client) => client.until('results/arnstein', last)));
  return told;
}

test('the deck and a few projectors are told at once, phones and further projectors at most twice a second', async () => {
  await start({ fastProjectors: 1, frames: { burst: 1000, perSecond: 1000 } });
  const deck = await (await server.open(code, 'room', token)).synced();
  const projector = await (await server.open(code, 'room')).synced();
  const further = await (await server.open(code, 'room')).synced();
  const phone = await (await server.open(code, 'room', me.token)).synced();
  const [deckTold, projectorTold, furtherTold, phoneTold] = await paces([deck, projector, further, phone], 2000);
  expect(deckTold).toBeGreaterThan(10);
  expect(deckTold).toBeLessThanOrEqual(2 * 20 + 2);
  expect(projectorTold).toBeGreaterThan(10);
  expect(furtherTold).toBeLessThanOrEqual(5);
  expect(phoneTold).toBeGreaterThanOrEqual(3);
  expect(phoneTold).toBeLessThanOrEqual(5);
});

test('the fuller the room, the more seldom phones are told', async () => {
  await start({ phones: { least: 10, each: 1000, most: 60_000 }, frames: { burst: 1000, perSecond: 1000 } });
  const phone = await (await server.open(code, 'room', me.token)).synced();
  const second = await (await server.open(code, 'room', me.token)).synced();
  const [told] = await paces([phone, second], 1500);
  expect(told).toBeLessThanOrEqual(2);
});

test('overwriting keys of the room for ever does not make it grow', async () => {
  await start({ commit: 1, frames: { burst: 1e5, perSecond: 1e5 } });
  const control = await (await server.open(code, 'control', token)).synced();
  const deck = await (await server.open(code, 'room', token)).synced();
  for (let n = 0; n < 100; n += 1) {
    const slide = { id: n % 2 ? 'welcome' : 'end', step: 0 };
    await control.save('slide', slide);
    await deck.until('slide', slide);
  }
  expect(Y.encodeStateAsUpdate(deck.doc).length).toBeLessThan(1000);
});
