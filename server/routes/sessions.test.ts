import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

test('the trainer makes a session and finds it in the list', async () => {
  const made = await server.ask('/api/sessions', { method: 'POST', token: trainerKey, body: { title: { cy: 'Dŵr' } } });
  expect(made.status).toBe(201);
  const { code, token } = (await made.json()) as { code: string; token: string };
  expect(code).toMatch(/^[23456789BCDFGHJKMNPQRTVXZ]{6}$/);
  expect(token).toMatch(/^[\w-]{22,}$/);
  await server.join(code);
  const [newest] = await server.json<object[]>('/api/sessions', { token: trainerKey });
  expect(newest).toEqual({
    code,
    title: { cy: 'Dŵr' },
    created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    state: 'open',
    participants: 1,
    keeping: { days: 30, until: expect.stringMatching(/Z$/), warned: 0 },
  });
});

/** What is told of every session beside what it is. */
const always = { now: expect.stringMatching(/Z$/), retentionDays: 30 };

test('a title is not needed, nor a body', async () => {
  const { code } = await server.json<{ code: string }>('/api/sessions', { method: 'POST', token: trainerKey });
  expect(await server.json(`/api/sessions/${code}`)).toMatchObject({ title: {} });
});

test('a title that is none is refused', async () => {
  const ask = { method: 'POST', token: trainerKey, body: { title: { en: 7 } } } as const;
  expect(await server.refusal('/api/sessions', ask)).toEqual([400, 'title_invalid']);
});

const details = {
  presenter: 'Siân Puw',
  organisation: { cy: 'Menter Dŵr', en: 'Water Venture' },
  contact: { address: 'sian@example.org', handle: '@sian' },
};

test('who runs a session, and how to reach them, is known to everybody in it', async () => {
  const made = await server.json<{ code: string; token: string }>('/api/sessions', {
    method: 'POST',
    token: trainerKey,
    body: { title: { cy: 'Dŵr' }, ...details },
  });
  const { code, token } = made;
  const about = { title: { cy: 'Dŵr' }, ...details };
  const info = await server.json<{ room: string }>(`/api/sessions/${code}`);
  expect(info).toEqual({ code, ...about, ...always, state: 'open', room: info.room });
  for (const document of [info.room, 'desk']) {
    expect((await server.open(code, document, token)).map.get('session')).toMatchObject(about);
  }
  const exported = await server.json<{ session: object }>(`/api/sessions/${code}/export.json`, { token });
  expect(exported.session).toMatchObject(about);
});

test('a facilitator changes what is said of a session, and everybody sees it at once', async () => {
  const { code, token } = await server.makeSession({ cy: 'Dŵr', en: 'Water' });
  const path = `/api/sessions/${code}`;
  const desk = await server.open(code, 'desk', token);
  const change = (body: unknown) => server.ask(path, { method: 'PATCH', token, body });
  expect((await change(details)).status).toBe(204);
  await expect.poll(() => desk.map.get('session')).toMatchObject({ title: { cy: 'Dŵr', en: 'Water' }, ...details });
  expect((await change({ title: { en: 'Tea' }, presenter: '', organisation: 'Menter' })).status).toBe(204);
  await server.restart();
  const { contact } = details;
  const after = await server.json<{ room: string }>(path);
  const organisation = { cy: 'Menter', en: 'Menter' };
  const about = { title: { en: 'Tea' }, organisation, contact };
  expect(after).toEqual({ code, ...about, ...always, state: 'open', room: after.room });
});

test('nobody else changes what is said of a session, and nothing that is not in order', async () => {
  const { code, token } = await server.makeSession();
  const { token: participant } = await server.join(code);
  const path = `/api/sessions/${code}`;
  const body = { presenter: 'Siân' };
  expect(await server.refusal(path, { method: 'PATCH', body })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path, { method: 'PATCH', body, token: participant })).toEqual([401, 'unauthorised']);
  for (const [field, value] of [
    ['title', 'text'],
    ['presenter', 7],
    ['organisation', []],
    ['contact', { address: {} }],
  ] as const) {
    const ask = { method: 'PATCH', token, body: { presenter: 'Siân', [field]: value } } as const;
    expect(await server.refusal(path, ask)).toEqual([400, `${field}_invalid`]);
  }
  expect(await server.json(path)).not.toHaveProperty('presenter');
});

test('nobody else makes, lists or erases sessions', async () => {
  const { code, token } = await server.makeSession();
  const { token: participant } = await server.join(code);
  for (const ask of [{ method: 'POST', body: {} } as const, {}]) {
    expect(await server.refusal('/api/sessions', ask)).toEqual([401, 'unauthorised']);
    expect(await server.refusal('/api/sessions', { ...ask, token })).toEqual([401, 'unauthorised']);
  }
  const path = `/api/sessions/${code}`;
  expect(await server.refusal(path, { method: 'DELETE' })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path, { method: 'DELETE', token: participant })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path, { method: 'DELETE', token })).toEqual([403, 'forbidden']);
  expect((await server.ask(path)).status).toBe(200);
});

