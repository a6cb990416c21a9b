import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { kinds } from '../../src/activities/index.ts';
import { readAnswer } from '../../src/session/activity.ts';
import { closeCodes } from '../../src/session/close-codes.ts';
import { step1Frame, step2Frame, updateFrame } from '../../server/frames.ts';
import { tinyDeck } from '../fixtures/deck.ts';
import type { RawSocket } from '../fixtures/raw-socket.ts';
import { overLongPolls } from '../fixtures/transport.ts';
import { until } from '../fixtures/until.ts';
import { note } from '../proof/figures.ts';
import { Random } from '../sync/random.ts';
import { answered, Attacked, patient } from './attacked.ts';
import { honestUpdate, spoilt } from './spoilt.ts';
import { answer, bytes, updates, vote } from './updates.ts';

/** `MUTATIONS=60000` tries that many; `SEED=7` begins with other ones. */
const mutations = Number(process.env.MUTATIONS ?? 3000);
const seed = Number(process.env.SEED ?? 1);

let room: Attacked;

beforeEach(async () => {
  room = await Attacked.begin({ limits: { ...patient, commit: 5 } });
});

afterEach(() => room.end());

const { badFrame, invalid, tooFast } = closeCodes;

const number = (...digits: number[]): Uint8Array => Uint8Array.of(0, 2, ...digits);

test.each<readonly [string, Uint8Array | string]>([
  ['an empty one', Uint8Array.of()],
  ['text', 'hello'],
  // Over long polls there is no text: it would be that good frame.
  ...(overLongPolls ? [] : ([['text that would be a good frame', String.fromCharCode(0, 0, 1, 0)]] as const)),
  ['an unknown type', Uint8Array.of(7, 1, 2)],
  ['a type that is unknown as a varUint, and known as a byte', Uint8Array.of(0x80, 0x01, 2, 0)],
  ['an unknown step', Uint8Array.of(0, 3, 0)],
  ['nothing but a type', Uint8Array.of(0)],
  ['one with more behind it', Uint8Array.of(0, 0, 1, 0, 99)],
  ['a state vector that is none', Uint8Array.of(0, 0, 1, 0xff)],
  ['a state vector that claims a billion clients', step1Frame(Uint8Array.of(0x80, 0x94, 0xeb, 0xdc, 0x03))],
  ['a type that never ends', new Uint8Array(40).fill(0xff)],
  ['a length that never ends', number(...Array<number>(40).fill(0xff))],
  ['a length beyond all numbers', number(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f)],
  ['a length of four thousand million', number(0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2, 3)],
])('a frame that is none is closed with 4400: %s', async (_name, frame) => {
  const socket = await room.foothold();
  socket.send(frame);
  socket.send(updateFrame(vote()));
  expect(await socket.closed()).toBe(badFrame);
  expect(await room.harm()).toEqual([]);
});

test('a good frame cut short anywhere changes nothing', async () => {
  const frame = updateFrame(vote());
  for (let length = 0; length < frame.length; length += 1) {
    const socket = await room.foothold();
    socket.send(frame.subarray(0, length));
    expect(await socket.closed()).toBe(badFrame);
  }
  expect(await room.harm()).toEqual([]);
});

test('a good update cut short anywhere changes nothing', async () => {
  const update = vote();
  for (let length = 0; length < update.length; length += 1) {
    const socket = await room.foothold();
    socket.send(updateFrame(update.subarray(0, length)));
    expect(await socket.closed()).toBe(invalid);
  }
  expect(await room.harm()).toEqual([]);
});

test('types are read as varUints, however many bytes they are given', async () => {
  const socket = await room.foothold();
  const frame = updateFrame(vote('arnstein/1/goal', { rung: 7 }));
  socket.send(Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x80, 0x00, 0x82, 0x00, ...frame.subarray(2)));
  await socket.received('step1', 2);
  expect(await room.held()).toEqual({ ...answered, 'arnstein/1/goal': { rung: 7 } });
});

/** Two edits of one key by one client: the second needs the first. */
const [first, second] = updates(answer('arnstein/1/goal', { rung: 7 }), answer('arnstein/1/goal', { rung: 8 })) as [
  Uint8Array,
  Uint8Array,
];

test.each<readonly [string, Uint8Array]>([
  ['an edit without the one before it', second],
  ['edits with a hole between them', Y.mergeUpdates([vote('arnstein/1/goal'), second])],
])('a SyncStep2 that does not join on is refused, and nothing behind it is read: %s', async (_name, update) => {
  const socket = await room.foothold();
  socket.send(step2Frame(update));
  for (let n = 0; n < 50; n += 1) socket.send(updateFrame(vote()));
  expect(await socket.closed()).toBe(invalid);
  expect(await room.harm()).toEqual([]);
});

