import { connect, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { closeCodes } from '../../src/session/close-codes.ts';
import { step1Frame, updateFrame } from '../../server/frames.ts';
import { defaultLimits } from '../../server/limits.ts';
import type { RawSocket } from '../fixtures/raw-socket.ts';
import type { TestClient } from '../fixtures/sync-client.ts';
import { overLongPolls } from '../fixtures/transport.ts';
import { WholeServer } from '../fixtures/whole-server.ts';
import { note } from '../proof/figures.ts';
import { Attacked, patient } from './attacked.ts';
import { answer, updates, vote } from './updates.ts';

/** `SILENT=500` holds that many silent connections of each kind; `CROWD=5000` brings that many phones at once. */
const silent = Number(process.env.SILENT ?? 100);
const crowd = Number(process.env.CROWD ?? 300);

const longEnough = 240_000;

let room: Attacked | undefined;
let server: WholeServer | undefined;
const connections: Socket[] = [];

afterEach(async () => {
  for (const connection of connections.splice(0)) connection.destroy();
  await room?.end();
  await server?.close();
  [room, server] = [undefined, undefined];
});

const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: longEnough, interval: 20 });

/** Somebody who votes again and again until it is over, and at least five times; notes how long the slowest took. */
async function goOnVoting(ballot: TestClient, isOver: () => boolean): Promise<void> {
  let slowest = 0;
  let votes = 0;
  for (; !isOver() || votes < 5; votes += 1) {
    const began = performance.now();
    await ballot.save('arnstein/1/goal', { rung: 1 + (votes % 8) });
    slowest = Math.max(slowest, performance.now() - began);
  }
  note({ votes, slowestMs: Math.round(slowest) });
}

/** Everything that is sent at once here is far more than an honest phone sends in an hour. */
const floods: readonly (readonly [string, () => Iterable<Uint8Array>])[] = [
  ['questions', () => Array.from({ length: 2000 }, () => step1Frame(Uint8Array.of(0)))],
  ['good updates', () => updates(...Array.from({ length: 2000 }, (_, n) => answer('words/1/1', n))).map(updateFrame)],
  [
    'updates that do not join on',
    () => Array.from({ length: 2000 }, () => updateFrame(updates(answer('a', 1), answer('a', 2))[1]!)),
  ],
  [
    'updates as large as may be',
    () => Array.from({ length: 60 }, () => updateFrame(vote('words/1/1', 'x'.repeat(60_000)))),
  ],
  ['awareness', () => Array.from({ length: 2000 }, () => Uint8Array.of(1, 1, 0))],
];

test.each(floods)('whoever sends too fast is cut off, and the others do not notice: %s', async (_name, flood) => {
  room = await Attacked.begin();
  const neighbour = await room.ballot();
  const sockets: RawSocket[] = [];
  for (let n = 0; n < 3; n += 1) sockets.push(await room.foothold());
  const isOver = (): boolean => sockets.every(({ closeCode }) => closeCode !== undefined);
  const voting = goOnVoting(neighbour, isOver);
  for (const frame of flood()) for (const socket of sockets) if (socket.closeCode === undefined) socket.send(frame);
  const { tooFast, tooLarge } = closeCodes;
  for (const socket of sockets) expect([tooFast, tooLarge, 1006]).toContain(await socket.closed());
  expect(sockets.map(({ closeCode }) => closeCode)).toContain(tooFast);
  await voting;
  expect(neighbour.closeCode).toBeUndefined();
});

test('a ballot that is asked for again and again costs whoever asks', async () => {
  room = await Attacked.begin();
  const ballot = await room.ballot(room.attacker);
  await ballot.save('words/1/1', 'x'.repeat(60_000));
  ballot.close();
  const socket = await room.foothold();
  const most = defaultLimits.frames.burst / (60_000 / defaultLimits.bytesAFrame);
  for (let n = 0; n < 3 * most; n += 1) socket.send(step1Frame(Uint8Array.of(0)));
  // Long polls bring the answers one at a time, so that they pile up.
  expect(await socket.closed()).toBe(overLongPolls ? closeCodes.tooSlow : closeCodes.tooFast);
  expect(socket.count('step2')).toBeLessThanOrEqual(most + 5);
});

test('a projector that asks too much is cut off, and the one beside it at the same address stays', async () => {
  room = await Attacked.begin();
  const name = await room.server.roomName(room.code);
  const screen = await (await room.server.open(room.code, 'room')).synced();
  const socket = room.server.raw(`${room.code}/${name}`);
  expect(await socket.letIn()).toBe(true);
  for (let n = 0; n < 1000; n += 1) socket.send(step1Frame(Uint8Array.of(0)));
  expect(await socket.closed()).toBe(closeCodes.tooFast);
  await screen.received();
  expect(screen.closeCode).toBeUndefined();
  expect(await room.harm()).toEqual([]);
});

