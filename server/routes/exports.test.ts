import { afterAll, beforeAll, expect, test } from 'vitest';
import { unzip } from '../../tests/fixtures/unzip.ts';
import { type Pass, trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';

let server: WholeServer;
let session: { code: string; token: string };
let people: Pass[];

const path = (ending: string): string => `/api/sessions/${session.code}/export.${ending}`;

/** Two people vote on time, one of them changes their mind too late. */
beforeAll(async () => {
  server = await WholeServer.start();
  session = await server.makeSession({ cy: '=1+1', en: 'A test' });
  const control = await server.open(session.code, 'control', session.token);
  await control.save('activity/arnstein', { open: true, shown: false, round: 1 });
  people = [await server.join(session.code, 'cy'), await server.join(session.code, 'en')];
  await server.vote(session.code, people[0]!, { 'arnstein/1/now': { rung: 3 }, 'arnstein/1/goal': { unsure: true } });
  await server.vote(session.code, people[1]!, { 'arnstein/1/now': { rung: 6 } });
  await control.save('activity/arnstein', { open: false, shown: true, round: 1 });
  await server.vote(session.code, people[1]!, { 'arnstein/1/now': { rung: 8 } });
});

afterAll(() => server.close());

test('the export as JSON has the session, each activity with its totals, and every answer', async () => {
  const all = await server.json<{ activities: { id: string }[] }>(path('json'), { token: session.token });
  expect(Object.keys(all)).toEqual(['session', 'activities', 'answers']);
  expect(all).toMatchObject({
    session: { code: session.code, title: { cy: '=1+1', en: 'A test' }, state: 'open', participants: 2 },
    answers: expect.any(Array),
  });
  const arnstein = all.activities.find(({ id }) => id === 'arnstein');
  expect(arnstein).toMatchObject({
    kind: 'ladder',
    title: { cy: expect.any(String), en: expect.any(String) },
    results: [
      { round: 1, count: 2, items: { now: { count: 2, rungs: [0, 0, 1, 0, 0, 1, 0, 0] }, goal: { unsure: 1 } } },
    ],
    totals: expect.arrayContaining([{ round: 1, item: 'now', label: expect.objectContaining({}), count: 1 }]),
  });
  expect(all.activities.find(({ id }) => id === 'quadrants')).toMatchObject({ results: [], totals: [] });
});

const row = (by: Pass, item: string, value: object, late = false): object => ({
  participant: by.participant,
  activity: 'arnstein',
  round: 1,
  item,
  value,
  at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  late,
  counted: !late,
  source: 'phone',
});

test('the sheet of the session says who ran it', async () => {
  const { code, token } = session;
  const body = { presenter: 'Siân Puw', organisation: { cy: 'Menter Dŵr' }, contact: { handle: '@sian' } };
  await server.ask(`/api/sessions/${code}`, { method: 'PATCH', token, body });
  const response = await server.ask(path('xlsx'), { token });
  const words = unzip(Buffer.from(await response.arrayBuffer()))['xl/sharedStrings.xml'];
  for (const said of ['Cyflwynydd / Presenter', 'Siân Puw', 'Menter Dŵr', '@sian']) expect(words).toContain(said);
});

test('there is one row an answer, and a late one stands beside the one on time', async () => {
  const { answers } = await server.json<{ answers: object[] }>(path('json'), { token: session.token });
  const [first, second] = people;
  const now = [
    row(first!, 'now', { rung: 3 }),
    row(second!, 'now', { rung: 6 }),
    row(second!, 'now', { rung: 8 }, true),
  ];
  expect(answers).toHaveLength(4);
  expect(answers).toEqual(expect.arrayContaining([...now, row(first!, 'goal', { unsure: true })]));
});

test('the CSV holds the same rows, in both languages', async () => {
  const response = await server.ask(path('csv'), { token: trainerKey });
  expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).split('\r\n');
  expect(lines[0]).toMatchInlineSnapshot(
    `"Cyfranogwr / Participant,Gweithgaredd / Activity,Gweithgaredd (Cymraeg) / Activity (Welsh),Gweithgaredd (Saesneg) / Activity (English),Rownd / Round,Eitem / Item,Eitem (Cymraeg) / Item (Welsh),Eitem (Saesneg) / Item (English),Gwerth (JSON) / Value (JSON),Ystyr (Cymraeg) / Meaning (Welsh),Ystyr (Saesneg) / Meaning (English),Amser (UTC) / Time (UTC),Hwyr / Late,Ffynhonnell / Source,Nifer / Count,Yn cyfrif / Counted"`,
  );
  expect(lines).toHaveLength(1 + 4 + 1);
  const late = lines.find((line) => line.includes(':8}'))!;
  for (const part of [
    people[1]!.participant,
    ',arnstein,',
    ',1,now,',
    '"{""rung"":8}"',
    'Citizen control',
    ',true,phone',
  ]) {
    expect(late).toContain(part);
  }
});

test('the workbook has a sheet each for the session, the totals and the answers', async () => {
  const response = await server.ask(path('xlsx'), { token: session.token });
  expect(response.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  const files = unzip(Buffer.from(await response.arrayBuffer()));
  const names = [...files['xl/workbook.xml']!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Sesiwn - Session', 'Cyfansymiau - Totals', 'Atebion - Answers']);
  expect(files['xl/sharedStrings.xml']).toContain('<t>=1+1</t>');
  expect(files['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  expect(files['xl/worksheets/sheet3.xml']!.match(/<row /g)).toHaveLength(1 + 4);
});

test('a file is named by the code and the day, and kept by nobody on the way', async () => {
  const day = new Date().toISOString().slice(0, 10);
  for (const ending of ['json', 'csv', 'xlsx']) {
    const { headers } = await server.ask(path(ending), { token: session.token });
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="cydweithdy-${session.code}-${day}.${ending}"`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('nobody but a facilitator or the trainer gets any of it', async () => {
  const other = await server.makeSession();
  for (const ending of ['json', 'csv', 'xlsx']) {
    for (const ask of [{}, { token: people[0]!.token }, { token: other.token }, { cookie: 'cyd=made-up' }]) {
      expect(await server.refusal(path(ending), ask)).toEqual([401, 'unauthorised']);
    }
    expect(await server.refusal(`${path(ending)}?token=${session.token}`)).toEqual([401, 'unauthorised']);
  }
});