test('what follows a refusal is not read, whatever it is and however long the socket stays open', async () => {
  const socket = await room.foothold();
  const answers = socket.frames.length;
  socket.socket.pause();
  socket.send(updateFrame(Uint8Array.of(9, 9, 9)));
  for (const frame of [updateFrame(vote()), step2Frame(first), step1Frame(Uint8Array.of(0))]) socket.send(frame);
  await until(() => room.server.live.figures.sockets === 0);
  socket.socket.resume();
  expect([invalid, 1006]).toContain(await socket.closed());
  expect(socket.frames.length, 'nothing is answered').toBe(answers);
  expect(await room.harm()).toEqual([]);
});

/** An awareness update that puts a name and a cursor on everybody's screen, where a server passes it on. */
const shout = bytes((encoder) => {
  const state = JSON.stringify({ user: { name: 'Pwy bynnag', color: 'red' } });
  encoder.cbuf.set([1, state.length + 5, 1, 42, 1, state.length, ...Buffer.from(state)]);
  encoder.cpos = state.length + 6;
});

test('awareness reaches nobody, and a flood of it is cut off', async () => {
  await room.end();
  room = await Attacked.begin({ limits: { frames: { burst: 200, perSecond: 1 } } });
  const name = await room.server.roomName(room.code);
  const reader = room.server.raw(`${room.code}/${name}`, { token: room.neighbour.token });
  expect(await reader.letIn()).toBe(true);
  const before = reader.frames.length;
  const socket = room.server.raw(`${room.code}/${name}`, { token: room.attacker.token });
  expect(await socket.letIn()).toBe(true);
  for (let n = 0; n < 100; n += 1) socket.send(n % 2 ? shout : Uint8Array.of(3));
  expect(await socket.ask()).toBe(true);
  expect(reader.frames.slice(before).filter(([type]) => type === 1)).toEqual([]);
  for (let n = 0; n < 200; n += 1) socket.send(shout);
  expect(await socket.closed()).toBe(tooFast);
  expect(await room.harm()).toEqual([]);
});

/** Nothing of what the server answers with waits for something else. */
function expectNothingPending(socket: RawSocket): void {
  const doc = new Y.Doc();
  for (const message of socket.messages) if (message?.type === 'step2') Y.applyUpdate(doc, message.update);
  expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
  expect([...doc.share.keys()].filter((root) => root !== 'answers')).toEqual([]);
}

/** Every answer that counts is one that the schema knows. */
async function expectOnlyKnownAnswers(): Promise<void> {
  for (const { activity, item, value } of await room.server.store.answers(room.code)) {
    const definition = tinyDeck.activities.find(({ id }) => id === activity)!;
    const { default: model } = await kinds[definition.kind]!.model();
    expect(readAnswer(model, definition, item, value)).toEqual(value);
  }
}

/** A ballot holds only so many clients: after so many frames the attacker joins again. */
const framesABallot = 500;

/** Sends so many spoilt frames, one after the other; gives how many were refused. */
async function attack(random: Random, frames: number): Promise<number> {
  let refused = 0;
  let socket: RawSocket | undefined;
  let pass = room.attacker;
  for (let sent = 0; sent < frames; sent += 1) {
    if (sent % framesABallot === 0) {
      socket?.close();
      socket = undefined;
      pass = await room.server.join(room.code);
    }
    if (!socket || socket.closeCode !== undefined) socket = await room.foothold(pass);
    const frame = random.chance(0.5) ? updateFrame : step2Frame;
    const update = spoilt(honestUpdate(random), random);
    socket.send(random.chance(0.2) ? spoilt(frame(update), random) : frame(update));
    if (await socket.ask()) expectNothingPending(socket);
    else refused += 1;
  }
  return refused;
}

const attackers = 10;

test(
  `${mutations} frames with bytes changed at random: nothing thrown, nothing pending, nothing counted that is no answer`,
  { timeout: 60_000 + mutations * 60 },
  async () => {
    const neighbour = await room.ballot();
    const attacks = Array.from({ length: attackers }, (_, at) =>
      attack(new Random(seed * attackers + at), mutations / attackers),
    );
    const refused = (await Promise.all(attacks)).reduce((sum, count) => sum + count, 0);
    note({ frames: mutations, refused });
    expect(refused).toBeGreaterThan(mutations / 10);
    expect(refused).toBeLessThan(mutations);
    await neighbour.save('arnstein/1/goal', { rung: 5 });
    expect(neighbour.closeCode).toBeUndefined();
    expect(room.server.reported).toEqual([]);
    await expectOnlyKnownAnswers();

    const sheets = await room.server.store.sheets(room.code);
    await room.server.restart();
    expect(await room.held(room.neighbour)).toEqual({ ...answered, 'arnstein/1/goal': { rung: 5 } });
    for (const { state } of sheets) {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, state);
      expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
    }
  },
);
