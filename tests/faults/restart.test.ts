import { existsSync } from 'node:fs';
import { afterEach, assert, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { builtPages } from '../../server/build-stamp.ts';
import { Participation } from '../../src/phone/participation.ts';
import { Keep } from '../../src/sync/keep.ts';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { browserShelf } from '../fixtures/shelf.ts';
import { note } from '../proof/figures.ts';

/** `PHONES=1000` is the long form, which also holds them to their time; a loaded machine is given more. */
const count = Number(process.env.PHONES ?? 100);
const backWithin = process.env.PHONES ? 10_000 : 60_000;
const mostAtOnce = process.env.PHONES ? count : Infinity;

const now = { activity: 'arnstein', round: 1, item: 'now' };

/** When each socket was asked for, in milliseconds by `performance.now()`. */
let opened: number[];

beforeEach(() => {
  opened = [];
  // The one of Node opens them one after the other, which no thousand phones do.
  const counting = class extends WebSocket {
    constructor(...[address, protocols]: ConstructorParameters<typeof WebSocket>) {
      super(address!, protocols);
      opened.push(performance.now());
    }
  };
  vi.stubGlobal('WebSocket', counting);
});

afterEach(() => vi.unstubAllGlobals());

/** The most that fall within a tenth of a second. */
function busiest(times: readonly number[]): number {
  let most = 0;
  for (let from = 0, to = 0; to < times.length; to += 1) {
    while (times[to]! - times[from]! > 100) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

const all = (isTrue: () => boolean): Promise<void> =>
  vi.waitFor(() => assert(isTrue(), 'not all of them do yet'), { timeout: 120_000, interval: 10 });

describe.skipIf(!existsSync(builtPages))(`a restart with ${count} phones connected`, () => {
  test('all come back by themselves, not all at once, and are current, with what was answered meanwhile', async () => {
    const server = await ServerProcess.start();
    const before = await Facilitating.begin(server);
    const { code } = before;
    await before.arrive('arnstein');
    const phones = Array.from(
      { length: count },
      () => new Participation({ code, keep: new Keep(browserShelf()), server: server.address }),
    );
    for (const phone of phones) phone.choose('cy');
    await all(() => phones.every(({ scene, ballot }) => ballot !== undefined && scene.kind === 'activity'));
    for (const [at, phone] of phones.entries()) phone.answer(now, { rung: (at % 8) + 1 });
    await all(() => phones.every(({ ballot }) => ballot!.state === 'saved'));

    const since = opened.length;
    await server.kill();
    await all(() =>
      phones.every(({ ballot, room }) => ballot!.connection === 'offline' && room.connection === 'offline'),
    );
    for (const [at, phone] of phones.entries()) phone.answer(now, { rung: ((at + 3) % 8) + 1 });
    expect(phones.every(({ ballot }) => ballot!.state === 'waiting')).toBe(true);
    await server.start();
    const began = performance.now();
    await before.goTo('principles');
    await all(() =>
      phones.every(
        ({ ballot, room }) =>
          ballot!.state === 'saved' && room.connection === 'connected' && room.view.slide?.id === 'principles',
      ),
    );
    const took = performance.now() - began;

    const rows = await server.answers(code);
    expect(rows.length).toBeGreaterThanOrEqual(count);
    const attempts = opened.slice(since);
    const peak = busiest(attempts);
    note({ phones: count, backMs: Math.round(took), attempts: attempts.length, mostIn100Ms: peak });
    expect(peak, 'each opens two sockets and asks a question or two').toBeLessThan(mostAtOnce);
    expect(took).toBeLessThan(backWithin);

    for (const phone of phones) phone.close();
    before.leave();
    await server.close();
  }, 300_000);
});
