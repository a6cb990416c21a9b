import { type Encoder, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '../../src/session/close-codes.ts';
import { step1Frame, step2Frame, updateFrame } from '../../server/frames.ts';
import { defaultLimits } from '../../server/limits.ts';
import { until } from '../fixtures/until.ts';
import { answered, Attacked, patient } from './attacked.ts';
import { answer, bytes, forge, updates, vote } from './updates.ts';

let room: Attacked;

beforeEach(async () => {
  room = await Attacked.begin({ limits: patient });
});

afterEach(() => room.end());

const { invalid, tooLarge } = closeCodes;

/** An update of one struct, as nobody's library would write it. */
const oneStruct = (info: number, rest: (encoder: Encoder) => void): Uint8Array =>
  bytes((encoder) => {
    for (const n of [1, 1, 5, 0]) writeVarUint(encoder, n);
    writeUint8(encoder, info);
    rest(encoder);
    writeVarUint(encoder, 0);
  });

const inAnswers = (encoder: Encoder): void => {
  writeVarUint(encoder, 1);
  writeVarString(encoder, 'answers');
  writeVarString(encoder, 'key');
};

const claim = (...numbers: number[]): Uint8Array =>
  bytes((encoder) => numbers.forEach((number) => writeVarUint(encoder, number)));

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

/** So many edits by each of so many clients, all of them put at the beginning of one key. */
const crowd = (clients: number, each: number): Uint8Array =>
  forge(Array.from({ length: clients }, (_, at) => [at + 1, Array.from({ length: each }, () => ({ key: 'k' }))]));

/** Two edits of one key by one client: the second needs the first. */
const [first, second] = updates(answer('arnstein/1/goal', { rung: 7 }), answer('arnstein/1/goal', { rung: 8 })) as [
  Uint8Array,
  Uint8Array,
];

const refused: readonly (readonly [name: string, update: Uint8Array, code?: number])[] = [
  ['bytes that are no update', Uint8Array.of(9, 9, 9, 9)],
  ['a claim of thirty million structs in seven bytes', claim(1, 30_000_000, 5, 0)],
  ['a claim of a thousand million clients', claim(1_000_000_000, 1, 5, 0)],
  ['a claim of a thousand million deletions', claim(0, 1, 5, 1_000_000_000, 0)],
  ['a claim of a thousand million values', oneStruct(8 | 0x20, (to) => [inAnswers(to), writeVarUint(to, 1e9)])],
  [
    'a deleted run of a thousand million edits',
    oneStruct(1 | 0x20, (to) => [inAnswers(to), writeVarUint(to, 1e9)]),
    tooLarge,
  ],
  ['a collected run of a thousand million edits', oneStruct(0, (to) => writeVarUint(to, 1e9)), tooLarge],
  ['another root', updates((doc) => doc.getMap('room').set('slide', { id: 'end', step: 0 }))[0]!],
  ['a list at the root', updates((doc) => doc.getArray('answers').push([1]))[0]!],
  ['text at the root', updates((doc) => doc.getText('answers').insert(0, 'hello'))[0]!],
  ['a map in a value', updates((doc) => doc.getMap('answers').set('k', new Y.Map([['a', 1]])))[0]!],
  ['text in a value', updates((doc) => doc.getMap('answers').set('k', new Y.Text('hello')))[0]!],
  ['bytes in a value', vote('k', Uint8Array.of(1, 2))],
  ['a document in a value', vote('k', new Y.Doc())],
  ['a value nested too deep', vote('k', deep(defaultLimits.depth + 1))],
  ['a value nested without end', vote('k', deep(3000))],
  ['a struct of no length', oneStruct(1 | 0x20, (to) => [inAnswers(to), writeVarUint(to, 0)])],
  [
    'a value without a key',
    oneStruct(8, (to) => [writeVarUint(to, 1), writeVarString(to, 'answers'), writeVarUint(to, 0)]),
  ],
  ['content of an unknown kind', oneStruct(31 | 0x20, inAnswers)],
  ['a client given twice', Uint8Array.of(2, ...first.subarray(1, -1), ...second.subarray(1, -1), 0)],
  ['thousands of edits in one place by one client', crowd(1, 4000)],
  ['thousands of edits in one place by hundreds of clients', crowd(200, 20)],
  ['an edit put before another', forge([[1, [{ key: 'k' }, { key: 'k', before: [1, 0] }]]])],
  [
    'two edits behind the same one',
    forge([[1, [{ key: 'k' }, { key: 'k', behind: [1, 0] }, { key: 'k', behind: [1, 0] }]]]),
  ],
  [
    'two edits behind each other',
    forge([
      [1, [{ key: 'k', behind: [2, 0] }]],
      [2, [{ key: 'k', behind: [1, 0] }]],
    ]),
  ],
  [
    'more clients than page loads',
    forge(Array.from({ length: 201 }, (_, at) => [at + 1, [{ key: `k${at}` }]])),
    tooLarge,
  ],
];

for (const [name, update, code = invalid] of refused)
  test(`an update is refused and changes nothing: ${name}`, async () => {
    const before = process.memoryUsage.rss();
    for (const frame of [updateFrame(update), step2Frame(update)]) {
      const socket = await room.foothold();
      socket.send(frame);
      for (const good of [updateFrame(vote()), step2Frame(vote())]) socket.send(good);
      expect(await socket.closed()).toBe(code);
    }
    expect(await room.held()).toEqual(answered);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100e6);
    expect(await room.harm()).toEqual([]);
  });

