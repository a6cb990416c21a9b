import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownDeck } from '../../server/settings.ts';
import type { DeckOutline } from '../../src/session/deck.ts';
import { askAgain, closeActivity, goTo, next, openActivity, showResult } from '../../src/session/steering.ts';
import { readDeck } from '../../src/slides/read.ts';
import { ControlSync } from '../../src/sync/control.ts';
import { DerivedSync } from '../../src/sync/derived.ts';
import { until } from '../fixtures/until.ts';
import { trainerKey, WholeServer } from '../fixtures/whole-server.ts';
import { Wire } from '../fixtures/wire.ts';

let server: WholeServer;
let wire: Wire;
let deck: DeckOutline;
let code: string;
let here: ControlSync;
let there: ControlSync;
let room: DerivedSync;

beforeEach(async () => {
  server = await WholeServer.start({ DECK_DIR: ownDeck });
  wire = await Wire.to(server.running.port);
  deck = await readDeck(ownDeck);
  const session = await server.makeSession();
  code = session.code;
  const { token } = await server.json<{ token: string }>(`/api/sessions/${code}/control`, {
    method: 'POST',
    token: trainerKey,
  });
  here = new ControlSync({ code, token: session.token, deck, server: server.running.address });
  there = new ControlSync({ code, token, deck, server: wire.address });
  room = new DerivedSync({ code, document: 'room', server: server.running.address });
  await until(() => here.ready && there.ready && room.view.ready);
});

afterEach(async () => {
  for (const part of [here, there, room]) part.close();
  await wire.close();
  await server.close();
});

/** Both facilitators see one and the same, all of it is saved, and it is what the room is told. */
async function expectAgreed(): Promise<void> {
  const said = (control: ControlSync): string => JSON.stringify(control.control);
  await until(() => here.saved && there.saved && said(here) === said(there), 'both see the same');
  const { slide, activities } = here.control;
  await expect.poll(() => room.view, { timeout: 10_000 }).toMatchObject({ slide, activities });
}

test('two who press at the same moment agree at once, whoever was first', async () => {
  for (let times = 0; times < 10; times += 1) {
    here.apply(next(deck, here.control));
    there.apply(goTo(deck, there.control, { id: 'arnstein', step: 0 }));
    there.apply(openActivity(there.control, 'revised'));
    here.apply(closeActivity(here.control, 'revised'));
    await expectAgreed();
  }
  expect(here.control).toEqual(there.control);
});

test('two who press Next at the same moment move one slide, whether or not the other’s has arrived', async () => {
  const press = (control: ControlSync): void => control.press(next(deck, control.control));
  const places = deck.slides.flatMap(({ id, stops }) => Array.from({ length: stops }, (_, step) => ({ id, step })));
  here.apply(goTo(deck, here.control, { id: 'arnstein', step: 0 }));
  await expectAgreed();
  const at = places.findIndex(({ id }) => id === 'arnstein');
  press(here);
  press(there);
  await expectAgreed();
  expect(here.control.slide, 'neither knew of the other’s').toEqual(places[at + 1]);

  await setTimeout(300);
  press(here);
  await until(() => there.control.slide.id === places[at + 2]!.id && there.control.slide.step === places[at + 2]!.step);
  press(there);
  await expectAgreed();
  expect(here.control.slide, 'the other’s has just come').toEqual(places[at + 2]);

  await setTimeout(300);
  press(there);
  await expectAgreed();
  expect(here.control.slide).toEqual(places[at + 3]);
});

test('one who was offline comes back to what the other did, and loses nothing of their own that it does not touch', async () => {
  here.apply(goTo(deck, here.control, { id: 'arnstein', step: 0 }));
  await expectAgreed();
  wire.become('cut');
  await until(() => there.connection === 'offline');
  there.apply([['screen', 'cy']]);
  expect(there.saved, 'nothing of it is called saved').toBe(false);
  here.apply(next(deck, here.control));
  await until(() => here.saved);
  wire.become('through');
  await expectAgreed();
  expect(here.control).toMatchObject({ screen: 'cy', activities: { arnstein: { open: false, shown: true } } });
});

test('two who ask again at the same moment begin one new round, not two', async () => {
  here.apply(openActivity(here.control, 'arnstein'));
  await expectAgreed();
  here.apply(askAgain(deck, here.control, 'arnstein'));
  there.apply(askAgain(deck, there.control, 'arnstein'));
  await expectAgreed();
  expect(here.control.activities.arnstein).toMatchObject({ round: 2, open: true });
});

test('a result that one shows while the other is away is still shown when they are back', async () => {
  here.apply(openActivity(here.control, 'arnstein'));
  await expectAgreed();
  wire.become('swallowing');
  here.apply(showResult(here.control, 'arnstein'));
  await until(() => here.saved);
  wire.become('through');
  await expectAgreed();
  expect(there.control.activities.arnstein?.shown).toBe(true);
});
