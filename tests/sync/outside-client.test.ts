import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownDeck } from '../../server/settings.ts';
import { WholeServer } from '../fixtures/whole-server.ts';
import { vote } from './outside-client.ts';

let server: WholeServer;

beforeEach(async () => {
  server = await WholeServer.start({ DECK_DIR: ownDeck });
});

afterEach(() => server.close());

test('a program with only yjs, y-websocket and ws joins, votes, and reads the result once it is shown', async () => {
  const { code, token } = await server.makeSession();
  const control = await server.open(code, 'control', token);
  control.map.set('activity/arnstein', { open: true, shown: false, round: 1 });
  await control.untilSaved();

  const voter = await vote(`127.0.0.1:${server.running.port}`, code, 'arnstein/1/now', { rung: 3 });
  const mine = await server.json(`/api/sessions/${code}/participants/${voter.participant}/answers`, {
    token: voter.token,
  });
  expect(mine).toMatchObject([
    { participant: voter.participant, activity: 'arnstein', round: 1, item: 'now', value: { rung: 3 }, late: false },
  ]);

  control.map.set('activity/arnstein', { open: false, shown: true, round: 1 });
  expect(await voter.shown).toMatchObject({
    round: 1,
    count: 1,
    items: { now: { count: 1, rungs: [0, 0, 1, 0, 0, 0, 0, 0] } },
  });
  voter.leave();
});
