import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtPages } from '../../server/build-stamp.ts';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { SmallDisk } from '../fixtures/small-disk.ts';
import { TestClient } from '../fixtures/sync-client.ts';
import { until } from '../fixtures/until.ts';
import { Random } from '../sync/random.ts';
import { Voter } from './voter.ts';

const disk = existsSync(builtPages) ? SmallDisk.mount() : undefined;
if (!disk)
  console.warn(
    'Not shown here: what happens when the disk is full. It needs the built pages, and root to mount a small disk.',
  );

describe.skipIf(!disk)('a full disk', () => {
  let server: ServerProcess;
  let facilitating: Facilitating;
  let clients: { close(): void }[];

  const open = async (document: string, token?: string): Promise<TestClient> => {
    const client = new TestClient({ sync: server.sync, name: `${facilitating.code}/${document}`, token });
    clients.push(client);
    return client.synced();
  };

  beforeEach(async () => {
    server = await ServerProcess.start(disk!.folder);
    facilitating = await Facilitating.begin(server);
    clients = [];
  });

  afterEach(async () => {
    facilitating.leave();
    for (const client of clients) client.close();
    await server.kill();
  });

  afterAll(() => disk!.unmount());

  test('no false "saved"; reading goes on; the desk says so; and with room again all is saved by itself', async () => {
    const random = new Random(1);
    const { code, token } = facilitating;
    const activities = facilitating.deck.activities.filter(({ kind }) => kind === 'ladder' || kind === 'quadrants');
    for (const { id } of activities) await facilitating.open(id);
    const desk = await open('desk', token);
    const passes = await Promise.all(Array.from({ length: 20 }, () => server.join(code)));
    const voters = passes.map((pass) => new Voter(server.sync, code, pass));
    clients.push(...voters.map(({ client }) => client));
    for (const voter of voters) voter.vote(activities, random);
    await until(() => voters.every(({ client }) => client.saved));

    disk!.fill();
    // What the log of the database already has room for may still be saved.
    await until(() => {
      random.pick(voters).vote(activities, random);
      return (desk.map.get('storage') as { ok: boolean }).ok === false;
    }, 'nothing can be saved any more');
    for (const voter of voters) voter.vote(activities, random);
    expect((await fetch(`${server.address}/readyz`)).status).toBe(503);
    const joining = await fetch(`${server.address}/api/sessions/${code}/participants`, { method: 'POST' });
    const problem = (await joining.json()) as { code?: string };
    expect([joining.status, problem.code]).toEqual([503, 'storage_unavailable']);

    const committed = await server.answers(code);
    const kept = new Map(voters.map((voter) => [voter, voter.told]));
    const { room } = await server.json<{ room: string }>(`/api/sessions/${code}`);
    expect((await open(room)).map.get('session')).toMatchObject({ code });
    const reader = await open(`ballot/${voters[0]!.id}`, passes[0]!.token);
    await until(() => reader.map.size > 0);
    expect(await server.answers(code), 'nothing that could not be saved is exported').toEqual(committed);
    for (const [voter, before] of kept) {
      expect(voter.told, 'a phone is told of nothing new').toBe(before);
      expect(voter.client.saved).toBe(false);
    }

    disk!.makeRoom();
    await until(() => voters.every(({ client }) => client.saved), 'all is saved');
    await desk.until('storage', { ok: true });
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
    const rows = await server.answers(code);
    for (const voter of voters) {
      const own = rows.filter(({ participant, late }) => participant === voter.id && !late);
      const expected = [...voter.after(voter.votes)].filter(([, value]) => value !== null);
      expect(own.map(({ activity, round, item, value }) => [`${activity}/${round}/${item}`, value]).sort()).toEqual(
        expected.sort(),
      );
    }
  }, 120_000);

  test('killed while the disk is full it keeps what it said is saved, and starts again once there is room', async () => {
    const { code } = facilitating;
    await facilitating.open('arnstein');
    const voter = new Voter(server.sync, code, await server.join(code));
    clients.push(voter.client);
    await voter.client.save('arnstein/1/now', { rung: 3 });
    disk!.fill();
    voter.client.map.set('arnstein/1/now', { rung: 5 });
    await server.kill();
    // It may start, where there is room for what it needs, or it says that it cannot use the database.
    const said = await server.start().then(
      () => '',
      () => server.errors,
    );
    expect(said).toMatch(/^$|^Cannot use the database .+cydweithdy\.sqlite: .+\n$/);
    await server.kill();
    disk!.makeRoom();
    await server.start();
    expect(await server.answers(code)).toMatchObject([{ item: 'now' }]);
    await voter.client.untilSaved();
    expect(await server.answers(code)).toMatchObject([{ item: 'now', value: { rung: 5 } }]);
  }, 120_000);
});
