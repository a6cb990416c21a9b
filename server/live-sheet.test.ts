import { createEncoder, toUint8Array, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { RawSocket } from '../tests/fixtures/raw-socket.ts';
import { type Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { until } from '../tests/fixtures/until.ts';
import { closeCodes } from './close-codes.ts';
import { step1Frame, step2Frame, updateFrame } from './frames.ts';

let server: TestServer;
let code: string;
let me: Pass;

beforeEach(async () => {
  server = await TestServer.start({ limits: { opens: { burst: 1000, perSecond: 1000 } } });
  ({ code } = await server.createSession());
  me = await server.join(code);
  const ballot = await (await server.openBallot(code, me)).synced();
  await ballot.save('arnstein/1/now', { rung: 3 });
  ballot.close();
});

afterEach(() => server.stop());

async function knock(): Promise<RawSocket> {
  const socket = server.raw(`${code}/ballot/${me.participant}`, { token: me.token });
  await socket.letIn();
  return socket;
}

/** What the ballot holds on the server now. */
async function held(): Promise<unknown> {
  const ballot = await (await server.openBallot(code, me)).synced();
  const entries = Object.fromEntries(ballot.map.entries());
  ballot.close();
  return entries;
}

const unchanged = { 'arnstein/1/now': { rung: 3 } };

/** The updates that these writes to a new document make, one each. */
function updates(...writes: readonly ((doc: Y.Doc) => void)[]): Uint8Array[] {
  const doc = new Y.Doc();
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  for (const write of writes) doc.transact(() => write(doc));
  return made;
}

const answer =
  (key: string, value: unknown) =>
  (doc: Y.Doc): unknown =>
    doc.getMap('answers').set(key, value);

const bytes = (write: (encoder: ReturnType<typeof createEncoder>) => void): Uint8Array => {
  const encoder = createEncoder();
  write(encoder);
  return toUint8Array(encoder);
};

/** An update of one struct, as nobody's library would write it. */
const oneStruct = (info: number, rest: (encoder: ReturnType<typeof createEncoder>) => void): Uint8Array =>
  bytes((encoder) => {
    for (const n of [1, 1, 5, 0]) writeVarUint(encoder, n);
    writeUint8(encoder, info);
    rest(encoder);
    writeVarUint(encoder, 0);
  });

const inAnswers = (encoder: ReturnType<typeof createEncoder>): void => {
  writeVarUint(encoder, 1);
  writeVarString(encoder, 'answers');
  writeVarString(encoder, 'key');
};

test.each([
  ['an empty one', Uint8Array.of()],
  ['text', 'hello'],
  ['an unknown type', Uint8Array.of(7, 1, 2)],
  ['an unknown step', Uint8Array.of(0, 3, 0)],
  ['one cut short', Uint8Array.of(0, 2, 9, 1)],
  ['one with more behind it', Uint8Array.of(0, 0, 1, 0, 99)],
  ['a state vector that is none', Uint8Array.of(0, 0, 1, 0xff)],
  ['a type that never ends', new Uint8Array(40).fill(0xff)],
])('a bad frame is closed with 4400: %s', async (_name, frame) => {
  const socket = await knock();
  socket.send(frame);
  expect(await socket.closed()).toBe(closeCodes.badFrame);
});

test('types are read as varUints', async () => {
  const socket = await knock();
  const [update] = updates(answer('arnstein/1/goal', { rung: 7 }));
  const frame = updateFrame(update!);
  socket.send(Uint8Array.of(0x80, ...frame.subarray(0, 1), 0x82, 0x00, ...frame.subarray(2)));
  await until(() => socket.count('step1') === 2);
  expect(await held()).toEqual({ ...unchanged, 'arnstein/1/goal': { rung: 7 } });
});

test('awareness is ignored', async () => {
  const socket = await knock();
  socket.send(Uint8Array.of(1, 1, 0));
  socket.send(Uint8Array.of(3));
  expect(await socket.ask()).toBe(true);
});

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

const invalid: readonly (readonly [string, Uint8Array])[] = [
  ['bytes that are no update', Uint8Array.of(9, 9, 9, 9)],
  [
    'a claim of thirty million structs in seven bytes',
    bytes((encoder) => [1, 30_000_000, 5, 0].forEach((n) => writeVarUint(encoder, n))),
  ],
  ['another root', updates((doc) => doc.getMap('room').set('slide', { id: 'end', step: 0 }))[0]!],
  ['a list at the root', updates((doc) => doc.getArray('answers').push([1]))[0]!],
  ['text at the root', updates((doc) => doc.getText('answers').insert(0, 'hello'))[0]!],
  ['a map in a value', updates((doc) => doc.getMap('answers').set('k', new Y.Map([['a', 1]])))[0]!],
  ['text in a value', updates((doc) => doc.getMap('answers').set('k', new Y.Text('hello')))[0]!],
  ['bytes in a value', updates(answer('k', Uint8Array.of(1, 2)))[0]!],
  ['a document in a value', updates(answer('k', new Y.Doc()))[0]!],
  ['a value nested too deep', updates(answer('k', deep(17)))[0]!],
  ['a value nested without end', updates(answer('k', deep(3000)))[0]!],
  ['a struct of no length', oneStruct(1 | 0x20, (encoder) => [inAnswers(encoder), writeVarUint(encoder, 0)])],
  [
    'a value without a key',
    oneStruct(8, (encoder) => [writeVarUint(encoder, 1), writeVarString(encoder, 'answers'), writeVarUint(encoder, 0)]),
  ],
  ['content of an unknown kind', oneStruct(31 | 0x20, inAnswers)],
];

test.each(invalid)('an update is refused with 4422 and changes nothing: %s', async (_name, update) => {
  const before = process.memoryUsage.rss();
  for (const frame of [updateFrame(update), step2Frame(update)]) {
    const socket = await knock();
    socket.send(frame);
    socket.send(updateFrame(updates(answer('arnstein/1/goal', { rung: 7 }))[0]!));
    expect(await socket.closed()).toBe(closeCodes.invalid);
  }
  expect(await held()).toEqual(unchanged);
  expect(process.memoryUsage.rss() - before).toBeLessThan(100e6);
});

/** Two edits of one key by one client; by each other's side the second needs the first. */
const [first, second] = updates(answer('arnstein/1/goal', { rung: 7 }), answer('arnstein/1/goal', { rung: 8 })) as [
  Uint8Array,
  Uint8Array,
];

/** An edit beside one that nobody else knows. */
function besideUnknown(): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, first);
  const before = Y.encodeStateVector(doc);
  doc.clientID += 1;
  doc.getMap('answers').set('arnstein/1/goal', { rung: 2 });
  return Y.encodeStateAsUpdate(doc, before);
}