test('anybody may know a session by its code, however it is typed', async () => {
  const { code } = await server.makeSession({ cy: 'Prawf', en: 'A test' });
  const expected = {
    code,
    title: { cy: 'Prawf', en: 'A test' },
    state: 'open',
    room: expect.stringMatching(/^room-\w+$/),
    ...always,
  };
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  for (const typed of [code, code.toLowerCase(), spaced, spaced.replace(' ', '-'), ` ${code} `]) {
    expect(await server.json(`/api/sessions/${encodeURIComponent(typed)}`)).toEqual(expected);
  }
});

test('a code that cannot be one, and one that is none, are told apart', async () => {
  expect(await server.refusal('/api/sessions/NOTACODE')).toEqual([400, 'code_malformed']);
  expect(await server.refusal('/api/sessions/222222')).toEqual([404, 'session_not_found']);
});

test('anybody may know the activities and the outline', async () => {
  const { code } = await server.makeSession();
  const activities = await server.json<Record<string, unknown>[]>(`/api/sessions/${code}/activities`);
  expect(activities.map(({ id }) => id)).toEqual(expect.arrayContaining(['arnstein', 'revised', 'quadrants']));
  for (const activity of activities) {
    expect(activity).toMatchObject({
      kind: expect.any(String),
      title: { cy: expect.any(String), en: expect.any(String) },
      settings: expect.anything(),
    });
    for (const item of activity.items as unknown[]) {
      expect(item).toEqual({ id: expect.any(String), label: { cy: expect.any(String), en: expect.any(String) } });
    }
  }
  const outline = await server.json<{ slides: object[] }>(`/api/sessions/${code}/outline`);
  expect(outline).toMatchObject({ title: { cy: expect.any(String), en: expect.any(String) } });
  expect(outline.slides[0]).toMatchObject({ id: expect.any(String), stops: expect.any(Number) });
});

test('what a trainer expects, and what is only told later, is for whoever steers the session', async () => {
  const { code, token } = await server.makeSession();
  const { token: own } = await server.join(code);
  const settingsFor = async (asking: { token?: string }): Promise<string> => {
    const activities = await server.json<{ kind: string; settings: object }[]>(
      `/api/sessions/${code}/activities`,
      asking,
    );
    return JSON.stringify(activities.find(({ kind }) => kind === 'quadrants')!.settings);
  };
  for (const asking of [{}, { token: own }, { token: 'wrong' }]) {
    expect(await settingsFor(asking)).not.toMatch(/expected|hook/);
  }
  for (const asking of [{ token }, { token: trainerKey }]) expect(await settingsFor(asking)).toMatch(/expected.*hook/);
});

test('phones that ask with their tokens lock no facilitator out', async () => {
  const { code, token } = await server.makeSession();
  const { token: own } = await server.join(code);
  for (let times = 0; times < 40; times += 1) await server.json(`/api/sessions/${code}/activities`, { token: own });
  expect((await server.ask(`/api/sessions/${code}/export.json`, { token })).status).toBe(200);
});

test('sessions and participants outlive a restart; the room’s name does not', async () => {
  const { code, token } = await server.makeSession();
  const { participant, token: own } = await server.join(code);
  const before = await server.json<{ room: string }>(`/api/sessions/${code}`);
  await server.restart();
  const after = await server.json<{ room: string }>(`/api/sessions/${code}`);
  expect({ ...after, room: '' }).toEqual({ ...before, room: '', now: always.now });
  expect(after.room).not.toBe(before.room);
  expect((await server.ask(`/api/sessions/${code}/export.json`, { token })).status).toBe(200);
  expect(await server.json(`/api/sessions/${code}/participants/${participant}/answers`, { token: own })).toEqual([]);
});

test('what is erased is gone from the disk', async () => {
  const title = 'Teitl-unigryw-9f3c';
  const { code } = await server.makeSession({ cy: title });
  const { participant } = await server.join(code);
  const bytes = async (): Promise<Buffer> => {
    const names = await readdir(server.dataDir);
    return Buffer.concat(await Promise.all(names.map((name) => readFile(join(server.dataDir, name)))));
  };
  expect((await bytes()).includes(title)).toBe(true);
  const erased = await server.ask(`/api/sessions/${code}`, { method: 'DELETE', token: trainerKey });
  expect(erased.status).toBe(204);
  expect(await server.refusal(`/api/sessions/${code}`)).toEqual([404, 'session_not_found']);
  const left = await bytes();
  for (const trace of [title, code, participant]) expect(left.includes(trace)).toBe(false);
});
