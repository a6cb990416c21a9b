import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

const invite = (code: string, token: string): Promise<{ once: string; expires: string }> =>
  server.json(`/api/sessions/${code}/invitations`, { method: 'POST', token });

const redeem = (code: string, once: string, cookie?: string): Promise<Response> =>
  server.ask(`/api/sessions/${code}/invitations/redeem`, {
    method: 'POST',
    body: { once },
    ...(cookie !== undefined && { cookie }),
  });

const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]!.split(';')[0]!;

test('the trainer gets a fresh control token, which steers', async () => {
  const { code } = await server.makeSession();
  const path = `/api/sessions/${code}/control`;
  const response = await server.ask(path, { method: 'POST', token: trainerKey });
  expect(response.status).toBe(201);
  const { token } = (await response.json()) as { token: string };
  const control = await server.open(code, 'control', token);
  await control.save('screen', 'cy');
  expect((await server.ask(`/api/sessions/${code}/export.json`, { token })).status).toBe(200);
});

test('a browser steers with one token for as long as it is signed in, and with none after that', async () => {
  const { code } = await server.makeSession();
  const other = await server.makeSession();
  const control = async (cookie: string, of = code): Promise<string> =>
    (await server.json<{ token: string }>(`/api/sessions/${of}/control`, { method: 'POST', cookie })).token;
  const [mine, theirs] = [await server.signIn(), await server.signIn()];
  const token = await control(mine);
  expect(await control(mine)).toBe(token);
  expect(await control(mine, other.code)).not.toBe(token);
  expect(await control(theirs)).not.toBe(token);
  const client = await server.open(code, 'control', token);
  expect((await server.ask('/api/sign-out', { method: 'POST', cookie: mine })).status).toBe(204);
  expect(await client.closed()).toBe(4401);
  expect(await server.refusal(`/api/sessions/${code}/export.json`, { token })).toEqual([401, 'unauthorised']);
  expect((await server.ask(`/api/sessions/${code}/export.json`, { token: await control(theirs) })).status).toBe(200);
});

test('a control token that has been taken back opens nothing over HTTP', async () => {
  const { code } = await server.makeSession();
  const cookie = await server.signIn();
  const path = `/api/sessions/${code}`;
  const { token } = await server.json<{ token: string }>(`${path}/control`, { method: 'POST', cookie });
  const asks = [
    [path, { method: 'PATCH', body: { presenter: 'Siân' } }],
    [`${path}/control`, { method: 'POST' }],
    [`${path}/invitations`, { method: 'POST' }],
    ...['json', 'csv', 'xlsx'].map((ending) => [`${path}/export.${ending}`, {}] as const),
  ] as const;
  for (const [of, ask] of asks) expect((await server.ask(of, { ...ask, token })).ok).toBe(true);
  await server.ask('/api/sign-out', { method: 'POST', cookie });
  for (const [of, ask] of asks) expect(await server.refusal(of, { ...ask, token })).toEqual([401, 'unauthorised']);
});

