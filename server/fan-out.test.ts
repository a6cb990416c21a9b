import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { startWithOne } from '../tests/fixtures/one-participant.ts';
import type { TestClient } from '../tests/fixtures/sync-client.ts';
import type { Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { overLongPolls } from '../tests/fixtures/transport.ts';
import { until } from '../tests/fixtures/until.ts';
import { step1Frame, updateFrame } from './frames.ts';
import type { Limits } from './limits.ts';

let server: TestServer;
let code: string;
let token: string;
let me: Pass;

async function start(limits: Partial<Limits>): Promise<void> {
  ({ server, code, token, me } = await startWithOne(limits));
}

afterEach(() => server.stop());

const ballotPath = (): string => `${code}/ballot/${me.participant}`;

test('a reader who does not read is closed with 1013', async () => {
  await start({ frames: { burst: 1e6, perSecond: 1e6 } });
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('note', 'x'.repeat(150_000));
  const slow = await server.raw(`${code}/control`, { token }).opened();
  slow.socket.pause();
  for (let n = 0; n < 300; n += 1) slow.send(step1Frame(Uint8Array.of(0)));
  await expect.poll(() => server.live.figures.sockets, { timeout: 10_000 }).toBe(1);
  await control.save('note', 'still here');
});

test('a socket that is refused and does not close is dropped', async () => {
  await start({ refusal: 50 });
  const socket = server.raw(ballotPath(), { token: me.token });
  expect(await socket.letIn()).toBe(true);
  socket.send(updateFrame(Uint8Array.of(9, 9, 9)));
  socket.socket.pause();
  await expect.poll(() => server.live.figures.sockets).toBe(0);
});

test('a silent socket hears something before y-websocket gives it up', async () => {
  await start({ keepAlive: 150 });
  const alive = await server.raw(ballotPath(), { token: me.token }).opened();
  const keptAlive = (): number => alive.frames.filter((frame) => frame[0] === 1).length;
  await until(() => keptAlive() >= 6);
  expect(alive.frames.find((frame) => frame[0] === 1)).toEqual(Uint8Array.of(1, 1, 0));
  expect(alive.closeCode).toBeUndefined();
});

test('a dead socket is dropped', async () => {
  await start({ keepAlive: 150 });
  const dead = server.raw(ballotPath(), { token: me.token, autoPong: false });
  await dead.letIn();
  // Long polls have no pong of their own: whoever is there polls again.
  if (overLongPolls) dead.socket.pause();
  await expect.poll(() => server.live.figures.sockets, { timeout: 10_000 }).toBe(0);
});

/** How often each of these is told while votes come in for so long; each ends with all of them. */
async function paces(clients: readonly TestClient[], milliseconds: number): Promise<number[]> {
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
  const before = clients.map(({ frames }) => frames);
  const end = performance.now() + milliseconds;
  const mine = await (await server.openBallot(code, me)).synced();
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

test('a room too full to be told in one go is told all the same, and in order', async () => {
  await start({ sendsAtOnce: 2 });
  const phones = await Promise.all(
    Array.from({ length: 5 }, async () => (await server.open(code, 'room', me.token)).synced()),
  );
  const seen = phones.map(({ map }) => {
    const slides: unknown[] = [];
    map.observe(({ keysChanged }) => keysChanged.has('slide') && slides.push(map.get('slide')));
    return slides;
  });
  const control = await (await server.open(code, 'control', token)).synced();
  const slides = ['ladder', 'cards', 'end'].map((id) => ({ id, step: 0 }));
  for (const slide of slides) {
    await control.save('slide', slide);
    await Promise.all(phones.map((phone) => phone.until('slide', slide)));
  }
  expect(seen).toEqual(phones.map(() => slides));
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
