import { afterEach, expect, test } from 'vitest';
import { TestServer } from '../fixtures/sync-server.ts';

const day = 86_400_000;

let server: TestServer;

afterEach(() => server.stop());

test('a server whose clock is set back a day, and then forward two, loses and doubles nothing', async () => {
  let offset = 0;
  server = await TestServer.start({ now: () => new Date(Date.now() + offset) });
  const { code, token } = await server.createSession();
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
  const me = await server.join(code);
  const ballot = await (await server.openBallot(code, me)).synced();
  await ballot.save('arnstein/1/now', { rung: 3 });
  const [first] = await server.store.answers(code);

  offset = -day;
  await server.restart();
  await ballot.save('arnstein/1/goal', { rung: 7 });
  offset = day;
  await ballot.save('arnstein/1/goal', { rung: 8 });
  await control.save('activity/arnstein', { open: false, shown: true, round: 1 });
  await ballot.save('arnstein/1/now', { rung: 1 });

  const rows = await server.store.answers(code);
  expect(rows).toHaveLength(3);
  expect(rows, 'what was saved before keeps its time').toContainEqual(first);
  expect(rows).toContainEqual(expect.objectContaining({ item: 'goal', value: { rung: 8 }, late: false }));
  expect(rows, 'late is decided by arrival, not by a clock').toContainEqual(
    expect.objectContaining({ item: 'now', value: { rung: 1 }, late: true }),
  );
  const room = await (await server.open(code, 'room')).synced();
  await room.until('answered/arnstein', { round: 1, count: 1, of: 1 });
});
