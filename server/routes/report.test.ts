import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionReport } from '../../src/session/report.ts';
import { mostReportLinks } from '../report-access.ts';
import { type Pass, trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';

let server: WholeServer;
let session: { code: string; token: string };
let people: Pass[];
let control: Awaited<ReturnType<WholeServer['open']>>;

const path = (code = session.code): string => `/api/sessions/${code}/report.json`;
const links = (): string => `/api/sessions/${session.code}/report-links`;

interface MadeLink {
  readonly id: string;
  readonly secret: string;
}

const makeLink = (): Promise<MadeLink> => server.json(links(), { method: 'POST', token: session.token });
const read = (token: string): Promise<SessionReport> => server.json(path(), { token });

const round = (number: number, more: object = {}): object => ({ open: true, shown: false, round: number, ...more });

/** Seven people who take part in three ways stand on the ladder twice; one is late, two write, one text is released. */
beforeAll(async () => {
  server = await WholeServer.start();
  session = await server.makeSession({ cy: 'Dŵr', en: 'Water' });
  control = await server.open(session.code, 'control', session.token);
  for (const activity of ['checkin', 'arnstein', 'levels']) await control.save(`activity/${activity}`, round(1));
  people = [];
  for (let person = 0; person < 7; person += 1) people.push(await server.join(session.code, person < 4 ? 'cy' : 'en'));
  for (const [index, pass] of people.entries()) {
    await server.vote(session.code, pass, {
      'checkin/1/me': { name: `Name${index}`, group: index < 5 ? 'citizen' : 'staff' },
      'arnstein/1/now': { rung: index + 1 },
    });
  }
  await server.vote(session.code, people[0]!, { 'levels/1/staff': { text: 'released words', lang: 'en' } });
  await control.save('released/levels', '9999-01-01T00:00:00.000Z');
  await control.save('activity/arnstein', round(2));
  await server.vote(session.code, people[0]!, { 'arnstein/2/now': { rung: 8 } });
  await control.save('activity/arnstein', round(2, { open: false }));
  await server.vote(session.code, people[1]!, { 'arnstein/2/now': { rung: 7 } });
  await control.save('hands/arnstein/2/now', { counts: [0, 0, 3, 0, 0, 0, 0, 0], at: '2026-11-21T10:00:00.000Z' });
  await control.save('activity/levels', round(1, { open: false }));
  await control.save('activity/words', round(1));
  await server.vote(session.code, people[2]!, {
    'words/1/1': { text: 'a word', lang: 'en' },
    'questions/1/mine': { text: 'kept back', lang: 'en' },
  });
});

afterAll(() => server.close());

const activity = ({ activities }: SessionReport, id: string) =>
  activities.find(({ definition }) => definition.id === id);

test('it has the session, each activity that was answered, round by round, and what it was made from', async () => {
  const report = await read(session.token);
  expect(report).toMatchObject({
    session: { code: session.code, title: { cy: 'Dŵr', en: 'Water' }, state: 'open' },
    steers: true,
    counts: { ballots: 7, proxies: 0, hands: 3, late: 1 },
  });
  const { rounds } = activity(report, 'arnstein')!;
  expect(rounds).toMatchObject([
    {
      round: 2,
      late: { count: 1, in: false },
      results: [{ count: 1, earlier: { round: 1, count: 7 }, hands: { people: 3, added: false } }],
    },
    { round: 1, late: { count: 0 }, results: [{ count: 7, items: { now: { rungs: [1, 1, 1, 1, 1, 1, 1, 0] } } }] },
  ]);
  expect(activity(report, 'quadrants')).toBeUndefined();
});

test('nobody is told apart in a group below five', async () => {
  const report = await read(session.token);
  expect(report.room).toEqual({ joined: 7, groups: [] });
  expect(activity(report, 'checkin')!.rounds).toEqual([]);
  for (const { rounds } of report.activities)
    for (const { results } of rounds) for (const { groups } of results) expect(groups ?? []).toEqual([]);
  for (let more = 0; more < 5; more += 1) {
    const pass = await server.join(session.code);
    await server.vote(session.code, pass, { 'checkin/1/me': { group: more < 3 ? 'staff' : 'carer' } });
  }
  const { room } = await read(session.token);
  expect(room!.joined).toBe(12);
  expect(room!.groups.map(({ count }) => count)).toEqual([5, 7]);
});

test('it holds released words only, and neither a participant nor a token', async () => {
  await control.save('report/activity/checkin', { in: true });
  const { secret } = await makeLink();
  for (const token of [session.token, secret]) {
    const text = await (await server.ask(path(), { token })).text();
    expect(text).toContain('released words');
    for (const hidden of ['kept back', 'Name0', '"participant"', ...people.flatMap((each) => Object.values(each))])
      expect(text).not.toContain(hidden);
  }
  await control.save('report/activity/checkin', null);
});

test('by a link it has the chosen parts alone, with what is said of them, and no vote that still goes on', async () => {
  const { secret } = await makeLink();
  const comment = { cy: 'Da iawn', en: 'Well done' };
  await control.save('report/activity/arnstein', { comment });
  await control.save('report/activity/levels', { in: false, comment: { en: 'secret comment' } });
  await control.save('report/room', { in: false });
  const report = await read(secret);
  expect(report.steers).toBe(false);
  expect(report.parts['activity/arnstein']).toEqual({ in: true, comment });
  expect(report.activities.map(({ definition }) => definition.id)).toEqual(['arnstein', 'questions']);
  expect(report.room).toBeUndefined();
  expect(JSON.stringify(report)).not.toMatch(/released words|secret comment/);
  const whole = await read(trainerKey);
  expect(whole.parts['activity/levels']).toMatchObject({ in: false });
  expect(activity(whole, 'words')).toBeDefined();
  await control.save('report/activity/levels', null);
  await control.save('report/room', null);
});

test('a link opens the report, by a cookie too, and nothing else', async () => {
  const { secret, id } = await makeLink();
  expect(await server.json(links(), { token: session.token })).toContainEqual({ id, created: expect.any(String) });
  const exchange = await server.ask(`${links()}/exchange`, { method: 'POST', token: secret });
  expect(exchange.status).toBe(204);
  const [set] = exchange.headers.getSetCookie();
  expect(set).toMatch(/HttpOnly/i);
  expect(set).toContain(`Path=/api/sessions/${session.code}`);
  const cookie = set!.split(';')[0]!;
  expect(await server.json(path(), { cookie })).toMatchObject({ steers: false });
  const elsewhere = ['export.json', 'setup', 'report-links'].map((last) => `/api/sessions/${session.code}/${last}`);
  for (const other of elsewhere) {
    expect(await server.refusal(other, { cookie })).toEqual([401, 'unauthorised']);
    expect(await server.refusal(other, { token: secret })).toEqual([401, 'unauthorised']);
  }
  expect(await server.refusal(links(), { method: 'POST', token: secret })).toEqual([401, 'unauthorised']);
  await server.ask(`${links()}/${id}`, { method: 'DELETE', token: session.token });
  expect(await server.refusal(path(), { cookie })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path(), { token: secret })).toEqual([401, 'unauthorised']);
});

test('nobody else reads it: no token, a participant’s, another session’s, an address with a token', async () => {
  await server.restart();
  const other = await server.makeSession();
  const { secret } = await makeLink();
  for (const ask of [{}, { token: people[0]!.token }, { token: other.token }, { cookie: 'cyd=made-up' }])
    expect(await server.refusal(path(), ask)).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path(other.code), { token: secret })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(`${path()}?link=${secret}&token=${secret}`)).toEqual([401, 'unauthorised']);
  expect((await server.ask(path(), { token: secret })).headers.get('cache-control')).toBe('no-store');
});

test('only hashes of links are kept, and there is an end to their number', async () => {
  const made = await server.json<{ code: string; token: string }>('/api/sessions', {
    method: 'POST',
    token: trainerKey,
    body: {},
  });
  const ask = { method: 'POST', token: made.token } as const;
  const own = `/api/sessions/${made.code}/report-links`;
  for (let link = 0; link < mostReportLinks; link += 1) expect((await server.ask(own, ask)).status).toBe(201);
  expect(await server.refusal(own, ask)).toEqual([403, 'forbidden']);
  const listed = JSON.stringify(await server.json(own, { token: made.token }));
  expect(listed).not.toContain('secret');
});
