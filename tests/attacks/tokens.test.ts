import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeCodes } from '../../src/session/close-codes.ts';
import { step1Frame, step2Frame, updateFrame } from '../../server/frames.ts';
import { hashToken, makeToken } from '../../server/tokens.ts';
import type { RawSocketOptions } from '../fixtures/raw-socket.ts';
import { until } from '../fixtures/until.ts';
import { Attacked, patient } from './attacked.ts';
import { updates, vote } from './updates.ts';

let room: Attacked;

beforeEach(async () => {
  room = await Attacked.begin({ publicOrigin: 'https://gweithdy.example', limits: patient });
});

afterEach(() => room.end());

/** Writes that would succeed for whoever the document belongs to. */
const writes = {
  ballot: vote(),
  control: updates((doc) => doc.getMap('control').set('slide', { id: 'end', step: 0 }))[0]!,
  desk: updates((doc) => doc.getMap('desk').set('results/arnstein', { count: 999 }))[0]!,
};

const pathTo = (document: keyof typeof writes): string =>
  `${room.code}/${document === 'ballot' ? `ballot/${room.neighbour.participant}` : document}`;

/** Opens a document and writes to it in the same breath, without waiting to be let in; gives the code it is closed with. */
async function breakIn(path: string, write: Uint8Array, options: RawSocketOptions): Promise<number> {
  const socket = await room.server.raw(path, options).opened();
  for (const frame of [step1Frame(Uint8Array.of(0)), step2Frame(write), updateFrame(write)]) socket.send(frame);
  const code = await socket.closed();
  expect(socket.messages, 'nothing is told').toEqual([]);
  return code;
}

const { badToken, notYours } = closeCodes;

const intruders: readonly (readonly [string, () => Promise<string | undefined> | string | undefined, number])[] = [
  ['no token', () => undefined, badToken],
  ['an empty token', () => '', badToken],
  ['a token made up', () => makeToken(), badToken],
  ['the code as a token', () => room.code, badToken],
  ['a participant’s id as a token', () => room.neighbour.participant, badToken],
  ['the hash that the store keeps', () => hashToken(room.neighbour.token), badToken],
  ['a good token and one letter more', () => `${room.neighbour.token}0`, badToken],
  ['a facilitator’s token of another session', async () => (await room.server.createSession()).token, badToken],
  [
    'a participant’s token of another session',
    async () => (await room.server.join((await room.server.createSession()).code)).token,
    badToken,
  ],
  ['another participant’s token', () => room.attacker.token, notYours],
];

test.each(intruders)('nobody writes a ballot, control or the desk with %s', async (_name, makePass, code) => {
  const token = await makePass();
  room.remember();
  for (const document of ['ballot', 'control', 'desk'] as const) {
    expect(await breakIn(pathTo(document), writes[document], token === undefined ? {} : { token })).toBe(code);
  }
  expect(await room.harm()).toEqual([]);
});

test('a facilitator cannot write anybody’s ballot', async () => {
  expect(await breakIn(pathTo('ballot'), writes.ballot, { token: room.token })).toBe(notYours);
  expect(await room.harm()).toEqual([]);
});

test('what is written to the room has no effect, whoever writes it', async () => {
  const name = await room.server.roomName(room.code);
  const forged = updates((doc) => doc.getMap('room').set('results/arnstein', { count: 999 }))[0]!;
  for (const token of [undefined, room.attacker.token, room.token]) {
    const socket = room.server.raw(`${room.code}/${name}`, token === undefined ? {} : { token });
    expect(await socket.letIn()).toBe(true);
    for (const frame of [updateFrame(forged), step2Frame(forged)]) socket.send(frame);
    expect(await socket.ask()).toBe(true);
    expect(socket.count('step1'), 'it is not asked for').toBe(0);
  }
  const reader = await (await room.server.open(room.code, 'room')).synced();
  await until(() => reader.map.has('results/arnstein'));
  expect(reader.map.get('results/arnstein')).toMatchObject({ count: 2 });
  expect(await room.harm()).toEqual([]);
});

test('a revoked facilitator is out within a second, however hard they knock', async () => {
  const revoked = await room.server.addFacilitator(room.code);
  const knock = () => room.server.raw(`${room.code}/control`, { token: revoked });
  const inside = await Promise.all(Array.from({ length: 5 }, async () => knock().opened()));
  const knocking = Array.from({ length: 200 }, knock);
  await until(() => knocking.some(({ frames }) => frames.length > 0));
  await room.server.live.revoke(room.code, hashToken(revoked));
  room.remember();
  knocking.push(...Array.from({ length: 50 }, knock));
  for (const socket of [...inside, ...knocking]) {
    if (socket.frames.length > 0 && socket.closeCode === undefined) socket.send(updateFrame(writes.control));
  }
  for (const socket of [...inside, ...knocking]) expect(await socket.closed()).toBe(badToken);
  expect(await room.harm()).toEqual([]);
});

test('a facilitator revoked while they are being let in stays out', async () => {
  const revoked = await room.server.addFacilitator(room.code);
  const { live } = room.server;
  const socket = await room.server.raw(`${room.code}/desk`, { token: revoked }).opened();
  await live.revoke(room.code, hashToken(revoked));
  expect(await socket.closed()).toBe(badToken);
});

test.each([
  ['a foreign page', () => 'https://evil.example'],
  ['a page of no origin', () => 'null'],
  ['a name that begins like ours', () => `http://127.0.0.1:${room.server.port}.evil.example`],
  ['our name on another port', () => 'http://127.0.0.1:1'],
  ['our public name over plain http on another port', () => 'http://gweithdy.example:81'],
  ['our name as a user', () => `http://127.0.0.1:${room.server.port}@evil.example`],
  ['no origin that can be read', () => 'evil'],
])('%s opens no socket, even with a good token', async (_name, origin) => {
  expect(await breakIn(pathTo('control'), writes.control, { token: room.token, origin: origin() })).toBe(notYours);
  const own = { token: room.neighbour.token, origin: origin() };
  expect(await breakIn(pathTo('ballot'), writes.ballot, own)).toBe(notYours);
  expect(await room.harm()).toEqual([]);
});

test.each(['?token=', '?token.', '?yauth=', '?access_token=', '/', '/token.'])(
  'a token in the address opens nothing: %s',
  async (between) => {
    expect(await breakIn(`${pathTo('control')}${between}${room.token}`, writes.control, {})).toBe(badToken);
    expect(await breakIn(`${pathTo('ballot')}${between}${room.neighbour.token}`, writes.ballot, {})).toBe(badToken);
    expect(await room.harm()).toEqual([]);
  },
);