test('an edit in the middle of a run is refused, whatever the run has become', async () => {
  const ballot = await room.ballot(room.attacker);
  const client = ballot.doc.clientID;
  for (let rung = 1; rung <= 8; rung += 1) await ballot.save('arnstein/1/goal', { rung });
  ballot.close();
  room.remember();
  const into = forge([
    [client, [...Array.from({ length: 8 }, () => ({ key: 'k' })), { key: 'k', behind: [client, 3] }]],
  ]);
  const socket = await room.foothold();
  socket.send(updateFrame(into));
  expect(await socket.closed()).toBe(invalid);
  expect(await room.harm()).toEqual([]);
});

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
  ['edits with a hole between them', Y.mergeUpdates([vote('a', 1), second])],
];

test.each(gaps)(
  'thousands of updates that do not join on cost nothing and are answered once: %s',
  async (_name, update) => {
    const socket = await room.foothold();
    const told = socket.count('step1');
    const before = process.memoryUsage.rss();
    for (let n = 0; n < 3000; n += 1) socket.send(updateFrame(update));
    expect(await socket.ask()).toBe(true);
    expect(socket.count('step1')).toBe(told + 1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100e6);
    expect(await room.harm()).toEqual([]);
  },
);

test('after a good update one that does not join on is answered again', async () => {
  const socket = await room.foothold();
  for (let round = 1; round <= 3; round += 1) {
    const before = socket.count('step1');
    for (let n = 0; n < 3; n += 1) socket.send(updateFrame(second));
    socket.send(updateFrame(vote(`later/1/${round}`, round)));
    await until(() => socket.count('step1') === before + 2);
  }
  expect(await room.harm(room.attacker)).toEqual([]);
});

test('who writes under another’s client id harms nobody but themselves', async () => {
  const neighbour = await room.ballot();
  const control = await (await room.server.open(room.code, 'control', room.token)).synced();
  await neighbour.save('arnstein/1/goal', { rung: 7 });
  await control.save('slide', { id: 'ladder', step: 0 });
  const socket = await room.foothold();
  for (const { clientID } of [neighbour.doc, control.doc]) {
    const forged = new Y.Doc();
    forged.clientID = clientID;
    for (let n = 0; n < 20; n += 1) forged.getMap('answers').set(`later/1/${n}`, n);
    socket.send(updateFrame(Y.encodeStateAsUpdate(forged)));
  }
  expect(await socket.ask()).toBe(true);
  await neighbour.save('arnstein/1/goal', { rung: 6 });
  await control.save('slide', { id: 'end', step: 0 });
  const goal = (await room.server.store.answers(room.code)).filter(({ item }) => item === 'goal');
  expect(goal).toMatchObject([{ participant: room.neighbour.participant, value: { rung: 6 } }]);
});

test('a ballot grows to its limit and not beyond, however long somebody goes on', { timeout: 60_000 }, async () => {
  const neighbour = await room.ballot();
  const ballot = await room.ballot(room.attacker);
  for (let n = 0; ballot.closeCode === undefined && n < 100_000; n += 1) {
    ballot.map.set(`words/1/${n % 7}`, `${n}`.repeat(20));
    if (n % 200 === 0) await neighbour.save('arnstein/1/goal', { rung: 1 + ((n / 200) % 8) });
  }
  expect(await ballot.closed()).toBe(tooLarge);
  const grown = await room.server.store.sheet(room.code, `ballot/${room.attacker.participant}`);
  expect(grown!.length).toBeGreaterThan(defaultLimits.ballotBytes / 2);
  expect(grown!.length).toBeLessThanOrEqual(defaultLimits.ballotBytes);
  await neighbour.save('arnstein/1/goal', { rung: 8 });
  expect(neighbour.closeCode).toBeUndefined();
});

test('a question that cannot be read is refused, and one that claims the future is answered', async () => {
  const socket = await room.foothold();
  socket.send(step1Frame(claim(1, 7, 2 ** 40)));
  expect(await socket.ask()).toBe(true);
  socket.send(step1Frame(claim(1_000_000_000)));
  expect(await socket.closed()).toBe(closeCodes.badFrame);
  expect(await room.harm()).toEqual([]);
});
