import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

test('anybody joins an open session, with a language or without', async () => {
  const { code } = await server.makeSession();
  const path = `/api/sessions/${code}/participants`;
  for (const ask of [{ method: 'POST' } as const, { method: 'POST', body: { lang: 'en' } } as const]) {
    const response = await server.ask(path, ask);
    expect(response.status).toBe(201);
    const joined = (await response.json()) as { participant: string; token: string };
    expect(joined.participant).toMatch(/^p[\da-f]{20}$/);
    expect(joined.token.length).toBeGreaterThanOrEqual(22);
  }
  expect(await server.refusal(path, { method: 'POST', body: { lang: 'fr' } })).toEqual([400, 'lang_invalid']);
});

test('a thousand phones join from one address', async () => {
  const { code } = await server.makeSession();
  for (let batch = 0; batch < 10; batch += 1) {
    const joined = await Promise.all(Array.from({ length: 100 }, () => server.join(code)));
    expect(new Set(joined.map(({ participant }) => participant)).size).toBe(100);
  }
}, 60_000);

test('nobody joins a session that is locked or has ended', async () => {
  const { code, token } = await server.makeSession();
  const control = await server.open(code, 'control', token);
  for (const [state, refusal] of [
    ['locked', 'session_locked'],
    ['ended', 'session_ended'],
  ]) {
    await control.save('state', state);
    const joining = server.refusal(`/api/sessions/${code}/participants`, { method: 'POST' });
    expect(await joining).toEqual([403, refusal]);
  }
});

test('a participant changes their language, and nobody else does', async () => {
  const { code } = await server.makeSession();
  const { participant, token } = await server.join(code, 'cy');
  const other = await server.join(code);
  const path = `/api/sessions/${code}/participants/${participant}`;
  const change = { method: 'PATCH', body: { lang: 'en' } } as const;
  expect((await server.ask(path, { ...change, token })).status).toBe(204);
  expect(await server.refusal(path, change)).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path, { ...change, token: other.token })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path, { ...change, token, body: {} })).toEqual([400, 'lang_invalid']);
  const nobody = server.refusal(`/api/sessions/${code}/participants/p0`, { ...change, token });
  expect(await nobody).toEqual([404, 'participant_not_found']);
});

test('a participant reads their own answers, as they are exported, and nobody else’s', async () => {
  const { code, token: control } = await server.makeSession();
  const steering = await server.open(code, 'control', control);
  await steering.save('activity/arnstein', { open: true, shown: false, round: 1 });
  const [me, other] = [await server.join(code), await server.join(code)];
  await server.vote(code, me, { 'arnstein/1/now': { rung: 3 } });
  await server.vote(code, other, { 'arnstein/1/now': { rung: 8 } });
  const path = `/api/sessions/${code}/participants/${me.participant}/answers`;
  expect(await server.json(path, { token: me.token })).toEqual([
    {
      participant: me.participant,
      activity: 'arnstein',
      round: 1,
      item: 'now',
      value: { rung: 3 },
      at: expect.stringMatching(/Z$/),
      late: false,
      counted: true,
      source: 'phone',
    },
  ]);
  expect(await server.refusal(path)).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path, { token: other.token })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path, { token: control })).toEqual([401, 'unauthorised']);
});

test('a participant can have themselves erased, with all that they have answered', async () => {
  const { code, token: control } = await server.makeSession();
  const steering = await server.open(code, 'control', control);
  await steering.save('activity/arnstein', { open: true, shown: true, round: 1 });
  const [me, other] = [await server.join(code), await server.join(code)];
  const path = `/api/sessions/${code}/participants/${me.participant}`;
  await server.vote(code, other, { 'arnstein/1/now': { rung: 8 } });
  await server.vote(code, me, { 'arnstein/1/now': { rung: 3 }, 'arnstein/1/goal': { rung: 5 } });
  await steering.save('state', 'ended');
  const ballot = await server.open(code, `ballot/${me.participant}`, me.token);
  const desk = await server.open(code, 'desk', control);
  const traces = (): string[] =>
    [server.dataDir, join(server.dataDir, 'backups')]
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((file) => statSync(file).isFile() && readFileSync(file).includes(me.participant));
  await expect.poll(traces).toContainEqual(expect.stringMatching(/backups.*\.sqlite$/));

  for (const token of [other.token, control]) {
    expect(await server.refusal(path, { method: 'DELETE', token })).toEqual([401, 'unauthorised']);
  }
  expect(await server.json(path, { method: 'DELETE', token: me.token })).toEqual({ answers: 2 });
  expect(await ballot.closed()).toBe(4401);
  await expect.poll(() => desk.map.get('results/arnstein')).toMatchObject({ count: 1 });
  await expect.poll(() => desk.map.get('people')).toMatchObject({ joined: 1 });
  expect(await server.refusal(`${path}/answers`, { token: me.token })).toEqual([404, 'participant_not_found']);
  const again = await server.open(code, `ballot/${other.participant}`, other.token);
  expect(again.map.get('arnstein/1/now')).toEqual({ rung: 8 });

  const { answers } = await server.json<{ answers: object[] }>(`/api/sessions/${code}/export.json`, { token: control });
  expect(answers).toHaveLength(1);
  expect(traces()).toEqual([]);

  await server.restart();
  const after = await server.json<{ answers: object[] }>(`/api/sessions/${code}/export.json`, { token: control });
  expect(after.answers).toHaveLength(1);
});

test('many who want to be erased at the same moment all are', async () => {
  const { code } = await server.makeSession();
  const people = await Promise.all(Array.from({ length: 20 }, () => server.join(code)));
  await Promise.all(
    people.map(async ({ participant, token }) => {
      const path = `/api/sessions/${code}/participants/${participant}`;
      expect(await server.json(path, { method: 'DELETE', token })).toEqual({ answers: 0 });
    }),
  );
  expect(await server.json('/api/sessions', { token: trainerKey })).toContainEqual(
    expect.objectContaining({ code, participants: 0 }),
  );
});
