import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { overLongPolls } from '../tests/fixtures/transport.ts';
import { closeCodes } from '../src/session/close-codes.ts';
import { makeToken } from './tokens.ts';

let server: TestServer;
let code: string;
let token: string;
let me: Pass;
let other: Pass;

beforeEach(async () => {
  server = await TestServer.start({ publicOrigin: 'https://gweithdy.example' });
  ({ code, token } = await server.createSession());
  me = await server.join(code);
  other = await server.join(code);
});

afterEach(() => server.stop());

/** Opens a document with somebody's token and gives what it is answered with: an open socket, or a close code. */
async function knock(document: string, withToken?: string): Promise<number | 'open'> {
  const raw = server.raw(`${code}/${document}`, withToken === undefined ? {} : { token: withToken });
  return (await raw.letIn()) ? 'open' : raw.closed();
}

test('the subprotocol is answered with, and the token is not', async () => {
  const raw = await server.raw(`${code}/control`, { token }).opened();
  expect(raw.socket.protocol).toBe('cydweithdy.1');
});

test('everybody may read the room, with a good token or none', async () => {
  const room = await server.roomName(code);
  expect(await knock(room)).toBe('open');
  expect(await knock(room, token)).toBe('open');
  expect(await knock(room, me.token)).toBe('open');
  expect(await knock(room, makeToken())).toBe(closeCodes.badToken);
});

test('a room of another epoch is gone', async () => {
  expect(await knock('room-0123456789abcdef', me.token)).toBe(closeCodes.gone);
  expect(await knock('room')).toBe(closeCodes.gone);
});

test('a ballot is its participant’s alone', async () => {
  const ballot = `ballot/${me.participant}`;
  expect(await knock(ballot, me.token)).toBe('open');
  expect(await knock(ballot, other.token)).toBe(closeCodes.notYours);
  expect(await knock(ballot, token)).toBe(closeCodes.notYours);
  expect(await knock(ballot, makeToken())).toBe(closeCodes.badToken);
  expect(await knock(ballot)).toBe(closeCodes.badToken);
});

test.each(['control', 'desk'])('%s is for facilitators alone', async (document) => {
  expect(await knock(document, token)).toBe('open');
  expect(await knock(document, me.token)).toBe(closeCodes.notYours);
  expect(await knock(document, makeToken())).toBe(closeCodes.badToken);
  expect(await knock(document)).toBe(closeCodes.badToken);
});

test('a token is good in its own session only', async () => {
  const elsewhere = await server.createSession();
  const stranger = await server.join(elsewhere.code);
  expect(await knock('control', elsewhere.token)).toBe(closeCodes.badToken);
  expect(await knock(`ballot/${stranger.participant}`, stranger.token)).toBe(closeCodes.badToken);
});

test('a document that there is not is nobody’s', async () => {
  expect(await knock('answers', token)).toBe(closeCodes.notYours);
  expect(await knock('ballot', me.token)).toBe(closeCodes.notYours);
  expect(await knock(`ballot/${me.participant}/more`, me.token)).toBe(closeCodes.notYours);
});

test.each(['BBBBBB', 'AAAAAA', 'nonsense', '%00', ''])(
  'a code that no session has, %s, is closed with 4404',
  async (wrong) => {
    expect(await server.raw(`${wrong}/control`, { token }).closed()).toBe(closeCodes.noSession);
  },
);

test('a code may be written in any case', async () => {
  expect(await server.raw(`${code.toLowerCase()}/control`, { token }).letIn()).toBe(true);
});

test('a client that does not speak our protocol is closed with 4400', async () => {
  const raw = server.raw(`${code}/${await server.roomName(code)}`, { protocols: ['cydweithdy.2'] });
  // ws gives up by itself on a server that picks none of its protocols.
  expect(await raw.closed()).toBe(overLongPolls ? closeCodes.badFrame : 1006);
  const silent = server.raw(`${code}/${await server.roomName(code)}`, { protocols: [] });
  expect(await silent.closed()).toBe(closeCodes.badFrame);
});

test('a page of another origin is turned away, whatever token it has', async () => {
  expect(await server.raw(`${code}/control`, { token, origin: 'https://evil.example' }).closed()).toBe(
    closeCodes.notYours,
  );
  expect(await server.raw(`${code}/control`, { token, origin: 'null' }).closed()).toBe(closeCodes.notYours);
  expect(await server.raw(`${code}/control`, { token, origin: `http://127.0.0.1:${server.port}` }).letIn()).toBe(true);
  expect(await server.raw(`${code}/control`, { token, origin: 'https://gweithdy.example' }).letIn()).toBe(true);
});

const guess = () => server.raw('BBBBBB/control', { token: makeToken() });

test('somebody who tries many codes does not hold up those who have a token', async () => {
  await Promise.all(Array.from({ length: 80 }, () => guess().closed()));
  const guesses = Array.from({ length: 60 }, guess);
  expect(await knock(`ballot/${me.participant}`, me.token)).toBe('open');
  expect(guesses.filter(({ closeCode }) => closeCode === undefined).length).toBeGreaterThan(0);
});

test('an upgrade elsewhere is no socket', async () => {
  const headers = { connection: 'upgrade', upgrade: 'websocket' };
  const asked = request({ port: server.port, host: '127.0.0.1', path: '/elsewhere', headers });
  asked.end();
  const [response] = await once(asked, 'response');
  expect(response.statusCode).toBe(404);
  response.destroy();
});
