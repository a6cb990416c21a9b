import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WholeServer } from '../tests/fixtures/whole-server.ts';
import { readPages } from './pages.ts';
import { StartProblem } from './start-problem.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

const html = { accept: 'text/html' };

test.each([
  ['/', 'home'],
  ['/trainer', 'trainer'],
  ['/j/BCDFGH', 'phone'],
  ['/desk/BCDFGH', 'desk'],
  ['/deck', 'deck'],
  ['/deck/', 'deck'],
  ['/deck/BCDFGH', 'deck'],
  ['/deck/BCDFGH/', 'deck'],
])('%s is the page %s', async (path, name) => {
  const response = await server.ask(path, { headers: html });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const page = await response.text();
  expect(page).toContain(`<title>${name}</title>`);
  expect(page, 'at any depth').toContain(`src="/assets/${name}.js"`);
});

test('each answer has a nonce of its own, in its policy and in its page', async () => {
  const nonces = new Set<string>();
  for (let n = 0; n < 3; n += 1) {
    const response = await server.ask('/');
    const page = await response.text();
    const nonce = /nonce="([^"]+)"/.exec(page)![1]!;
    const host = `127.0.0.1:${server.running.port}`;
    expect(page).not.toContain('__NONCE__');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; ` +
        `img-src 'self' data:; font-src 'self'; connect-src 'self' ws://${host} wss://${host}; ` +
        `base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

test('a page is asked for again each time, what it loads never again', async () => {
  const page = await server.ask('/');
  expect(page.headers.get('cache-control')).toBe('private, no-cache');
  expect(page.headers.get('etag')).toBeNull();
  const asset = await server.ask('/assets/home.js');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('what the build has compressed is sent as it is', async () => {
  const plain = await server.ask('/assets/home.js', { headers: { 'accept-encoding': 'identity' } });
  expect(await plain.text()).toBe('plain');
  const raw = await server.ask('/assets/home.js', { method: 'GET', headers: { 'accept-encoding': 'gzip' } }).then(
    ({ headers }) => headers,
    () => undefined,
  );
  expect(raw?.get('content-encoding')).toBe('gzip');
  expect(raw?.get('vary')).toBe('accept-encoding');
});

test('the usual headers are there, and none that a plain local network cannot keep', async () => {
  for (const path of ['/', '/api/sessions/222222', '/assets/home.js', '/nowhere']) {
    const { headers } = await server.ask(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('cross-origin-opener-policy')).toBeNull();
  }
});

test('a code in a path is put into its own form', async () => {
  for (const [typed, shown] of [
    ['/j/bcd-fgh', '/j/BCDFGH'],
    ['/deck/bcd%20fgh', '/deck/BCDFGH'],
    ['/BCDFGH', '/j/BCDFGH'],
    ['/bcd-fgh', '/j/BCDFGH'],
    ['/deck/bcdfgh?print=notes&screen=cy', '/deck/BCDFGH?print=notes&screen=cy'],
  ]) {
    const response = await server.ask(typed!, { headers: html });
    expect([response.status, response.headers.get('location')]).toEqual([302, shown]);
  }
});

test('somebody who mistypes an address sees the page for joining; a program sees a problem', async () => {
  const page = await server.ask('/nowhere', { headers: html });
  expect(page.status).toBe(404);
  expect(await page.text()).toContain('<title>home</title>');
  expect(await server.refusal('/nowhere')).toEqual([404, 'not_found']);
  expect(await server.refusal('/api/nowhere', { headers: html })).toEqual([404, 'not_found']);
  expect(await server.refusal('/assets/nowhere.js')).toEqual([404, 'not_found']);
});

test('pages that are missing, or show another deck, stop the start with a line that says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
  await expect(readPages(folder, '/deck')).rejects.toThrow(StartProblem);
  await expect(readPages(folder, '/deck')).rejects.toThrow(
    /^.*home.index\.html is missing: run "npm run build" first\.$/,
  );
  const built = join(server.folder, 'pages');
  await writeFile(join(built, 'stamp.json'), JSON.stringify({ deck: 'slides', sources: '' }));
  await expect(readPages(built, '/deck')).rejects.toThrow(/^The pages show another deck than .deck: run .+$/);
  await rm(join(built, 'stamp.json'));
  await rm(folder, { recursive: true });
});
