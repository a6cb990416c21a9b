import { expect, test, type TestContext, vi } from 'vitest';
import { kinds } from '../../src/activities/index.ts';
import { type Answer, formatKey } from '../../src/session/answers.ts';
import { findActivity } from '../../src/session/deck.ts';
import { wholeResult } from '../../src/session/results.ts';
import { readDeck } from '../../src/slides/read.ts';
import { ownDeck } from '../../server/settings.ts';
import { TestClient } from '../fixtures/sync-client.ts';
import { overLongPolls } from '../fixtures/transport.ts';
import { until } from '../fixtures/until.ts';
import { WholeServer } from '../fixtures/whole-server.ts';
import { answer, Facilitator, isAnswer, Participant, votingSlides } from './play.ts';
import { Random } from './random.ts';
import { reordering } from './reordering.ts';

/** Seeds that have failed once are played for ever. */
const pinned: readonly number[] = [];

const firstSeeds = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** `SEEDS=100` plays that many; `SEED=7` plays one again. Long polls change the order of nothing, so a few do. */
const seeds = process.env.SEED
  ? [Number(process.env.SEED)]
  : [...new Set([...pinned, ...firstSeeds(Number(process.env.SEEDS ?? (overLongPolls ? 4 : 50)))])];

const steps = 200;

const patience = 30_000;

/** Resolved once these views agree. */
const agree = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: patience, interval: 20 });

// Most of a run is waiting, so several go on beside each other.
test.concurrent.for(seeds)(
  'seed %i: whatever is lost on the way, every view is the fold of what was committed',
  { timeout: 4 * patience },
  play,
);

async function play(seed: number, { onTestFinished }: TestContext): Promise<void> {
  const random = new Random(seed);
  const deck = await readDeck(ownDeck);
  const server = await WholeServer.start({ DECK_DIR: ownDeck });
  const clients: TestClient[] = [];
  onTestFinished(async () => {
    for (const client of clients) client.close();
    await server.close();
  });
  const { code, token } = await server.makeSession();
  const { port } = server.running;
  const sync = `ws://127.0.0.1:${port}/sync`;
  const socket = reordering(random);
  const open = (document: string, by?: string): TestClient => {
    const client = new TestClient({ sync, name: `${code}/${document}`, token: by, socket });
    clients.push(client);
    return client;
  };
  const people: Participant[] = [];
  for (let n = 0; n < 5; n += 1) {
    const pass = await server.join(code);
    people.push(new Participant(pass.participant, (document) => open(document, pass.token)));
  }
  const facilitator = new Facilitator(open('control', token), deck, random);
  await facilitator.control.synced();
  facilitator.goTo(votingSlides(deck)[0]!.id);

  const writers = (): TestClient[] => [facilitator.control, ...people.flatMap((person) => person.tabs)];
  const tab = (): TestClient => random.pick(random.pick(people).tabs);
  const actions: readonly (readonly [weight: number, action: () => unknown])[] = [
    [12, () => answer(tab(), facilitator.decided, deck, random)],
    [4, () => facilitator.press()],
    [3, () => random.pick(writers()).provider.disconnect()],
    [3, () => random.pick(writers()).provider.connect()],
    [1, () => random.pick(people).openTab()],
    [1, () => server.restart({ PORT: String(port) })],
    [6, () => server.json(`/api/sessions/${code}`)],
    [4, () => settled(random.pick(writers()))],
  ];
  const weighted = actions.flatMap(([weight, action]) => Array<() => unknown>(weight).fill(action));
  for (let step = 0; step < steps; step += 1) await random.pick(weighted)();

  await Promise.all(writers().map(settled));
  await agree(() => {
    for (const { tabs } of people) {
      for (const other of tabs) expect(other.map.toJSON()).toEqual(tabs[0]!.map.toJSON());
    }
  });

  const { answers } = await server.json<{ answers: Answer[] }>(`/api/sessions/${code}/export.json`, { token });
  expect(answers.length, 'a run in which nobody answers shows nothing').toBeGreaterThan(0);
  expectOneRowAnItem(answers);
  for (const { id, tabs } of people) expectNewest(answers, id, tabs[0]!);

  const { room: name } = await server.json<{ room: string }>(`/api/sessions/${code}`);
  const desk = open('desk', token);
  const rooms = [open(name), ...people.map((person) => person.open(name))];
  const { activities, slide } = facilitator.decided;
  for (const [id, activity] of Object.entries(activities)) {
    const definition = findActivity(deck, id)!;
    const { default: model } = await kinds[definition.kind]!.model();
    const committed = answers.filter((row) => row.activity === id);
    const context = { item: activity.item, released: () => undefined, sameAs: () => undefined, texts: [] };
    const about = { model, definition, control: activity, answers: committed };
    const result = wholeResult({ ...about, hands: [], context, groups: undefined });
    await agree(() => {
      expect(desk.map.get(`results/${id}`)).toEqual(result);
      for (const view of rooms) {
        expect(view.map.get(`results/${id}`)).toEqual(activity.shown ? result : undefined);
        expect(view.map.get('slide')).toEqual(slide);
        expect(view.map.get('activities')).toEqual(activities);
      }
    });
  }
}

/** In step with the server, which has committed all of it. */
async function settled(client: TestClient): Promise<void> {
  // Waiting for its next attempt by itself would show nothing more.
  if (!client.provider.wsconnected) client.provider.disconnect();
  client.provider.connect();
  await until(() => client.provider.synced && client.saved, 'it is saved', patience);
}

function expectOneRowAnItem(answers: readonly Answer[]): void {
  const rows = answers.map((row) => `${row.participant} ${formatKey(row)} ${row.late}`);
  expect(new Set(rows).size).toBe(rows.length);
}

/** The newest row of each item is what the ballot says, unless the ballot's last word is no answer. */
function expectNewest(answers: readonly Answer[], participant: string, ballot: TestClient): void {
  const newest = new Map<string, Answer>();
  for (const row of answers) {
    if (row.participant === participant && (row.late || !newest.get(formatKey(row))?.late))
      newest.set(formatKey(row), row);
  }
  for (const [key, { value }] of newest) {
    const written = ballot.map.get(key);
    expect(isAnswer(written) ? written : value).toEqual(value);
  }
}