/** Deletes what nobody else knows. */
function deletesUnknown(): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, first);
  const before = Y.encodeStateVector(doc);
  doc.getMap('answers').delete('arnstein/1/goal');
  return Y.encodeStateAsUpdate(doc, before);
}

const gaps: readonly (readonly [string, Uint8Array])[] = [
  ['an edit without the one before it', second],
  ['an edit beside an unknown one', besideUnknown()],
  ['a deletion of what is not known', deletesUnknown()],
  ['edits with a hole between them', Y.mergeUpdates([updates(answer('a', 1))[0]!, second])],
];

test.each(gaps)(
  'an update that does not join on is dropped, and answered once with what is known: %s',
  async (_name, update) => {
    const socket = await knock();
    const told = (): number => socket.count('step1');
    for (let round = 0; round < 3; round += 1) socket.send(updateFrame(update));
    socket.send(step1Frame(Uint8Array.of(0)));
    await socket.received('step2', 2);
    expect(told()).toBe(2);
    expect(await held()).toEqual(unchanged);

    socket.send(updateFrame(updates(answer('later/1/x', 1))[0]!));
    await until(() => told() === 3);
    socket.send(updateFrame(update));
    await until(() => told() === 4);
  },
);

test.each(gaps)('a SyncStep2 that does not join on is refused with 4422: %s', async (_name, update) => {
  const socket = await knock();
  socket.send(step2Frame(update));
  expect(await socket.closed()).toBe(closeCodes.invalid);
  expect(await held()).toEqual(unchanged);
});

test('what was missing may come afterwards', async () => {
  const socket = await knock();
  socket.send(updateFrame(second));
  socket.send(step2Frame(Y.mergeUpdates([first, second])));
  await socket.received('step1', 3);
  expect(await held()).toEqual({ ...unchanged, 'arnstein/1/goal': { rung: 8 } });
});

test('what is known already is neither committed nor acknowledged', async () => {
  const socket = await knock();
  const commits = server.live.figures.commits;
  const whole = socket.messages.find((message) => message?.type === 'step2');
  for (let round = 0; round < 5; round += 1) socket.send(step2Frame(whole!.type === 'step2' ? whole!.update : first));
  expect(await socket.ask()).toBe(true);
  expect(server.live.figures.commits).toBe(commits);
  expect(socket.count('step1')).toBe(1);
});

test('updates overlap without harm', async () => {
  const socket = await knock();
  for (const update of [first, Y.mergeUpdates([first, second]), first, second]) socket.send(updateFrame(update));
  await socket.received('step1', 2);
  expect(await held()).toEqual({ ...unchanged, 'arnstein/1/goal': { rung: 8 } });
});

test('a client given twice in one update is refused', async () => {
  const [one, two] = [first, second].map((update) => update.subarray(1, -1));
  const socket = await knock();
  socket.send(updateFrame(Uint8Array.of(2, ...one!, ...two!, 0)));
  expect(await socket.closed()).toBe(closeCodes.invalid);
  expect(await held()).toEqual(unchanged);
});
