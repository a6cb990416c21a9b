import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

test('the trainer key is exchanged for a cookie that scripts cannot read and other sites cannot send', async () => {
  const response = await server.ask('/api/sign-in', { method: 'POST', token: trainerKey });
  expect(response.status).toBe(204);
  const cookie = response.headers.getSetCookie();
  expect(cookie).toHaveLength(1);
  expect(cookie[0]).toMatch(/^cyd=[\w-]{22,}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/);
});

test('the cookie does what the key does', async () => {
  const cookie = await server.signIn();
  expect(await server.json('/api/sign-in', { cookie })).toEqual({ role: 'trainer' });
  const { code } = await server.json<{ code: string }>('/api/sessions', { method: 'POST', cookie, body: {} });
  expect(await server.json('/api/sessions', { cookie })).toEqual([expect.objectContaining({ code })]);
  const { token } = await server.json<{ token: string }>(`/api/sessions/${code}/control`, { method: 'POST', cookie });
  expect((await server.ask(`/api/sessions/${code}/export.json`, { token })).status).toBe(200);
  expect((await server.ask(`/api/sessions/${code}/export.csv`, { cookie })).status).toBe(200);
  expect((await server.ask(`/api/sessions/${code}`, { method: 'DELETE', cookie })).status).toBe(204);
});

test('without it, or with a made-up one, nobody is signed in', async () => {
  for (const ask of [{}, { cookie: 'cyd=made-up' }]) {
    expect(await server.refusal('/api/sign-in', ask)).toEqual([401, 'unauthorised']);
    expect(await server.refusal('/api/sessions', ask)).toEqual([401, 'unauthorised']);
  }
  for (const token of [undefined, 'wrong', `${trainerKey}x`]) {
    const ask = { method: 'POST', ...(token !== undefined && { token }) } as const;
    expect(await server.refusal('/api/sign-in', ask)).toEqual([401, 'unauthorised']);
  }
});

test('signing out ends it', async () => {
  const cookie = await server.signIn();
  const response = await server.ask('/api/sign-out', { method: 'POST', cookie });
  expect(response.status).toBe(204);
  expect(response.headers.getSetCookie()[0]).toMatch(/^cyd=;/);
  expect(await server.refusal('/api/sign-in', { cookie })).toEqual([401, 'unauthorised']);
});

test('it outlives a restart, but not a new trainer key', async () => {
  const cookie = await server.signIn();
  await server.restart();
  expect(await server.json('/api/sign-in', { cookie })).toEqual({ role: 'trainer' });
  await server.restart({ TRAINER_KEY: 'another-key' });
  expect(await server.refusal('/api/sign-in', { cookie })).toEqual([401, 'unauthorised']);
  await server.restart();
});

test('behind TLS the cookie is sent over TLS alone', async () => {
  const flags = async (headers: Record<string, string>): Promise<string> =>
    (await server.ask('/api/sign-in', { method: 'POST', token: trainerKey, headers })).headers.getSetCookie()[0]!;
  expect(await flags({ 'x-forwarded-proto': 'https' })).not.toContain('Secure');
  await server.restart({ TRUST_PROXY: '127.0.0.1' });
  expect(await flags({ 'x-forwarded-proto': 'https' })).toContain('Secure');
  expect(await flags({})).not.toContain('Secure');
  await server.restart();
});

test('another site cannot use it', async () => {
  const cookie = await server.signIn();
  const make = (headers: Record<string, string>): Promise<Response> =>
    server.ask('/api/sessions', { method: 'POST', cookie, body: {}, headers });
  const refused: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: server.running.address },
  ];
  for (const headers of refused) expect((await make(headers)).status).toBe(403);
  const taken: Record<string, string>[] = [{ origin: server.running.address }, { 'sec-fetch-site': 'same-origin' }, {}];
  for (const headers of taken) {
    expect((await make(headers)).status).toBe(201);
  }
});

test('guessing keys is slowed down, and the right key still works', async () => {
  const guess = (): Promise<readonly [number, string]> =>
    server.refusal('/api/sign-in', { method: 'POST', token: 'guess' });
  const answers = await Promise.all(Array.from({ length: 30 }, guess));
  expect(answers).toContainEqual([429, 'too_many_wrong_keys']);
  const response = await server.ask('/api/sign-in', { method: 'POST', token: trainerKey });
  expect(response.status).toBe(204);
});

test('a trainer key that the settings say cannot be changed here', async () => {
  const cookie = await server.signIn();
  expect(await server.json('/api/trainer-key', { cookie })).toEqual({ canChange: false });
  expect(await server.refusal('/api/trainer-key', { method: 'POST', cookie })).toEqual([409, 'trainer_key_fixed']);
});

test('a new trainer key is told once, and ends every other sign-in and every token', async () => {
  await server.restart({ TRAINER_KEY: '' });
  const old = server.running.trainerKey;
  const signIn = async (key: string): Promise<string> => {
    const response = await server.ask('/api/sign-in', { method: 'POST', token: key });
    expect(response.status).toBe(204);
    return response.headers.getSetCookie()[0]!.split(';')[0]!;
  };
  const [mine, other] = [await signIn(old), await signIn(old)];
  const { code, token } = await server.json<{ code: string; token: string }>('/api/sessions', {
    method: 'POST',
    token: old,
    body: {},
  });
  const client = await server.open(code, 'control', token);
  expect(await server.json('/api/trainer-key', { cookie: mine })).toEqual({ canChange: true });
  expect(await server.refusal('/api/trainer-key', { method: 'POST', token })).toEqual([401, 'unauthorised']);

  const changed = await server.ask('/api/trainer-key', { method: 'POST', cookie: mine });
  expect(changed.status).toBe(201);
  const { key } = (await changed.json()) as { key: string };
  const renewed = changed.headers.getSetCookie()[0]!.split(';')[0]!;
  expect(key).not.toBe(old);
  expect(await client.closed()).toBe(4401);
  for (const cookie of [mine, other]) {
    expect(await server.refusal('/api/sign-in', { cookie })).toEqual([401, 'unauthorised']);
  }
  expect(await server.json('/api/sign-in', { cookie: renewed })).toEqual({ role: 'trainer' });
  expect(await server.refusal('/api/sign-in', { method: 'POST', token: old })).toEqual([401, 'unauthorised']);
  await server.restart({ TRAINER_KEY: '' });
  expect(server.running.trainerKey).toBe(key);
  expect(await server.json('/api/sign-in', { cookie: renewed })).toEqual({ role: 'trainer' });
  await signIn(key);
  await server.restart();
});
