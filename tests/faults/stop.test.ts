import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { builtPages } from '../../server/build-stamp.ts';
import { closeCodes } from '../../src/session/close-codes.ts';
import { openStore } from '../../server/sqlite.ts';
import { Facilitating } from '../fixtures/facilitating.ts';
import { RawSocket } from '../fixtures/raw-socket.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { until } from '../fixtures/until.ts';
import { Random } from '../sync/random.ts';
import { Voter } from './voter.ts';

test.skipIf(!existsSync(builtPages))(
  'SIGTERM while everybody votes: what was told is kept, all are closed with 1012, and it ends within ten seconds',
  async () => {
    const server = await ServerProcess.start();
    const facilitating = await Facilitating.begin(server);
    const { code, deck } = facilitating;
    const activities = deck.activities.filter(({ kind }) => kind === 'ladder');
    for (const { id } of activities) await facilitating.open(id);
    facilitating.leave();
    const passes = await Promise.all(Array.from({ length: 50 }, () => server.join(code)));
    const voters = passes.map((pass) => new Voter(server.sync, code, pass));
    await until(() => voters.every(({ client }) => client.provider.synced));

    // Three that would hold it up: one that never reads, one that never asks, one that asks half a question.
    const { room } = await server.json<{ room: string }>(`/api/sessions/${code}`);
    const deaf = await new RawSocket(`${server.sync}/${code}/${room}`, {}).opened();
    deaf.socket.pause();
    const [silent, halting] = [connect(server.port, '127.0.0.1'), connect(server.port, '127.0.0.1')];
    for (const socket of [silent, halting]) socket.on('error', () => {});
    await Promise.all([once(silent, 'connect'), once(halting, 'connect')]);
    halting.write('POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{');

    const random = new Random(7);
    const voting = setInterval(() => {
      for (const voter of voters) voter.vote(activities, random);
    }, 20);
    await until(() => voters.every(({ told }) => told > 0));
    const began = performance.now();
    const ended = server.end('SIGTERM');
    await until(() => voters.every(({ client }) => client.closeCode !== undefined));
    clearInterval(voting);
    expect(new Set(voters.map(({ client }) => client.closeCode))).toEqual(new Set([closeCodes.restarting]));
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(server.errors).toBe('');
    await expect(fetch(server.address)).rejects.toThrow('fetch failed');

    const store = await openStore(join(server.dataDir, 'cydweithdy.sqlite'));
    for (const { id, told, client } of voters) {
      const state = await store.sheet(code, `ballot/${id}`);
      const kept = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state!)).get(client.doc.clientID) ?? 0;
      expect(kept).toBeGreaterThanOrEqual(told);
    }
    await store.close();

    await server.start();
    await until(() => voters.every(({ client }) => client.provider.synced && client.saved));
    const rows = await server.answers(code);
    for (const voter of voters) {
      const expected = [...voter.after(voter.votes)].filter(([, value]) => value !== null);
      expect(rows.filter(({ participant }) => participant === voter.id)).toHaveLength(expected.length);
      voter.client.close();
    }
    for (const end of [silent, halting]) end.destroy();
    deaf.close();
    await server.close();
  },
  60_000,
);
