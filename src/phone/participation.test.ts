import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeCodes } from '../../src/session/close-codes.ts';
import { defaultLimits } from '../../server/limits.ts';
import { RawSocket } from '../../tests/fixtures/raw-socket.ts';
import { browserShelf } from '../../tests/fixtures/shelf.ts';
import type { TestClient } from '../../tests/fixtures/sync-client.ts';
import { until } from '../../tests/fixtures/until.ts';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';
import { Keep, type Shelf } from '../sync/keep.ts';
import { keepMe, readMe } from '../sync/me.ts';
import { countings } from './closed/counting.ts';
import { Participation } from './participation.ts';
import type { Stage } from './stage.ts';

let server: WholeServer;
let code: string;
let control: TestClient;
let shelf: Shelf;
let phones: Participation[];

function phone(onShelf: Shelf = shelf): Participation {
  const participation = new Participation({ code, keep: new Keep(onShelf), server: server.running.address });
  phones.push(participation);
  return participation;
}

async function stageIs(participation: Participation, stage: Stage): Promise<void> {
  await until(() => participation.stage === stage, stage);
  expect(participation.stage).toBe(stage);
}

async function decide(key: string, value: unknown): Promise<void> {
  control.map.set(key, value);
  await control.untilSaved();
}

const open = (round = 1): Promise<void> => decide('activity/arnstein', { open: true, shown: false, round });
const close = (): Promise<void> => decide('activity/arnstein', { open: false, shown: true, round: 1 });

const now = { activity: 'arnstein', round: 1, item: 'now' };

beforeEach(async () => {
  server = await WholeServer.start();
  const session = await server.makeSession();
  code = session.code;
  control = await server.open(code, 'control', session.token);
  shelf = browserShelf();
  phones = [];
});

afterEach(async () => {
  for (const participation of phones) participation.close();
  await server.close();
});

test('one choice of language is all it takes to join, once for every tab and every load of the page', async () => {
  const first = phone();
  await stageIs(first, 'choosing');
  first.choose('cy');
  await stageIs(first, 'taking part');
  const [tab, reloaded] = [phone(), phone()];
  await stageIs(tab, 'taking part');
  await stageIs(reloaded, 'taking part');
  expect(tab.language).toBe('cy');
  const sessions = await server.json<{ participants: number }[]>('/api/sessions', { token: trainerKey });
  expect(sessions[0]).toMatchObject({ participants: 1 });
});

test('a phone follows the session: what is on the screen, an open activity, and the end', async () => {
  const one = phone();
  one.choose('en');
  await until(() => one.scene.kind === 'watch' && one.scene.first);
  await decide('slide', { id: 'principles', step: 0 });
  await until(() => one.scene.kind === 'watch' && one.scene.slide?.id === 'principles');
  await decide('slide', { id: 'arnstein', step: 0 });
  await open();
  await until(() => one.scene.kind === 'activity' && one.scene.control.open);
  await decide('state', 'ended');
  await until(() => one.scene.kind === 'ended');
  expect(one.stage).toBe('taking part');
});

test('a change of language is told to the facilitator and loses nothing', async () => {
  const one = phone();
  one.choose('en');
  await stageIs(one, 'taking part');
  await open();
  one.answer(now, { rung: 3 });
  one.choose('cy');
  const me = readMe(new Keep(shelf), code)!;
  const desk = await server.open(
    code,
    'desk',
    (await server.json<{ token: string }>(`/api/sessions/${code}/control`, { method: 'POST', token: trainerKey }))
      .token,
  );
  await until(() => (desk.map.get('people') as { languages: { cy: number } }).languages.cy === 1);
  await until(() => one.ballot?.state === 'saved');
  expect(one.ballot?.answers('arnstein', 1)).toEqual({ now: { rung: 3 } });
  expect(me.participant).toBe(readMe(new Keep(shelf), code)?.participant);
});

test('a phone says which answers count once the vote has closed', async () => {
  await decide('slide', { id: 'arnstein', step: 0 });
  await open();
  const one = phone();
  one.choose('en');
  await stageIs(one, 'taking part');
  one.answer(now, { rung: 3 });
  await until(() => one.ballot?.state === 'saved');
  await close();
  await until(() => one.rows.rows?.length === 1);
  const told = () => Object.fromEntries(countings(one.ballot!.answers('arnstein', 1), one.rows.rows ?? [], now));
  expect(told()).toEqual({ now: 'counted' });

  one.answer(now, { rung: 8 });
  one.answer({ ...now, item: 'goal' }, { rung: 8 });
  await until(() => one.rows.rows?.length === 3);
  expect(told()).toEqual({ now: 'late change', goal: 'late' });
});

