import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserShelf } from '../../tests/fixtures/shelf.ts';
import { until } from '../../tests/fixtures/until.ts';
import { type Pass, WholeServer } from '../../tests/fixtures/whole-server.ts';
import { BallotSync } from './ballot.ts';
import { Keep } from './keep.ts';
import type { Shelf } from './keep.ts';

const now = { activity: 'arnstein', round: 1, item: 'now' };
const RealSocket = globalThis.WebSocket;

let server: WholeServer;
let code: string;
let me: Pass;
let shelf: Shelf;
let opened: string[];
let ballots: BallotSync[];

/** What a network does to a WebSocket, in place of the browser's own. */
function network(happens: 'nothing' | 'it opens' | 'it breaks' | 'it works'): void {
  const Blocked = class extends EventTarget {
    readyState = 0;
    onopen?: () => void;
    onclose?: (event: CloseEvent) => void;

    constructor() {
      super();
      queueMicrotask(() => {
        if (happens === 'it opens') this.onopen?.();
        if (happens === 'it breaks') this.onclose?.(new CloseEvent('close', { code: 1006 }));
      });
    }

    send(): void {}
    close(): void {}
  };
  const Counted = new Proxy(happens === 'it works' ? RealSocket : Blocked, {
    construct: (Target, [url, protocols]: [string, string[]]) => {
      opened.push(url);
      return new Target(url, protocols);
    },
  });
  vi.stubGlobal('WebSocket', Counted);
}

function open(): BallotSync {
  const ballot = new BallotSync({ code, ...me, keep: new Keep(shelf), server: server.running.address });
  ballots.push(ballot);
  return ballot;
}

async function vote(rung: number): Promise<BallotSync> {
  const ballot = open();
  ballot.set(now, { rung });
  await vi.waitFor(() => expect(ballot.state).toBe('saved'), { timeout: 25_000, interval: 20 });
  return ballot;
}

beforeEach(async () => {
  server = await WholeServer.start();
  ({ code } = await server.makeSession());
  me = await server.join(code);
  shelf = browserShelf();
  opened = [];
  ballots = [];
});

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const ballot of ballots) ballot.close();
  await server.close();
});

test.each([
  ['never opens', 'nothing', 1],
  ['opens and lets nothing through', 'it opens', 1],
  ['breaks at once', 'it breaks', 2],
] as const)(
  'where a WebSocket %s an answer is saved all the same, and that is remembered',
  async (_, happens, tries) => {
    network(happens);
    const ballot = await vote(3);
    expect(ballot.connection).toBe('connected');
    expect(opened.length).toBeGreaterThanOrEqual(tries);
    ballot.close();

    opened = [];
    await vote(4);
    expect(opened).toEqual([]);
  },
);

test('after a day a WebSocket is tried again', async () => {
  network('it breaks');
  (await vote(3)).close();
  network('it works');
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 86_400_001);
  await vote(4);
  vi.mocked(Date.now).mockRestore();
  expect(opened).toHaveLength(3);
  // It worked, so what was remembered is forgotten.
  expect(new Keep(shelf).get('long-polls-until')).toBeUndefined();
});

test('a server that is away is no reason to leave WebSockets', async () => {
  network('it works');
  const ballot = await vote(3);
  await server.halt();
  await until(() => ballot.connection === 'offline');
  const before = opened.length;
  await until(() => opened.length > before + 2);
  await server.restart({ PORT: String(server.running.port) });
  await vi.waitFor(() => expect(ballot.connection).toBe('connected'), { timeout: 20_000 });
  ballot.set(now, { rung: 4 });
  await until(() => ballot.state === 'saved');
  expect(new Keep(shelf).get('long-polls-until')).toBeUndefined();
});

test('where neither works the phone says so, and both are tried until one does', async () => {
  network('it breaks');
  const { port } = server.running;
  await server.halt();
  const ballot = open();
  ballot.set(now, { rung: 3 });
  await until(() => ballot.state === 'waiting');
  await until(() => opened.length > 2);
  await server.restart({ PORT: String(port) });
  await vi.waitFor(() => expect(ballot.state).toBe('saved'), { timeout: 25_000, interval: 20 });
});