test('whoever pings and never reads is dropped before it costs memory', async () => {
  room = await Attacked.begin({ limits: patient });
  const neighbour = await room.ballot();
  const socket = await room.foothold();
  const before = process.memoryUsage.rss();
  socket.socket.pause();
  const raw = socket.socket as typeof socket.socket & { ping(data: Buffer): void; readonly readyState: number };
  for (let burst = 0; burst < 200 && raw.readyState === 1; burst += 1) {
    for (let n = 0; n < 1000; n += 1) raw.ping(Buffer.alloc(125));
    await neighbour.received();
  }
  await goOnVoting(neighbour, () => true);
  expect(process.memoryUsage.rss() - before).toBeLessThan(200e6);
});

test('whoever never reads is dropped, and the others hear all there is', { timeout: longEnough }, async () => {
  room = await Attacked.begin({ limits: patient });
  const neighbour = await room.ballot();
  const reader = await (await room.server.open(room.code, 'room', room.neighbour.token)).synced();
  const name = await room.server.roomName(room.code);
  const open = room.server.live.figures.sockets;
  const deaf = await Promise.all(
    Array.from({ length: 10 }, async () =>
      room!.server.raw(`${room!.code}/${name}`, { token: room!.attacker.token }).opened(),
    ),
  );
  await eventually(() => expect(room!.server.live.figures.sockets).toBe(open + deaf.length));
  for (const socket of deaf) socket.socket.pause();
  const voting = goOnVoting(neighbour, () => room!.server.live.figures.sockets === open);
  while (room.server.live.figures.sockets > open) {
    for (const socket of deaf) for (let n = 0; n < 200; n += 1) socket.send(step1Frame(Uint8Array.of(0)));
    await neighbour.received();
  }
  await voting;
  await neighbour.save('arnstein/1/goal', { rung: 8 });
  await reader.until('answered/arnstein', { round: 1, count: 2, of: 2 });
  expect([neighbour.closeCode, reader.closeCode]).toEqual([undefined, undefined]);
});

const upgrade = (path: string): string =>
  `GET /sync/${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: cydweithdy.1\r\n\r\n';

/** What each of them says, and nothing more. */
const openings = (room_: string): readonly string[] => [
  '',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ',
  'POST /api/sessions/222222/participants HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  upgrade('222222/control'),
  upgrade(room_),
];

test(
  `${silent} connections of each kind that say nothing hold nobody up, and are hung up on`,
  { timeout: longEnough },
  async () => {
    server = await WholeServer.start();
    const { code, token } = await server.makeSession();
    const control = await server.open(code, 'control', token);
    await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
    const before = await server.join(code);
    const ballot = await server.open(code, `ballot/${before.participant}`, before.token);
    const { room: name } = await server.json<{ room: string }>(`/api/sessions/${code}`);
    const counts = openings(`${code}/${name}`).map((opening) => ({ opening, open: 0, closed: 0 }));
    for (const count of counts) {
      for (let n = 0; n < silent; n += 1) {
        const connection = connect(server.running.port, '127.0.0.1');
        connections.push(connection);
        connection.on('error', () => {});
        connection.on('connect', () => (count.open += 1));
        connection.on('close', () => (count.closed += 1));
        connection.resume();
        connection.write(count.opening);
      }
    }
    await eventually(() => expect(counts.map(({ open }) => open)).toEqual(counts.map(() => silent)));
    await goOnVoting(ballot, () => true);
    const late = await server.join(code);
    await server.vote(code, late, { 'arnstein/1/now': { rung: 3 } });
    const inTheRoom = counts.pop()!;
    await eventually(() => expect(counts.map(({ closed }) => closed)).toEqual(counts.map(() => silent)));
    expect(inTheRoom.closed, 'projectors are told little and may be silent').toBeLessThan(silent);
    expect(ballot.closeCode).toBeUndefined();
  },
);

test(
  `${crowd} phones that come at once all get in and vote, and the others do not notice`,
  { timeout: longEnough },
  async () => {
    room = await Attacked.begin();
    const neighbour = await room.ballot();
    const { code } = room;
    const passes = [];
    for (let n = 0; n < crowd; n += 1) passes.push(await room.server.join(code));
    const sockets = passes.map(({ participant, token }) =>
      room!.server.raw(`${code}/ballot/${participant}`, { token }),
    );
    const told = (): number[] => sockets.map((socket) => socket.count('step1'));
    const voting = goOnVoting(neighbour, () => told().every((count) => count > 1));
    await eventually(() => expect(told().filter((count) => count === 0)).toEqual([]));
    for (const socket of sockets) socket.send(updateFrame(vote('arnstein/1/now', { rung: 5 })));
    await eventually(() => expect(told().filter((count) => count < 2)).toEqual([]));
    await voting;
    expect(sockets.filter(({ closeCode }) => closeCode !== undefined)).toEqual([]);
    expect(neighbour.closeCode).toBeUndefined();
    const rows = await room.server.store.answers(code);
    expect(rows.filter(({ value }) => value?.rung === 5).length).toBeGreaterThanOrEqual(crowd);
  },
);
