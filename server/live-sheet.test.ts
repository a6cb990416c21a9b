import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { answer, updates } from '../tests/attacks/updates.ts';
import type { RawSocket } from '../tests/fixtures/raw-socket.ts';
import { type Pass, TestServer } from '../tests/fixtures/sync-server.ts';
import { step2Frame, updateFrame } from './frames.ts';

let server: TestServer;
let code: string;
let me: Pass;

beforeEach(async () => {
  server = await TestServer.start({ limits: { opens: { burst: 1000, perSecond: 1000 } } });
  ({ code } = await server.createSession());
  me = await server.join(code);
  const ballot = await (await server.openBallot(code, me)).synced();
  await ballot.save('arnstein/1/now', { rung: 3 });
  ballot.close();
});

afterEach(() => server.stop());

async function knock(): Promise<RawSocket> {
  const socket = server.raw(`${code}/ballot/${me.participant}`, { token: me.token });
  await socket.letIn();
  return socket;
}

/** What the ballot holds on the server now. */
async function held(): Promise<unknown> {
  const ballot = await (await server.openBallot(code, me)).synced();
  const entries = Object.fromEntries(ballot.map.entries());
  ballot.close();
  return entries;
}

const unchanged = { 'arnstein/1/now': { rung: 3 } };

/** Two edits of one key by one client; by each other's side the second needs the first. */
const [first, second] = updates(answer('arnstein/1/goal', { rung: 7 }), answer('arnstein/1/goal', { rung: 8 })) as [
  Uint8Array,
  Uint8Array,
];

test('what was missing may come afterwards', async () => {
  const socket = await knock();
  socket.send(updateFrame(second));
  socket.send(step2Frame(Y.mergeUpdates([first, second])));
  await socket.received('step1', 3);
  expect(await held()).toEqual({ ...unchanged, 'arnstein/1/goal': { rung: 8 } });
});

test('what is known already is neither committed nor acknowledged', async () => {
  const socket = await knock();
  const commits = server.live.figures.commits;
  const whole = socket.messages.find((message) => message?.type === 'step2');
  for (let round = 0; round < 5; round += 1) socket.send(step2Frame(whole!.type === 'step2' ? whole!.update : first));
  expect(await socket.ask()).toBe(true);
  expect(server.live.figures.commits).toBe(commits);
  expect(socket.count('step1')).toBe(1);
});

test('updates overlap without harm', async () => {
  const socket = await knock();
  for (const update of [first, Y.mergeUpdates([first, second]), first, second]) socket.send(updateFrame(update));
  await socket.received('step1', 2);
  expect(await held()).toEqual({ ...unchanged, 'arnstein/1/goal': { rung: 8 } });
});
