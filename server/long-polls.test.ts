import { request } from 'node:http';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { until } from '../tests/fixtures/until.ts';
import { WholeServer } from '../tests/fixtures/whole-server.ts';
import { closeCodes } from '../src/session/close-codes.ts';
import { step1Frame, updateFrame } from './frames.ts';
import { defaultLimits, type Limits } from './limits.ts';

let server: TestServer;
let code: string;
let token: string;
let me: Pass;

async function start(limits: Partial<Limits>): Promise<void> {
  server = await TestServer.start({ limits });
  ({ code, token } = await server.createSession());
  me = await server.join(code);
}

beforeEach(() => start({ refusal: 50 }));

afterEach(() => server.stop());

interface Ask {
  readonly method?: string;
  readonly token?: string;
  readonly connection?: string;
  readonly body?: Uint8Array<ArrayBuffer>;
}

function ask(document: string, { method = 'POST', token, connection, body }: Ask): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}/sync-poll/${code}/${document}`, {
    method,
    headers: {
      'cydweithdy-protocol': 'cydweithdy.1',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(connection !== undefined && { 'cydweithdy-connection': connection }),
    },
    body: body ?? null,
  });
}

const ballot = (): string => `ballot/${me.participant}`;

/** Opens one's own ballot and gives the connection's id. */
async function open(): Promise<string> {
  const reply = await ask(ballot(), { token: me.token });
  return reply.headers.get('cydweithdy-connection')!;
}

const mine = (connection: string, rest: Ask = {}): Promise<Response> =>
  ask(ballot(), { token: me.token, connection, ...rest });

function batch(...frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const encoder = createEncoder();
  for (const frame of frames) writeVarUint8Array(encoder, frame);
  return toUint8Array(encoder);
}

/** An honest update, of somebody who has just loaded the page. */
function update(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('answers').set('arnstein/1/now', { rung: 3 });
  return Y.encodeStateAsUpdate(doc);
}

const held = (): number => server.live.figures.sockets;

test('a reply is of no use to whoever keeps copies, and says nothing of the token', async () => {
  const reply = await ask(ballot(), { token: me.token });
  expect(reply.headers.get('cache-control')).toBe('no-store');
  expect(reply.headers.get('content-type')).toBe('application/octet-stream');
  expect(JSON.stringify([...reply.headers])).not.toContain(me.token);
  expect(reply.headers.get('cydweithdy-connection')).toMatch(/^[\w-]{20,}$/);
});

test('a connection is of use only with the token that opened it', async () => {
  const connection = await open();
  const other = await server.join(code);
  for (const stranger of [{}, { token: other.token }, { token }]) {
    expect((await ask(ballot(), { connection, ...stranger })).status).toBe(404);
    expect((await ask(ballot(), { connection, method: 'DELETE', ...stranger })).status).toBe(404);
  }
  expect((await mine('0123456789abcdef')).status).toBe(404);
  expect((await mine(connection, { method: 'PUT' })).status).toBe(405);
  expect((await mine(connection, { body: batch(step1Frame(Uint8Array.of(0))) })).status).toBe(204);
  expect(held()).toBe(1);
});

test('a token in the address is none', async () => {
  const reply = await ask(`${ballot()}?token=${me.token}`, {});
  expect(reply.headers.get('cydweithdy-close')).toBe(String(closeCodes.badToken));
});

test('a poll is answered in time, whether there is something to tell or not', async () => {
  await server.stop();
  await start({ keepAlive: 200 });
  const connection = await open();
  for (let polls = 0; polls < 5; polls += 1) {
    const reply = await mine(connection);
    expect(reply.status).toBe(200);
    expect(reply.headers.has('cydweithdy-close')).toBe(false);
    await reply.arrayBuffer();
  }
});

test('whoever leaves is gone at once, and whoever hangs up', async () => {
  expect((await mine(await open(), { method: 'DELETE' })).status).toBe(204);
  await until(() => held() === 0);

  const path = `/sync-poll/${code}/${ballot()}`;
  const headers = { authorization: `Bearer ${me.token}`, 'cydweithdy-connection': await open() };
  const poll = request({ port: server.port, host: '127.0.0.1', method: 'POST', path, headers });
  poll.on('error', () => {});
  await new Promise<void>((sent) => poll.end(sent));
  expect(held()).toBe(1);
  poll.destroy();
  await until(() => held() === 0);
});

test('whoever polls no more is dropped', async () => {
  await server.stop();
  await start({ keepAlive: 200 });
  await open();
  expect(held()).toBe(1);
  await until(() => held() === 0);
});

test('whoever polls twice at once is dropped', async () => {
  const connection = await open();
  const replies = await Promise.all([mine(connection), mine(connection)]);
  expect(replies.map(({ headers }) => headers.get('cydweithdy-close'))).toContain('1006');
  await until(() => held() === 0);
});

test('a refusal is told to a poll that comes after the connection was dropped', async () => {
  const connection = await open();
  const invalid = batch(updateFrame(Uint8Array.of(9, 9, 9)));
  expect((await mine(connection, { body: invalid })).status).toBe(204);
  await until(() => held() === 0);
  const reply = await mine(connection);
  expect(reply.headers.get('cydweithdy-close')).toBe(String(closeCodes.invalid));
  expect((await reply.arrayBuffer()).byteLength).toBe(0);
});

test('after a while nobody is told any more why a connection was closed', async () => {
  await server.stop();
  await start({ closedPoll: 20 });
  const connection = await open();
  await mine(connection, { method: 'DELETE' });
  await expect.poll(async () => (await mine(connection)).status).toBe(404);
});

test('whoever sends two batches at once is dropped', async () => {
  const headers = {
    authorization: `Bearer ${me.token}`,
    'cydweithdy-connection': await open(),
    'content-length': '10',
  };
  const path = `/sync-poll/${code}/${ballot()}`;
  expect(held()).toBe(1);
  for (let n = 0; n < 2; n += 1) {
    const slow = request({ port: server.port, host: '127.0.0.1', method: 'POST', path, headers });
    slow.on('error', () => {});
    slow.write('a');
  }
  await until(() => held() === 0);
});

test('nothing is read after a refusal, in the same batch or later', async () => {
  const connection = await open();
  const opened = await (await server.openBallot(code, me)).synced();
  const good = updateFrame(update());
  await mine(connection, { body: batch(updateFrame(Uint8Array.of(9, 9, 9)), good) });
  await mine(connection, { body: batch(good) });
  await opened.received();
  expect(opened.map.size).toBe(0);
});

const claim = createEncoder();
writeVarUint(claim, 5000);

test.each([
  ['a frame that claims to be longer than the batch', toUint8Array(claim)],
  ['a length that never ends', Uint8Array.from({ length: 20 }, () => 0xff)],
  ['a frame cut short', batch(step1Frame(Uint8Array.of(0))).slice(0, -1)],
  ['an empty frame', batch(new Uint8Array())],
])('a bad batch is closed with 4400: %s', async (_, body) => {
  const connection = await open();
  await mine(connection, { body });
  expect((await mine(connection)).headers.get('cydweithdy-close')).toBe(String(closeCodes.badFrame));
});

test('a batch that is too large is not read', async () => {
  const connection = await open();
  const body = new Uint8Array(defaultLimits.payloadBytes + 1);
  expect((await mine(connection, { body })).status).toBe(413);
  expect((await mine(connection)).headers.get('cydweithdy-close')).toBe('1009');
});

test('the whole server answers long polls with the headers that every answer has', async () => {
  const whole = await WholeServer.start();
  try {
    const session = await whole.makeSession();
    const headers = { 'cydweithdy-protocol': 'cydweithdy.1' };
    const path = `/sync-poll/${session.code}/control`;
    const reply = await whole.ask(path, { method: 'POST', token: session.token, headers });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('cydweithdy-close')).toBeNull();
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    const foreign = { ...headers, origin: 'https://evil.example' };
    const refused = await whole.ask(path, { method: 'POST', token: session.token, headers: foreign });
    expect(refused.headers.get('cydweithdy-close')).toBe(String(closeCodes.notYours));
    expect(await whole.refusal(path)).toEqual([404, 'not_found']);
  } finally {
    await whole.close();
  }
});