test('a one-time code brings in a second device, once, as a facilitator of that session alone', async () => {
  const { code, token } = await server.makeSession();
  const other = await server.makeSession();
  const { once, expires } = await invite(code, token);
  const minutes = (Date.parse(expires) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(9);
  expect(minutes).toBeLessThanOrEqual(10);

  expect((await redeem(other.code, once)).status).toBe(403);
  const redeemed = await redeem(code, once);
  expect(redeemed.status).toBe(204);
  const cookie = cookieOf(redeemed);
  expect((await redeem(code, once)).status).toBe(403);

  expect(await server.json('/api/sign-in', { cookie })).toEqual({ role: 'facilitator', code });
  const path = `/api/sessions/${code}`;
  expect((await server.ask(`${path}/control`, { method: 'POST', cookie })).status).toBe(201);
  expect((await server.ask(`${path}/invitations`, { method: 'POST', cookie })).status).toBe(201);
  expect((await server.ask(`${path}/export.xlsx`, { cookie })).status).toBe(200);

  expect(await server.refusal(path, { method: 'DELETE', cookie })).toEqual([403, 'forbidden']);
  expect(await server.refusal('/api/sessions', { cookie })).toEqual([403, 'forbidden']);
  expect(await server.refusal('/api/sessions', { method: 'POST', cookie })).toEqual([403, 'forbidden']);
  for (const [method, what] of [
    ['POST', 'control'],
    ['POST', 'invitations'],
    ['GET', 'export.json'],
  ] as const) {
    const elsewhere = server.refusal(`/api/sessions/${other.code}/${what}`, { method, cookie });
    expect(await elsewhere).toEqual([403, 'forbidden']);
  }
});

test('a trainer who uses one stays the trainer', async () => {
  const { code, token } = await server.makeSession();
  const trainer = await server.signIn();
  const redeemed = await redeem(code, (await invite(code, token)).once, trainer);
  expect(redeemed.status).toBe(204);
  expect(redeemed.headers.getSetCookie()).toEqual([]);
});

test('nobody else gets a control token or a one-time code', async () => {
  const { code } = await server.makeSession();
  const { token: participant } = await server.join(code);
  const { token: elsewhere } = await server.makeSession();
  for (const what of ['control', 'invitations']) {
    const path = `/api/sessions/${code}/${what}`;
    for (const ask of [{}, { token: participant }, { token: elsewhere }, { cookie: 'cyd=made-up' }]) {
      expect(await server.refusal(path, { method: 'POST', ...ask })).toEqual([401, 'unauthorised']);
    }
  }
});

test('a one-time code that is none is refused', async () => {
  const { code } = await server.makeSession();
  const path = `/api/sessions/${code}/invitations/redeem`;
  for (const body of [{}, { once: 7 }, { once: 'made-up' }]) {
    expect(await server.refusal(path, { method: 'POST', body })).toEqual([403, 'invitation_invalid']);
  }
});

interface Facilitator {
  readonly id: string;
  readonly role: string;
  readonly label: string;
  readonly here: boolean;
  readonly own: boolean;
}

const list = (code: string, ask: { token?: string; cookie?: string }): Promise<Facilitator[]> =>
  server.json(`/api/sessions/${code}/facilitators`, ask);

const tokenOf = async (code: string, cookie: string): Promise<string> =>
  (await server.json<{ token: string }>(`/api/sessions/${code}/control`, { method: 'POST', cookie })).token;

test('who steers is told by the name that they were invited by, and can be sent away within a second', async () => {
  const trainer = await server.signIn();
  const { code } = await server.json<{ code: string }>('/api/sessions', { method: 'POST', cookie: trainer, body: {} });
  const invitation = await server.json<{ once: string }>(`/api/sessions/${code}/invitations`, {
    method: 'POST',
    cookie: trainer,
    body: { label: ' Non ' },
  });
  const second = cookieOf(await redeem(code, invitation.once));
  const token = await tokenOf(code, second);
  const desk = await server.open(code, 'desk', token);
  const own = { since: expect.stringMatching(/Z$/), id: expect.stringMatching(/^[\da-f]{16}$/) };
  expect(await list(code, { cookie: trainer })).toEqual([
    { ...own, role: 'trainer', label: '', here: false, own: true },
    { ...own, role: 'facilitator', label: 'Non', here: true, own: false },
  ]);

  const [first, non] = await list(code, { cookie: second });
  expect([first!.own, non!.own]).toEqual([false, true]);
  const of = (who: Facilitator): string => `/api/sessions/${code}/facilitators/${who.id}`;
  expect(await server.refusal(of(first!), { method: 'DELETE', cookie: second })).toEqual([403, 'forbidden']);
  const before = performance.now();
  expect((await server.ask(of(non!), { method: 'DELETE', cookie: trainer })).status).toBe(204);
  expect(await desk.closed()).toBe(4401);
  expect(performance.now() - before).toBeLessThan(1000);
  expect(await server.refusal(`/api/sessions/${code}/control`, { method: 'POST', cookie: second })).toEqual([
    401,
    'unauthorised',
  ]);
  expect(await server.refusal(`/api/sessions/${code}/export.json`, { token })).toEqual([401, 'unauthorised']);
  expect(await list(code, { cookie: trainer })).toHaveLength(1);
  expect(await server.refusal(of(non!), { method: 'DELETE', cookie: trainer })).toEqual([404, 'facilitator_not_found']);
});

test('an invitation that another takes the place of is good no more', async () => {
  const { code, token } = await server.makeSession();
  const { once } = await invite(code, token);
  const path = `/api/sessions/${code}/invitations`;
  const ask = { method: 'POST', token, body: { label: 'Ifan', instead: once } } as const;
  const other = await server.json<{ once: string }>(path, ask);
  expect((await redeem(code, once)).status).toBe(403);
  expect((await redeem(code, other.once)).status).toBe(204);
  expect(await server.refusal(path, { ...ask, body: { label: 'x'.repeat(121) } })).toEqual([400, 'label_invalid']);
});

test('the desk knows who steers, and which screens are there', async () => {
  const { code, token } = await server.makeSession();
  const desk = await server.open(code, 'desk', token);
  await server.open(code, 'control', token);
  await desk.until('steering', { desks: 1, screens: 0, driving: 0 });
  const { room } = await server.json<{ room: string }>(`/api/sessions/${code}`);
  const projector = await server.open(code, room);
  await desk.until('steering', { desks: 1, screens: 1, driving: 0 });
  const driver = await server.open(code, 'control', token);
  await desk.until('steering', { desks: 1, screens: 1, driving: 1 });
  driver.close();
  projector.close();
  await desk.until('steering', { desks: 1, screens: 0, driving: 0 });
  expect(desk.map.get('server')).toEqual({ version: expect.stringMatching(/^\d/), since: expect.stringMatching(/Z$/) });
  expect(desk.map.get('keeping')).toMatchObject({ days: 30, warned: 0 });
});
