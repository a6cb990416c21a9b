import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inThisNetwork, overLongPolls } from '../../tests/fixtures/transport.ts';
import { until } from '../../tests/fixtures/until.ts';
import { trainerKey, WholeServer } from '../../tests/fixtures/whole-server.ts';
import { readDeck } from '../slides/read.ts';
import { goTo, next } from '../session/steering.ts';
import { closeCodes } from '../session/close-codes.ts';
import { ControlSync } from './control.ts';
import { DerivedSync } from './derived.ts';
import { Keep } from './keep.ts';

const deck = await readDeck('slides');

let server: WholeServer;
let code: string;
let token: string;
let opened: { close(): void }[];

function follow<T extends { close(): void }>(sync: T): T {
  opened.push(sync);
  return sync;
}

const keep = inThisNetwork(new Keep());
const address = (): string => server.running.address;
const room = (): DerivedSync => follow(new DerivedSync({ code, document: 'room', server: address(), keep }));
const desk = (): DerivedSync => follow(new DerivedSync({ code, document: 'desk', token, server: address(), keep }));
const facilitator = (): ControlSync => follow(new ControlSync({ code, token, deck, server: address(), keep }));

beforeEach(async () => {
  server = await WholeServer.start();
  ({ code, token } = await server.makeSession());
  opened = [];
});

afterEach(async () => {
  for (const sync of opened) sync.close();
  await server.close();
});

test('a facilitator decides nothing until the control has come, and then moves room and desk', async () => {
  const control = facilitator();
  const views = [room(), desk()];
  control.apply([['slide', { id: 'quadrants', step: 0 }]]);
  await until(() => control.ready && views.every(({ view }) => view.ready));
  expect(control.control.slide.id).toBe('title');

  control.apply(goTo(deck, control.control, { id: 'arnstein', step: 0 }));
  await until(() => views.every(({ view }) => view.activities.arnstein?.open === true));
  expect(views.map(({ view }) => view.slide)).toEqual([
    { id: 'arnstein', step: 0 },
    { id: 'arnstein', step: 0 },
  ]);
  await until(() => control.saved);
});

test.skipIf(overLongPolls)('a phone says that it is one for as long as it has not joined', async () => {
  const offered: string[][] = [];
  const Heard = new Proxy(WebSocket, {
    construct: (Target, [url, protocols]: [string, string[]]) => {
      offered.push(protocols);
      return new Target(url, protocols);
    },
  });
  vi.stubGlobal('WebSocket', Heard);
  const phone = follow(new DerivedSync({ code, document: 'room', phone: true, server: address(), keep }));
  await until(() => phone.view.ready);
  const me = await server.join(code);
  phone.identify(me.token);
  await until(() => offered.length === 2 && phone.connection === 'connected');
  expect(offered).toEqual([
    ['cydweithdy.1', 'guest'],
    ['cydweithdy.1', `token.${me.token}`],
  ]);
  vi.unstubAllGlobals();
});

test('the desk knows results and languages that the room does not', async () => {
  const [control, there, here] = [facilitator(), room(), desk()];
  await until(() => control.ready);
  control.apply(goTo(deck, control.control, { id: 'arnstein', step: 0 }));
  const pass = await server.join(code, 'cy');
  await server.vote(code, pass, { 'arnstein/1/now': { rung: 3 } });
  await until(() => here.view.result('arnstein')?.count === 1 && there.view.answered('arnstein')?.count === 1);
  expect(there.view.result('arnstein')).toBeUndefined();
  expect(there.view.people?.languages).toBeUndefined();
  expect(here.view.people).toMatchObject({ joined: 1, languages: { cy: 1 } });
  control.apply(next(deck, control.control));
  await until(() => there.view.result('arnstein')?.count === 1);
});

test('facilitators’ decisions made offline are kept, and all of them come back after a restart', async () => {
  const [one, other, there, here] = [facilitator(), facilitator(), room(), desk()];
  await until(() => one.ready && other.ready && there.view.ready && here.view.ready);
  await server.halt();
  await until(() => [one, there, here].every(({ connection }) => connection === 'offline'));
  expect(there.view.slide?.id).toBe('title');
  one.apply(goTo(deck, one.control, { id: 'revised', step: 0 }));
  expect(one.control.slide.id).toBe('revised');
  expect(one.saved).toBe(false);

  await server.restart({ PORT: String(server.running.port) });
  await until(() => one.saved && other.control.slide.id === 'revised');
  await until(() => there.view.slide?.id === 'revised' && here.view.slide?.id === 'revised');
  expect([one, other, there, here].map(({ connection }) => connection)).toEqual(Array(4).fill('connected'));
});

test('a session that was erased, or never was, is refused for good', async () => {
  const [there, here] = [room(), desk()];
  await until(() => there.view.ready && here.view.ready);
  await server.ask(`/api/sessions/${code}`, { method: 'DELETE', token: trainerKey });
  await until(() => there.connection === 'refused' && here.connection === 'refused');
  expect([there.refusal, here.refusal]).toEqual([closeCodes.noSession, closeCodes.noSession]);

  const never = room();
  await until(() => never.refusal === closeCodes.noSession);
});

test('a desk with a token that is not the session’s is refused', async () => {
  const stranger = follow(new DerivedSync({ code, document: 'desk', token: 'stranger', server: address(), keep }));
  await until(() => stranger.connection === 'refused');
  expect(stranger.refusal).toBe(closeCodes.badToken);
});
