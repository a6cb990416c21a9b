import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readSettings } from '../../server/settings.ts';
import { type Running, startServer } from '../../server/start.ts';
import { kinds } from '../../src/activities/index.ts';
import { tallyRound } from '../../src/session/activity.ts';
import { type Answer } from '../../src/session/answers.ts';
import { findActivity } from '../../src/session/deck.ts';
import { readDeck } from '../../src/slides/read.ts';
import { Client } from './client.ts';
import { answer, Facilitator, Participant } from './play.ts';
import { Random } from './random.ts';

/** `SEEDS=100` plays that many; `SEED=7` plays one again. */
const seeds = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: Number(process.env.SEEDS ?? 5) }, (_, at) => at + 1);

const steps = 120;
const deckDir = join(import.meta.dirname, '../../slides');

const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: 20_000, interval: 20 });

async function call<T>(url: string, token?: string, method = 'GET'): Promise<T> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { method, headers });
  expect(response.ok, `${method} ${url}: ${response.status}`).toBe(true);
  return (await response.json()) as T;
}

test.each(seeds)(
  'seed %i: whatever is lost on the way, every view ends as the fold of what was committed',
  async (seed) => {
    const random = new Random(seed);
    const dataDir = await mkdtemp(join(tmpdir(), 'cydweithdy-'));
    const deck = await readDeck(deckDir);
    const start = (port: string): Promise<Running> =>
      startServer(
        readSettings({ PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir, TRAINER_KEY: 'key', LOG_LEVEL: 'silent' }),
      );
    let server = await start('0');
    const host = `127.0.0.1:${server.port}`;
    const { code, token } = await call<{ code: string; token: string }>(`http://${host}/api/sessions`, 'key', 'POST');
    const api = `http://${host}/api/sessions/${code}`;
    const roomName = async (): Promise<string> => (await call<{ room: string }>(api)).room;
    const open = (by?: string) => (name: string) => new Client(host, `${code}/${name}`, by, random);

    const first = await roomName();
    const people: Participant[] = [];
    for (let n = 0; n < 5; n += 1) {
      const joined = await call<{ participant: string; token: string }>(`${api}/participants`, undefined, 'POST');
      people.push(new Participant(joined.participant, first, open(joined.token)));
    }
    const facilitator = new Facilitator(open(token)('control'), deck, random);
    await until(() => expect(facilitator.control.synced).toBe(true));

    const tabs = (): Client[] => people.flatMap((person) => person.tabs);
    const actions = [
      ...Array(12).fill(() => answer(random.pick(tabs()), facilitator.decided, deck, random)),
      ...Array(4).fill(() => facilitator.press()),
      ...Array(3).fill(() => random.pick([...tabs(), facilitator.control]).provider.disconnect()),
      ...Array(3).fill(() => random.pick([...tabs(), facilitator.control]).provider.connect()),
      () => random.pick(people).openTab(),
      async () => {
        await server.close();
        server = await start(String(server.port));
      },
      async () => {
        const client = random.pick([...tabs(), facilitator.control]);
        client.provider.connect();
        await until(() => expect(client.covered).toBe(true));
      },
    ];
    for (let step = 0; step < steps; step += 1) await random.pick(actions)();

    for (const client of [...tabs(), facilitator.control]) client.provider.connect();
    await until(() => {
      for (const client of [...tabs(), facilitator.control]) {
        expect(client.synced).toBe(true);
        expect(client.covered).toBe(true);
      }
      for (const { tabs: own } of people) {
        for (const tab of own) expect(tab.map('answers').toJSON()).toEqual(own[0]!.map('answers').toJSON());
      }
    });

    const room = await roomName();
    for (const person of people) person.watch(room);
    const desk = open(token)('desk');
    const projector = open()(room);
    const { answers } = await call<{ answers: Answer[] }>(`${api}/export.json`, token);

    const keys = answers.map((row) => [row.participant, row.activity, row.round, row.item, row.late].join(' '));
    expect(new Set(keys).size, 'one on-time and one late row an item').toBe(keys.length);
    for (const row of answers) {
      const ballot = people.find(({ id }) => id === row.participant)!.tabs[0]!.map('answers');
      const written = ballot.get(`${row.activity}/${row.round}/${row.item}`);
      const late = answers.some(
        (other) =>
          other.late &&
          other.participant === row.participant &&
          other.activity === row.activity &&
          other.round === row.round &&
          other.item === row.item,
      );
      if (row.late || !late)
        expect(row.value, 'the newest row is what the ballot says, unless that is no answer').toEqual(
          valid(written) ? written : row.value,
        );
    }

    const { activities, slide } = facilitator.decided;
    for (const [id, { round, item, shown }] of Object.entries(activities)) {
      const definition = findActivity(deck, id)!;
      const { default: model } = await kinds[definition.kind]!.model();
      const committed = answers.filter((row) => row.activity === id);
      const result = tallyRound(model, definition, committed, item === undefined ? { round } : { round, item });
      await until(() => expect(desk.map('desk').get(`results/${id}`)).toEqual(result));
      for (const view of [projector, ...people.map((person) => person.room)]) {
        await until(() => expect(view.map('room').get(`results/${id}`)).toEqual(shown ? result : undefined));
        expect(view.map('room').get('slide')).toEqual(slide);
        expect(view.map('room').get('activities')).toEqual(activities);
      }
    }

    for (const client of [...people, desk, projector, facilitator.control]) client.close();
    await server.close();
    await rm(dataDir, { recursive: true });
  },
);

/** Whether a value of this test's making is an answer: rungs above the ladder and points off the grid are none. */
function valid(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const { rung, domain, x, unsure } = value as Record<string, unknown>;
  if (rung !== undefined) return (rung as number) <= 7;
  return unsure === true || (domain !== 'nonsense' && domain !== undefined) || (x !== undefined && (x as number) <= 1);
}
