import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

test('it says that it runs and that it can work', async () => {
  for (const path of ['/healthz', '/readyz']) expect(await server.json(path)).toEqual({ status: 'ok' });
});

test('this machine may ask how it is doing', async () => {
  const { code, token } = await server.makeSession();
  const control = await server.open(code, 'control', token);
  await control.save('screen', 'cy');
  const response = await server.ask('/metrics');
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^cydweithdy_sessions [1-9]\d*$/m);
  expect(text).toMatch(/^cydweithdy_sockets [1-9]\d*$/m);
  expect(text).toMatch(/^cydweithdy_commits_total [1-9]\d*$/m);
  expect(text).toMatch(/^cydweithdy_event_loop_delay_p99_seconds [\d.e-]+$/m);
  expect(text).not.toContain(code);
});

test('others may not, also where a proxy on this machine hides them, unless they have the trainer key', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  expect(await server.refusal('/metrics', { headers })).toEqual([401, 'unauthorised']);
  expect((await server.ask('/metrics', { headers, token: trainerKey })).status).toBe(200);
});

test('while nothing can be saved it is not ready, and afterwards it is again', async () => {
  const { code, token } = await server.makeSession();
  const control = await server.open(code, 'control', token);
  const other = new DatabaseSync(join(server.dataDir, 'cydweithdy.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  const making = server.refusal('/api/sessions', { method: 'POST', token: trainerKey });
  expect(await making).toEqual([503, 'storage_unavailable']);
  control.map.set('screen', 'cy');
  await vi.waitFor(async () => expect(await server.refusal('/readyz')).toEqual([503, 'storage_unavailable']), 10_000);
  expect((await server.ask('/healthz')).status).toBe(200);
  other.exec('ROLLBACK');
  other.close();
  await vi.waitFor(async () => expect((await server.ask('/readyz')).status).toBe(200), 20_000);
  await control.untilSaved();
});
