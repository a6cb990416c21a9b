import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestServer } from '../tests/fixtures/sync-server.ts';
import { Retention, warningDays } from './retention.ts';

const day = 86_400_000;

let now: Date;
let server: TestServer;
let retention: Retention;
let erased: string[];
let code: string;
let token: string;

beforeEach(async () => {
  now = new Date();
  erased = [];
  server = await TestServer.start({ now: () => now });
  ({ code, token } = await server.createSession());
  retention = start();
});

afterEach(async () => {
  await retention.stop();
  await server.stop();
});

function start(): Retention {
  return new Retention({
    store: server.store,
    days: 30,
    now: () => now,
    erase: async (each) => void erased.push(each),
    warned: (use) => server.live.warned(use),
    report: (error) => server.reported.push(error),
  });
}

async function after(days: number): Promise<void> {
  now = new Date(now.getTime() + days * day);
  await retention.look();
}

test('a session that is not used is warned of on seven days, and then erased', async () => {
  await after(29.9);
  expect(await server.store.uses()).toMatchObject([{ warned: [] }]);
  await after(0.2);
  for (let warned = 1; warned <= warningDays; warned += 1) {
    expect((await server.store.uses())[0]!.warned).toHaveLength(warned);
    await retention.look();
    expect((await server.store.uses())[0]!.warned, 'once a day').toHaveLength(warned);
    expect(erased).toEqual([]);
    await after(1);
  }
  expect(erased).toEqual([code]);
  expect(server.reported).toEqual([]);
});

test('days on which the server does not run are no warning, and it erases nothing as it starts', async () => {
  await after(400);
  expect(erased).toEqual([]);
  await retention.stop();
  now = new Date(now.getTime() + 400 * day);
  retention = start();
  expect(await server.store.uses()).toMatchObject([{ warned: [expect.any(String)] }]);
  await retention.look();
  expect(erased).toEqual([]);
});

test('the desk says it; looking is no use of it, but deciding, answering and joining are', async () => {
  const uses: (() => Promise<unknown>)[] = [
    async () => (await server.open(code, 'control', token)).save('screen', now.getTime() % 2 ? 'cy' : 'en'),
    () => server.join(code),
    async () => (await server.live.session(code))!.use(),
  ];
  const desk = await (await server.open(code, 'desk', token)).synced();
  const until = (): string => new Date(now.getTime() + 30 * day).toISOString();
  for (const use of uses) {
    await after(31);
    await expect.poll(() => desk.map.get('keeping')).toMatchObject({ days: 30, warned: 1 });
    await use();
    await desk.until('keeping', { days: 30, until: until(), warned: 0 });
    expect(await server.store.uses()).toEqual([{ code, used: now.toISOString(), warned: [] }]);
  }
});
