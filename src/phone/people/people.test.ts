import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserShelf } from '../../../tests/fixtures/shelf.ts';
import { until } from '../../../tests/fixtures/until.ts';
import { trainerKey, WholeServer } from '../../../tests/fixtures/whole-server.ts';
import type { ExportRow } from '../../sync/api.ts';
import { Keep, type Shelf } from '../../sync/keep.ts';
import { Participation } from '../participation.ts';
import { mostPeople, People } from './people.ts';

let server: WholeServer;
let code: string;
let shelf: Shelf;
let phones: People[];

const now = { activity: 'arnstein', round: 1, item: 'now' };
const takingPart = (person: Participation): boolean => person.stage === 'taking part';

/** The page as it is loaded: its owner, and whoever else has answered on it. */
function load(): People {
  const options = { code, keep: new Keep(shelf), server: server.running.address };
  const people = new People(new Participation(options), { ...options, takePart: (other) => new Participation(other) });
  phones.push(people);
  return people;
}

async function begin(): Promise<People> {
  const people = load();
  people.owner.choose('cy');
  await until(() => takingPart(people.owner));
  return people;
}

beforeEach(async () => {
  server = await WholeServer.start();
  const session = await server.makeSession();
  code = session.code;
  const control = await server.open(code, 'control', session.token);
  control.map.set('activity/arnstein', { open: true, shown: false, round: 1 });
  await control.untilSaved();
  shelf = browserShelf();
  phones = [];
});

afterEach(async () => {
  for (const people of phones) people.close();
  await server.close();
});

test('somebody else answers on the same phone, in their own language, and their answers are marked', async () => {
  const people = await begin();
  const other = people.add();
  await until(() => other.stage === 'choosing');
  other.choose('en');
  await until(() => takingPart(other));
  expect([people.owner.language, other.language]).toEqual(['cy', 'en']);
  people.owner.answer(now, { rung: 2 });
  other.answer(now, { rung: 7 });
  await until(() => [people.owner, other].every(({ ballot }) => ballot?.state === 'saved'));
  const path = `/api/sessions/${code}/export.json`;
  const { answers } = await server.json<{ answers: ExportRow[] }>(path, { token: trainerKey });
  const told = answers.map(({ source, value }) => [source, value?.rung]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['phone', 2],
      ['proxy', 7],
    ]),
  );
  expect(told).toHaveLength(2);
});

test('everybody is there again when the page is loaded anew, each with their own answers', async () => {
  const before = await begin();
  const added = before.add();
  added.choose('en');
  await until(() => takingPart(added));
  added.answer(now, { rung: 5 });
  await until(() => added.ballot?.state === 'saved');
  before.close();
  const { all } = load();
  expect(all).toHaveLength(2);
  await until(() => all.every(takingPart));
  expect(all.map(({ language }) => language)).toEqual(['cy', 'en']);
  expect(all.map(({ ballot }) => ballot?.answers('arnstein', 1))).toEqual([{}, { now: { rung: 5 } }]);
});

test('whoever has not chosen a language yet is not added twice, and a phone has room for so many', async () => {
  const people = await begin();
  const other = people.add();
  await until(() => other.stage === 'choosing');
  expect(people.add()).toBe(other);
  while (people.all.length < mostPeople) {
    people.add().choose('cy');
    await until(() => people.all.every(takingPart));
    people.add();
  }
  people.all.at(-1)!.choose('cy');
  await until(() => people.all.every(takingPart));
  people.add();
  expect(people.all).toHaveLength(mostPeople);
});

test('the page goes on saying that something is not saved while somebody else has it', async () => {
  const people = await begin();
  const other = people.add();
  other.choose('en');
  await until(() => takingPart(other));
  expect(people.unsaved).toBeUndefined();
  await server.halt();
  other.answer(now, { rung: 5 });
  await until(() => people.unsaved === 'waiting');
});

test('nothing of anybody is kept of a session that has been deleted', async () => {
  const people = await begin();
  const other = people.add();
  other.choose('en');
  await until(() => takingPart(other));
  other.answer(now, { rung: 5 });
  await until(() => other.ballot?.state === 'saved');
  await server.ask(`/api/sessions/${code}`, { method: 'DELETE', token: trainerKey });
  await until(() => people.all.every(({ stage }) => stage === 'erased'));
  const keep = new Keep(shelf);
  const kept = () => ['me', 'person-2/me', 'people', 'deck'].filter((key) => keep.get(`${key}/${code}`) !== undefined);
  await until(() => kept().length === 0);
  expect(kept()).toEqual([]);
});
