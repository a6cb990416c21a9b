import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeckOutline } from '../../src/session/deck.ts';
import type { SessionSetup } from '../../src/session/setup.ts';
import { until } from '../../tests/fixtures/until.ts';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';
import { maxSetupBody } from '../session-setup.ts';

let server: WholeServer;

beforeAll(async () => {
  server = await WholeServer.start();
});

afterAll(() => server.close());

type Activities = DeckOutline['activities'];

const make = (body: object): Promise<{ code: string; token: string }> =>
  server.json('/api/sessions', { method: 'POST', token: trainerKey, body });

const change = (code: string, token: string, setup: SessionSetup | null): Promise<Response> =>
  server.ask(`/api/sessions/${code}`, { method: 'PATCH', token, body: { setup } });

const outlineOf = (code: string) => server.json<DeckOutline>(`/api/sessions/${code}/outline`);
const activitiesOf = (code: string) => server.json<Activities>(`/api/sessions/${code}/activities`);

const quadrants = (activities: Activities) => activities.find(({ id }) => id === 'quadrants')!;

const flood = { id: 'flood', label: { cy: 'Llif', en: 'Flood' } };
const damp = { id: 'added-1', label: { en: 'Damp in the bedroom' } };

test('a session of 45 minutes has the slides and the cards of that cut', async () => {
  const { code } = await make({ setup: { cut: 45 } });
  const { slides } = await outlineOf(code);
  expect(slides).toHaveLength(12);
  expect(slides.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(45);
  expect(slides.find(({ id }) => id === 'quadrants')!.shows).toEqual(['flood', 'flu-jab', 'flu-street', 'overview']);
  const activities = await activitiesOf(code);
  expect(quadrants(activities).items).toHaveLength(3);
  expect(activities.map(({ id }) => id)).toContain('questions');
  expect(activities.map(({ id }) => id)).not.toContain('arnstein');
});

test('its setup is known to whoever steers it, and to nobody else', async () => {
  const setup = { cut: 45, letter: { cy: 'Annwyl bawb' } };
  const { code, token } = await make({ setup });
  const path = `/api/sessions/${code}/setup`;
  expect(await server.json(path, { token })).toEqual(setup);
  const { token: phone } = await server.join(code);
  expect(await server.refusal(path, { token: phone })).toEqual([401, 'unauthorised']);
  expect(await server.refusal(path)).toEqual([401, 'unauthorised']);
  const info = await server.json<{ room: string }>(`/api/sessions/${code}`);
  const room = await server.open(code, info.room, phone);
  expect(JSON.stringify([info, room.map.toJSON()])).not.toContain('Annwyl bawb');
});

test('one session’s setup touches no other, and outlives the process', async () => {
  const plain = await make({});
  const { code, token } = await make({ title: { cy: 'Dŵr' }, setup: { cards: [damp] } });
  const before = await outlineOf(code);
  expect(quadrants(await activitiesOf(code)).items[0]).toEqual({
    id: 'added-1',
    label: { cy: damp.label.en, en: damp.label.en },
    only: 'en',
  });
  expect(quadrants(await activitiesOf(plain.code)).items[0]!.id).toBe('library-card');
  await server.restart();
  expect(await outlineOf(code)).toEqual(before);
  expect(await server.json(`/api/sessions/${code}/setup`, { token })).toEqual({ cards: [damp] });
});

test('a change while the session runs reaches everybody, and loses no answer', async () => {
  const { code, token } = await make({ setup: { cut: 45, cards: [flood, damp] } });
  const control = await server.open(code, 'control', token);
  control.map.set('slide', { id: 'quadrants', step: 0 });
  control.map.set('activity/quadrants', { open: true, shown: false, round: 1 });
  await control.untilSaved();
  const pass = await server.join(code);
  await server.vote(code, pass, { 'quadrants/1/added-1': { domain: 'complex' } });
  const desk = await server.open(code, 'desk', token);
  type Desk = { session: { deck: number }; 'results/quadrants': { items: object; count: number } };
  const told = (): Desk => desk.map.toJSON() as Desk;
  const { deck: version } = told().session;
  expect(version).toBe((await outlineOf(code)).version);
  expect(told()['results/quadrants'].items).toMatchObject({ 'added-1': { count: 1 } });

  expect((await change(code, token, { cut: 45, cards: [flood] })).status).toBe(204);
  await until(() => told().session.deck !== version);
  expect(told().session.deck).toBe((await outlineOf(code)).version);
  await until(() => !('added-1' in told()['results/quadrants'].items));
  const { hidden } = quadrants(await activitiesOf(code));
  expect(hidden!.map(({ id }) => id)).toContain('added-1');
  // An answer that was on its way to a card that has just been taken out is kept.
  await server.vote(code, pass, { 'quadrants/1/added-1': { domain: 'crisis' } });
  const exported = await server.json<{ answers: { item: string; value: object }[] }>(
    `/api/sessions/${code}/export.json`,
    { token },
  );
  expect(exported.answers).toMatchObject([{ item: 'added-1', value: { domain: 'crisis' } }]);

  await change(code, token, { cards: [damp] });
  await until(() => 'added-1' in told()['results/quadrants'].items);
  expect(told()['results/quadrants'].items).toMatchObject({ 'added-1': { count: 1, domains: { crisis: 1 } } });
});

test('an activity that is switched off while it runs is gone from the room, and comes back as it was', async () => {
  const { code, token } = await make({});
  const control = await server.open(code, 'control', token);
  control.map.set('slide', { id: 'quadrants', step: 0 });
  control.map.set('activity/quadrants', { open: true, shown: false, round: 3 });
  await control.untilSaved();
  const desk = await server.open(code, 'desk', token);
  const begun = () => desk.map.get('activities') as Record<string, { round: number }>;
  expect(begun().quadrants).toMatchObject({ round: 3 });
  await change(code, token, { slidesOut: ['quadrants'] });
  await until(() => !('quadrants' in begun()));
  expect(desk.map.get('slide')).toEqual({ id: 'sop', step: 0 });
  await change(code, token, null);
  await until(() => 'quadrants' in begun());
  expect(begun().quadrants).toMatchObject({ round: 3 });
  expect(desk.map.get('slide')).toEqual({ id: 'quadrants', step: 0 });
});

test('a copy has the title, the details and the setup, and none of the answers', async () => {
  const original = await make({
    title: { cy: 'Dŵr' },
    presenter: 'Siân Puw',
    setup: { date: '2026-11-21', cut: 45, cards: [flood, { ...damp, hidden: true }] },
  });
  await server.join(original.code);
  const { code, token } = await make({ copyOf: original.code.toLowerCase() });
  expect(code).not.toBe(original.code);
  expect(await server.json(`/api/sessions/${code}`)).toMatchObject({ title: { cy: 'Dŵr' }, presenter: 'Siân Puw' });
  expect(await server.json(`/api/sessions/${code}/setup`, { token })).toEqual({ cut: 45, cards: [flood] });
  const [listed] = await server.json<object[]>('/api/sessions', { token: trainerKey });
  expect(listed).toMatchObject({ code, participants: 0 });
});

test('what is set up may be given with a copy, and goes before the original’s', async () => {
  const original = await make({ title: { cy: 'Dŵr' }, setup: { cut: 45 } });
  const { code, token } = await make({ copyOf: original.code, title: { en: 'Water' }, setup: { cut: 90 } });
  expect(await server.json(`/api/sessions/${code}`)).toMatchObject({ title: { en: 'Water' } });
  expect(await server.json(`/api/sessions/${code}/setup`, { token })).toEqual({ cut: 90 });
});

test.each([
  ['text', 400, 'code_malformed'],
  [7, 400, 'code_malformed'],
  ['BBBBBB', 404, 'session_not_found'],
])('a copy of %s is refused', async (copyOf, status, code) => {
  const ask = { method: 'POST', token: trainerKey, body: { copyOf } } as const;
  expect(await server.refusal('/api/sessions', ask)).toEqual([status, code]);
});

test('a setup that is none is refused and changes nothing', async () => {
  const { code, token } = await make({ setup: { cut: 45 } });
  const body = { title: { en: 'Other' }, setup: { cut: 'x' } };
  const refused = await server.refusal(`/api/sessions/${code}`, { method: 'PATCH', token, body });
  expect(refused).toEqual([400, 'setup_invalid']);
  expect(await server.json(`/api/sessions/${code}`)).toMatchObject({ title: {} });
  expect(await server.json(`/api/sessions/${code}/setup`, { token })).toEqual({ cut: 45 });
});

test('the fullest setup fits into a request, and more than that is refused', async () => {
  const label = { cy: '🙂'.repeat(160), en: '🙂'.repeat(160) };
  const cards = Array.from({ length: 40 }, (_, index) => ({ id: `added-${index}`, label }));
  const letter = { cy: '🙂'.repeat(4000), en: '🙂'.repeat(4000) };
  const { code, token } = await make({ setup: { cards, letter } });
  const body = { setup: { letter: { cy: 'x'.repeat(maxSetupBody) } } };
  const refused = await server.refusal(`/api/sessions/${code}`, { method: 'PATCH', token, body });
  expect(refused).toEqual([413, 'body_too_large']);
});
