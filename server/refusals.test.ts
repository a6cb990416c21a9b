import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainerKey, WholeServer } from '../tests/fixtures/whole-server.ts';
import { maxSetupBody } from './session-setup.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

/** What comes back for bytes that no honest client sends. */
async function post(body: string, type = 'application/json'): Promise<unknown> {
  const response = await fetch(`${server.running.address}/api/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${trainerKey}`, 'content-type': type },
    body,
  });
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return [response.status, ((await response.json()) as { code: string }).code];
}

test.each(['{', '"text"', '[]', '7', '{"title": {"__proto__": 1}}'])('the body %s is refused', async (body) => {
  expect(await post(body)).toEqual([400, 'body_invalid']);
});

test('a body that is no JSON is refused, and one that is too large', async () => {
  expect(await post('title=x', 'application/x-www-form-urlencoded')).toEqual([415, 'media_type_unsupported']);
  expect(await post('x', 'text/plain')).toEqual([415, 'media_type_unsupported']);
  expect(await post(JSON.stringify({ title: { cy: 'x'.repeat(maxSetupBody) } }))).toEqual([413, 'body_too_large']);
});

test('a path that cannot be read is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.running.port, path: '/api/sessions/%zz' }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers['content-type']]);
    });
    asked.on('error', reject).end();
  });
  expect(status).toEqual([400, 'application/problem+json']);
});

test('a refusal is of no use to whoever keeps copies', async () => {
  const response = await server.ask('/api/sessions');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
});
