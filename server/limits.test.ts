import { afterEach, expect, test } from 'vitest';
import type { RawSocket } from '../tests/fixtures/raw-socket.ts';
import { startWithOne } from '../tests/fixtures/one-participant.ts';
import type { TestClient } from '../tests/fixtures/sync-client.ts';
import type { Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { until } from '../tests/fixtures/until.ts';
import { closeCodes } from '../src/session/close-codes.ts';
import { step1Frame } from './frames.ts';
import { defaultLimits, type Limits } from './limits.ts';

let server: TestServer;
let code: string;
let token: string;
let me: Pass;

async function start(limits: Partial<Limits>): Promise<void> {
  ({ server, code, token, me } = await startWithOne(limits));
}

afterEach(() => server.stop());

const ballotPath = (): string => `${code}/ballot/${me.participant}`;

async function ballot(): Promise<TestClient> {
  return (await server.openBallot(code, me)).synced();
}

async function rawBallot(): Promise<RawSocket> {
  const socket = server.raw(ballotPath(), { token: me.token });
  await socket.letIn();
  return socket;
}

/** An answer of so many bytes. */
const bulk = (bytes: number): { text: string } => ({ text: 'x'.repeat(bytes) });

test('a frame larger than a ballot may be is closed with 4413', async () => {
  await start({});
  const mine = await ballot();
  mine.map.set('words/1/1', bulk(defaultLimits.ballotBytes));
  expect(await mine.closed()).toBe(closeCodes.tooLarge);
});

test('a ballot that grows too large is closed with 4413 and keeps what it held', async () => {
  await start({ ballotBytes: 5000 });
  const mine = await ballot();
  await mine.save('words/1/1', bulk(2000));
  await mine.save('words/1/2', bulk(2000));
  mine.map.set('words/1/3', bulk(2000));
  expect(await mine.closed()).toBe(closeCodes.tooLarge);
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
  expect(await control.closed()).toBe(closeCodes.tooLarge);
});

test('three thousand texts that are released one by one find room in the control document', async () => {
  await start({});
  const control = await (await server.open(code, 'control', token)).synced();
  const name = (n: number): string => n.toString(16).padStart(16, '0');
  for (let first = 0; first < 3000; first += 500) {
    control.doc.transact(() => {
      for (let n = first; n < first + 500; n += 1)
        control.map.set(`text/${name(n)}`, { shown: true, version: name(n) });
    });
    await control.untilSaved();
  }
  expect(control.closeCode).toBeUndefined();
});

test('beyond the payload limit ws itself closes with 1009', async () => {
  await start({});
  const socket = await rawBallot();
  socket.send(new Uint8Array(defaultLimits.payloadBytes + 1));
  expect(await socket.closed()).toBe(1009);
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
  expect(await mine.closed()).toBe(closeCodes.tooLarge);
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
  expect(await mine.closed()).toBe(closeCodes.tooLarge);
});

test('a ballot of too many edits is closed with 4413', async () => {
  await start({ edits: 20 });
  const mine = await ballot();
  for (let n = 1; n <= 20; n += 1) mine.map.set('words/1/1', n);
  await mine.untilSaved();
  mine.map.set('words/1/1', 21);
  expect(await mine.closed()).toBe(closeCodes.tooLarge);
});

test('a value nested deeper than the limit is closed with 4422', async () => {
  await start({ depth: 2 });
  const mine = await ballot();
  await mine.save('words/1/1', { a: { b: 1 } });
  mine.map.set('words/1/1', { a: { b: { c: 1 } } });
  expect(await mine.closed()).toBe(closeCodes.invalid);
});

test('frames that come too fast are closed with 4529, counted by token and not by address', async () => {
  await start({ frames: { burst: 20, perSecond: 0.01 } });
  const other = await server.join(code);
  const theirs = await (await server.openBallot(code, other)).synced();
  const socket = await rawBallot();
  for (let n = 0; n < 20; n += 1) socket.send(step1Frame(Uint8Array.of(0)));
  expect(await socket.closed()).toBe(closeCodes.tooFast);
  expect(await server.raw(ballotPath(), { token: me.token }).letIn()).toBe(false);
  await theirs.save('words/1/1', 1);
  expect(theirs.closeCode).toBeUndefined();
});

test('a large frame counts for more', async () => {
  await start({ frames: { burst: 20, perSecond: 0.1 }, bytesAFrame: 1000 });
  const mine = await ballot();
  mine.map.set('words/1/1', bulk(25_000));
  expect(await mine.closed()).toBe(closeCodes.tooFast);
});

test('sockets that one token opens too fast are closed with 4529', async () => {
  await start({ opens: { burst: 2, perSecond: 0.1 } });
  await rawBallot();
  await rawBallot();
  expect(await server.raw(ballotPath(), { token: me.token }).closed()).toBe(closeCodes.tooFast);
  await (await server.open(code, 'control', token)).synced();
});

test('projectors that one address opens too fast are closed with 4529', async () => {
  await start({ projectorOpens: { burst: 2, perSecond: 0.1 } });
  const room = `${code}/${await server.roomName(code)}`;
  expect(await server.raw(room).letIn()).toBe(true);
  expect(await server.raw(room).letIn()).toBe(true);
  expect(await server.raw(room).closed()).toBe(closeCodes.tooFast);
  await rawBallot();
});

test('one token holds only so many sockets open', async () => {
  await start({ socketsAToken: 2 });
  const first = await rawBallot();
  await rawBallot();
  expect(await server.raw(ballotPath(), { token: me.token }).closed()).toBe(closeCodes.tooFast);
  first.close();
  await until(() => server.live.figures.sockets === 1);
  await rawBallot();
});

test('a session has only so many projectors', async () => {
  await start({ projectors: 1 });
  const room = `${code}/${await server.roomName(code)}`;
  expect(await server.raw(room).letIn()).toBe(true);
  expect(await server.raw(room).closed()).toBe(closeCodes.tooFast);
  expect(await server.raw(room, { token: me.token }).letIn()).toBe(true);
});

const guest = { protocols: ['cydweithdy.1', 'guest'] };

test('a phone that has not joined takes no projector’s place, and has one of its own', async () => {
  await start({ projectors: 1, guests: 2, projectorOpens: { burst: 1, perSecond: 0.1 } });
  const room = `${code}/${await server.roomName(code)}`;
  expect(await server.raw(room).letIn()).toBe(true);
  expect(await server.raw(room, guest).letIn()).toBe(true);
  expect(await server.raw(room, guest).letIn()).toBe(true);
  expect(await server.raw(room, guest).closed()).toBe(closeCodes.tooFast);
  expect(await server.raw(room, { ...guest, token: me.token }).letIn(), 'whoever has joined is no guest').toBe(true);
});

test('guests that one address lets in too fast are closed with 4529, and may open nothing but the room', async () => {
  await start({ guestOpens: { burst: 3, perSecond: 0.1 } });
  const room = `${code}/${await server.roomName(code)}`;
  expect(await server.raw(room, guest).letIn()).toBe(true);
  for (const document of [ballotPath(), `${code}/desk`])
    expect(await server.raw(document, guest).closed()).toBe(closeCodes.badToken);
  expect(await server.raw(room, guest).closed()).toBe(closeCodes.tooFast);
  expect(await server.raw(room).letIn()).toBe(true);
});

test('three hundred phones behind one address scan the code at once, and none has to wait', async () => {
  await start({});
  const room = `${code}/${await server.roomName(code)}`;
  const phones = Array.from({ length: 300 }, () => server.raw(room, guest).letIn());
  expect(new Set(await Promise.all(phones))).toEqual(new Set([true]));
  expect(await server.raw(room).letIn(), 'a projector still finds a place').toBe(true);
});

test('beyond the limit of all sockets they are closed with 1013', async () => {
  await start({ sockets: 1 });
  await rawBallot();
  expect(await server.raw(ballotPath(), { token: me.token }).closed()).toBe(closeCodes.tooSlow);
});

test('who cannot be let in for too long is closed with 1013', async () => {
  await start({ admission: 5 });
  const room = `${code}/${await server.roomName(code)}`;
  // So many wrong codes that whoever has no token has to wait for their turn.
  const wrong = Array.from({ length: 80 }, (_, n) => server.raw('BBBBBB/control', { token: `${n}` }));
  await Promise.all(wrong.map((socket) => socket.closed()));
  expect(await server.raw(room).closed()).toBe(closeCodes.tooSlow);
  expect(await server.raw(ballotPath(), { token: me.token }).letIn()).toBe(true);
});

test('wrong codes that come too fast are closed with 4529', async () => {
  await start({});
  const sockets = Array.from({ length: 80 }, (_, n) => server.raw('BBBBBB/control', { token: `${n}` }));
  const codes = await Promise.all(sockets.map((socket) => socket.closed()));
  expect(new Set(codes)).toEqual(new Set([closeCodes.noSession, closeCodes.tooFast]));
});
