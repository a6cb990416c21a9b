import { once } from 'node:events';
import { connect } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unzip } from '../fixtures/unzip.ts';
import { trainerKey, WholeServer } from '../fixtures/whole-server.ts';
import { hostileTexts } from './hostile-texts.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

const html = { accept: 'text/html' };

test.each(hostileTexts)('a title stays text in every file that is taken home: %s', async (title) => {
  const { code, token } = await server.makeSession({ cy: title, en: title });
  const file = async (ending: string): Promise<Response> => {
    const response = await server.ask(`/api/sessions/${code}/export.${ending}`, { token });
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.\w+"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    return response;
  };
  expect(await (await file('json')).json()).toMatchObject({ session: { title: { cy: title, en: title } } });
  expect(await (await file('csv')).text()).not.toContain(title);
  const sheets = unzip(Buffer.from(await (await file('xlsx')).arrayBuffer()));
  const session = sheets['xl/worksheets/sheet1.xml']!;
  expect(session).not.toMatch(/<f[ >]|<hyperlink/);
  expect(sheets['xl/sharedStrings.xml']).not.toMatch(/<(script|img|svg|style)/i);
});

test.each(hostileTexts)(
  'what a phone writes beside its answers is in no file that is taken home: %s',
  async (hostile) => {
    const { code, token } = await server.makeSession();
    const control = await server.open(code, 'control', token);
    await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
    const me = await server.join(code);
    await server.vote(code, me, {
      'arnstein/1/now': { rung: 3 },
      'arnstein/1/goal': { rung: 3, text: hostile },
      [`arnstein/1/${hostile}`]: { rung: 3 },
      [hostile]: hostile,
    });
    for (const ending of ['json', 'csv']) {
      const file = await (await server.ask(`/api/sessions/${code}/export.${ending}`, { token })).text();
      expect(file).not.toContain(hostile);
      expect(file).not.toContain(JSON.stringify(hostile).slice(1, -1));
    }
  },
);

test.each(hostileTexts)('what stands in an address or a header comes back in no page: %s', async (hostile) => {
  const asked = encodeURIComponent(hostile);
  for (const path of [
    `/${asked}`,
    `/j/${asked}`,
    `/deck/${asked}`,
    `/desk/${asked}?${asked}`,
    `/api/sessions/${asked}`,
  ]) {
    const response = await server.ask(path, {
      headers: { ...html, 'accept-language': asked, referer: `http://x/${asked}` },
    });
    const body = await response.text();
    expect(body).not.toContain(hostile);
    expect(body).not.toContain(asked);
    expect(response.headers.get('location') ?? '').not.toContain(asked);
  }
});

/** What comes back for a request with this Host, which no browser would send. */
async function askAs(host: string): Promise<string> {
  const connection = connect(server.running.port, '127.0.0.1');
  await once(connection, 'connect');
  connection.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return readText(connection);
}

test('no page lets in a script, a style or a request from elsewhere, whatever host it is asked for by', async () => {
  for (const host of ['a.example; script-src *', "a.example 'unsafe-inline'", 'a.example,*', 'a.example\t*', '*']) {
    const policy = /content-security-policy: (.*)\r\n/i.exec(await askAs(host))?.[1] ?? '';
    expect(policy).not.toMatch(/unsafe|\*|a\.example/);
  }
  for (const path of ['/', '/trainer', '/j/222222', '/desk/222222', '/deck/222222', '/nowhere']) {
    const { headers } = await server.ask(path, { headers: html });
    const directives = new Map(
      headers
        .get('content-security-policy')!
        .split('; ')
        .map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]),
    );
    const host = `127.0.0.1:${server.running.port}`;
    const ours = new Set(["'none'", "'self'", 'data:', `ws://${host}`, `wss://${host}`]);
    for (const sources of directives.values()) {
      expect(sources.filter((source) => !ours.has(source) && !/^'nonce-[\w+/]{22}=='$/.test(source))).toEqual([]);
    }
    for (const closed of ['default-src', 'base-uri', 'frame-ancestors']) {
      expect(directives.get(closed)).toEqual(["'none'"]);
    }
    expect(directives.get('form-action')).toEqual(["'self'"]);
    expect(directives.get('img-src')).toEqual(["'self'", 'data:']);
    expect([...directives.keys()].filter((name) => directives.get(name)!.includes('data:'))).toEqual(['img-src']);
  }
});

test('what the API answers is never taken for a page', async () => {
  const { code } = await server.makeSession({ cy: '<script>alert(1)</script>' });
  for (const path of [`/api/sessions/${code}`, `/api/sessions/${code}/outline`, '/api/sessions', '/api/nowhere']) {
    const { headers } = await server.ask(path, { headers: html, token: trainerKey });
    expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test.each([
  '/assets/../../server/main.ts',
  '/assets/%2e%2e/%2e%2e/data/cydweithdy.sqlite',
  '/assets/..%2f..%2fdata',
  '/data/trainer-key',
])('no file is served that is not a page’s: %s', async (path) => {
  const connection = connect(server.running.port, '127.0.0.1');
  await once(connection, 'connect');
  connection.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  expect(await readText(connection)).toMatch(/^HTTP\/1\.1 40[034] /);
});