test('a writer learns under which id the room reads their text', async () => {
  await decide('activity/questions', { open: true, shown: true, round: 1 });
  const one = phone();
  one.choose('en');
  await until(() => one.stage === 'taking part' && one.deck?.activities.length !== 0);
  const definition = one.deck!.activities.find(({ id }) => id === 'questions')!;
  const shown = { definition, control: { open: true, shown: true, round: 1 } };
  const question = { activity: 'questions', round: 1, item: 'why' };
  one.answer(question, { text: 'Why?', lang: 'en' });
  await until(() => one.ballot?.state === 'saved');
  one.nameTexts([question]);
  await until(() => one.ownTexts(shown).why !== undefined);
  await decide('released/questions', '2999-01-01T00:00:00.000Z');
  await until(() => one.room.view.texts('questions').length === 1);
  expect(one.room.view.texts('questions')[0]!.id).toBe(one.ownTexts(shown).why);
});

test('nobody new comes into a locked session until it is opened again', async () => {
  await decide('state', 'locked');
  const one = phone();
  await stageIs(one, 'locked');
  one.choose('en');
  expect(one.stage).toBe('locked');
  await decide('state', 'open');
  await stageIs(one, 'taking part');
});

test('a session that has ended is not joined', async () => {
  await decide('state', 'ended');
  const late = phone();
  await stageIs(late, 'over');
  expect(late.ballot).toBeUndefined();
});

test('an unknown code and an erased session are told apart, and nothing of the erased one is kept', async () => {
  const member = phone();
  member.choose('cy');
  await stageIs(member, 'taking part');
  member.answer(now, { rung: 2 });
  await until(() => member.deck?.slides.length !== 0);
  await server.ask(`/api/sessions/${code}`, { method: 'DELETE', token: trainerKey });
  await stageIs(member, 'erased');
  await until(() => ['me', 'deck'].every((key) => new Keep(shelf).get(`${key}/${code}`) === undefined));
  const stranger = phone(browserShelf());
  await stageIs(stranger, 'unknown');
  expect(stranger.deck).toBeUndefined();
});

test('a phone that the session no longer knows rejoins with its answers', async () => {
  await open();
  const keep = new Keep(shelf);
  keepMe(keep, code, { participant: 'nobody', token: 'worthless' });
  const lost = phone();
  lost.choose('cy');
  lost.answer(now, { rung: 4 });
  await stageIs(lost, 'forgotten');
  lost.rejoin();
  await stageIs(lost, 'taking part');
  await until(() => lost.ballot?.state === 'saved');
  expect(lost.ballot?.answers('arnstein', 1)).toEqual({ now: { rung: 4 } });
});

test('a phone that opens while the server is away joins as soon as it is back', async () => {
  await server.halt();
  const one = phone();
  one.choose('cy');
  await stageIs(one, 'unreachable');
  await server.restart({ PORT: String(server.running.port) });
  await stageIs(one, 'taking part');
  expect(readMe(new Keep(shelf), code)).toBeDefined();
});

test('whoever has joined takes no projector’s place, so that the room never fills up', async () => {
  const one = phone();
  one.choose('cy');
  await stageIs(one, 'taking part');
  const { room } = await server.json<{ room: string }>(`/api/sessions/${code}`);
  const url = `ws://127.0.0.1:${server.running.port}/sync/${code}/${room}`;
  const projectors = Array.from({ length: defaultLimits.projectors + 20 }, () => new RawSocket(url, {}));
  await until(() => projectors.some(({ closeCode }) => closeCode === closeCodes.tooFast));
  await decide('slide', { id: 'principles', step: 0 });
  await until(() => one.scene.kind === 'watch' && one.scene.slide?.id === 'principles');
  const reloaded = phone();
  await until(() => reloaded.scene.kind === 'watch' && reloaded.scene.slide?.id === 'principles');
  expect(reloaded.room.connection).toBe('connected');
  for (const projector of projectors) projector.close();
});
