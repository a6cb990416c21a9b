import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { RawSocket } from '../tests/fixtures/raw-socket.ts';
import { TestServer } from '../tests/fixtures/sync-server.ts';
import { Random } from '../tests/sync/random.ts';
import { step2Frame, updateFrame } from './frames.ts';

let server: TestServer;

afterEach(() => server.stop());

/** What an honest phone might send: some edits by one or two clients, with overwriting and deleting. */
function honestUpdate(random: Random): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = random.below(2 ** 32);
  const answers = doc.getMap('answers');
  for (let edit = 0; edit < 6; edit += 1) {
    if (random.chance(0.2)) doc.clientID += 1;
    const key = random.pick(['arnstein/1/now', 'arnstein/1/goal', 'words/1/1']);
    if (random.chance(0.2)) answers.delete(key);
    else answers.set(key, random.pick<unknown>([{ rung: 3 }, null, { text: 'sgwrs', lang: 'cy' }, [1, 2.5, true]]));
  }
  return Y.encodeStateAsUpdate(doc);
}

/** The same with some bytes changed, left out or put in. */
function spoilt(update: Uint8Array, random: Random): Uint8Array {
  const bytes = [...update];
  for (let change = 0; change <= random.below(4); change += 1) {
    const at = random.below(bytes.length);
    const removed = random.below(2);
    bytes.splice(
      at,
      removed,
      ...(random.chance(0.7) ? [random.pick([0, 1, 2, 0x7f, 0x80, 0xff, random.below(256)])] : []),
    );
  }
  return Uint8Array.from(bytes);
}

test.each([1, 2, 3])('whatever bytes come, the server lives, and an honest phone is served: seed %i', async (seed) => {
  const random = new Random(seed);
  const plenty = { burst: 1e6, perSecond: 1e6 };
  server = await TestServer.start({ limits: { opens: plenty, frames: plenty, socketsAToken: 1000, commit: 5 } });
  const { code, token } = await server.createSession();
  const control = await (await server.open(code, 'control', token)).synced();
  await control.save('activity/arnstein', { open: true, shown: true, round: 1 });
  const me = await server.join(code);
  let socket: RawSocket | undefined;
  for (let round = 0; round < 150; round += 1) {
    if (!socket || socket.closeCode !== undefined) {
      socket = server.raw(`${code}/ballot/${me.participant}`, { token: me.token });
      await socket.letIn();
    }
    const frame = random.chance(0.5) ? updateFrame : step2Frame;
    const update = spoilt(honestUpdate(random), random);
    socket.send(random.chance(0.1) ? spoilt(frame(update), random) : frame(update));
    await socket.ask();
  }
  const mine = await (await server.openBallot(code, me)).synced();
  await mine.save('arnstein/1/now', { rung: 5 });
  await control.save('slide', { id: 'end', step: 0 });
  expect(server.reported).toEqual([]);
  expect(mine.closeCode).toBeUndefined();

  const held = Object.fromEntries(mine.map.entries());
  await server.restart();
  const again = await (await server.openBallot(code, me)).synced();
  expect(Object.fromEntries(again.map.entries())).toEqual(held);
  expect((await server.store.answers(code)).some(({ value }) => value?.rung === 5)).toBe(true);
});
