import { afterEach, expect, test } from 'vitest';
import { TestServer } from '../tests/fixtures/sync-server.ts';

let server: TestServer;

afterEach(() => server.stop());

test('a vote is committed, then acknowledged, and the room sees it once it is shown', async () => {
  server = await TestServer.start();
  const { code, token } = await server.createSession();
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: false, round: 1 });

  const me = await server.join(code, 'cy');
  const ballot = await (await server.openBallot(code, me)).synced();
  const room = await (await server.open(code, 'room', me.token)).synced();
  const desk = await (await server.open(code, 'desk', token)).synced();
  await ballot.save('arnstein/1/now', { rung: 3 });
  expect(await server.store.answers(code)).toMatchObject([
    { participant: me.participant, activity: 'arnstein', round: 1, item: 'now', value: { rung: 3 }, late: false },
  ]);
  await desk.until('answered/arnstein', { round: 1, count: 1, of: 1 });
  await room.until('answered/arnstein', { round: 1, count: 1, of: 1 });
  expect(desk.map.get('results/arnstein')).toMatchObject({
    count: 1,
    items: { now: { rungs: [0, 0, 1, 0, 0, 0, 0, 0] } },
  });
  expect(room.map.has('results/arnstein')).toBe(false);

  await control.save('activity/arnstein', { open: false, shown: true, round: 1 });
  await expect.poll(() => room.map.get('results/arnstein')).toEqual(desk.map.get('results/arnstein'));
});
