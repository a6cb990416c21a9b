import { expect, type Page, test } from '@playwright/test';
import { domains } from '../../src/activities/quadrants/domains.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { BrowserWatch } from './browser-watch.ts';
import { newPage } from './people.ts';
import { ask, climb, introduce, pledge, sort } from './workshop/answered.ts';
import { beginWorkshop, type Cast, gather, inviteSecond } from './workshop/cast.ts';
import { countedIn, expectAgreement, exported } from './workshop/figures.ts';
import { jump, next, onScreen, press, pressTogether, tap } from './workshop/steering.ts';
import { card, ladder, placed, rungs } from './workshop/words.ts';

let server: ServerProcess;

test.beforeAll(async () => {
  server = await ServerProcess.start();
});

test.afterAll(() => server.close());

test('a workshop of 90 minutes, from the first key to the last figure', async ({ browser }) => {
  const watch = new BrowserWatch(server.address, server.address.replace('127.0.0.1', 'localhost'));
  const begun = await test.step('a session is made', () => beginWorkshop(browser, watch, server));
  const { desk } = begun;
  await test.step('a card is edited, and a slide is added', () => prepare(desk));
  const second = await test.step('a second facilitator comes in by link', () =>
    inviteSecond(browser, watch, server, desk));
  const cast: Cast = {
    ...begun,
    ...(await test.step('everybody comes in', () => gather(browser, watch, server, begun))),
    server,
    watch,
    second,
  };
  await test.step('how to join, and nothing at all, stand over the slides', () => coverSlides(cast));
  await test.step('two facilitators press Next at the same moment, and one slide passes', () => race(cast));
  await test.step('people introduce themselves, and one card is released', () => introduce(cast));
  await test.step('the ladder: a countdown, a ballot on the desk, a late answer', () => climb(cast));
  await test.step('the cards: cleared, asked again, hands added, split by group', () => sort(cast));
  await test.step('a question is brought to the screen, kept, and answered', () => ask(cast));
  await test.step('pledges are merged, shown apart and taken down', () => pledge(cast));
  await test.step('the second facilitator’s access is taken back', () => revoke(cast));
  await test.step('the session is ended, and opened again', () => end(cast));
  await test.step('deck, desk, phones and export agree', () => compare(cast));
  cast.crowd.leave();
  watch.expectNothing();
});

async function prepare(desk: Page): Promise<void> {
  await press(desk, 'Prepare');
  await desk.getByRole('heading', { name: 'Problem cards' }).click();
  await desk.getByRole('textbox', { name: 'Card 1, Welsh' }).fill(card.cy);
  await desk.getByRole('textbox', { name: 'Card 1, English' }).fill(card.en);
  await desk.getByRole('heading', { name: 'Slides and activities' }).click();
  await desk.locator('cyd-prepare').getByRole('heading', { name: 'What’s next?' }).click();
  await desk.getByRole('checkbox', { name: /^Questions/ }).check();
  await press(desk, 'Save');
  await expect(desk.getByText('Saved. The slides and the phones follow.')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByText('Slide 1 of 22').first()).toBeVisible();
}

async function coverSlides({ desk, second, projector }: Cast): Promise<void> {
  const joining = projector.getByRole('dialog').getByRole('img', { name: /QR/ });
  await desk.keyboard.press('j');
  await expect(joining).toBeVisible();
  await tap(second, 'Duo’r sgrin');
  await expect(joining).toHaveCount(0);
  await expect(projector.locator('.reveal')).toHaveClass(/paused/);
  await next(second).tap();
  await expect(projector.locator('.reveal')).not.toHaveClass(/paused/);
  await onScreen(projector, 'title');
}

async function race({ desk, second, projector }: Cast): Promise<void> {
  await pressTogether(next(desk), next(second));
  await onScreen(projector, 'introductions');
  await expect(desk.getByText('Slide 2 of 22').first()).toBeVisible();
  await expect(second.getByText('Sleid 2 o 22').first()).toBeVisible();
}

async function revoke({ desk, second }: Cast): Promise<void> {
  await press(desk, 'Second device');
  const mair = desk.getByRole('listitem').filter({ hasText: 'Mair' });
  await press(mair, 'Take Mair’s access back');
  await press(mair, 'Take Mair’s access back');
  await expect(second.getByRole('heading', { name: /^Nid yw’r ddyfais hon yn cael llywio/ })).toBeVisible();
  await expect(mair).toHaveCount(0);
  await desk.keyboard.press('Escape');
}

async function end({ desk, cy, en, server: { address }, code, watch }: Cast): Promise<void> {
  await press(desk, 'End');
  await press(desk.locator('cyd-end-panel'), 'End the session');
  await expect(cy.getByRole('heading', { name: 'Diolch am gymryd rhan' })).toBeVisible();
  await expect(en.getByRole('heading', { name: 'Thank you for taking part' })).toBeVisible();
  await press(desk.locator('cyd-end-panel'), 'Open the session again');
  await expect(en.getByRole('heading', { name: 'Thank you for taking part' })).toBeHidden();
  await desk.keyboard.press('Escape');
  const latecomer = await newPage(desk.context().browser()!, watch, 'phone');
  await latecomer.goto(`${address}/j/${code}`);
  await expect(latecomer.getByRole('button', { name: 'Cymraeg', exact: true })).toBeVisible();
  await latecomer.context().close();
}

async function compare(cast: Cast): Promise<void> {
  const { desk, projector } = cast;
  await jump(desk, ladder);
  await onScreen(projector, 'revised');
  const climbed = await expectAgreement(cast, rungs);
  await jump(desk, 'What kind of problem?');
  await onScreen(projector, 'quadrants');
  const sorted = await expectAgreement(cast, placed);

  const rows = await exported(desk);
  const steps = climbed.slice(0, -1);
  const fromTop = steps.map((_, index) => ({ rung: steps.length - index }));
  for (const [column, item] of ['now', 'goal'].entries()) {
    const counts = countedIn(rows, { activity: 'revised', round: 1, item }, fromTop);
    expect(counts, item).toEqual(steps.map((row) => row[column]));
  }
  expect(steps.map(([now]) => now)).toEqual([1, 0, 0, 7, 9, 7, 7]);
  const asked = { activity: 'quadrants', round: 2, item: 'library-card' };
  const counts = countedIn(
    rows,
    asked,
    domains.map((domain) => ({ domain })),
  );
  expect(counts).toEqual(sorted.slice(0, -1).flat());
  expect(counts).toEqual([14, 14, 5, 1]);
  const pledged = rows
    .filter(({ activity }) => activity === 'pledges')
    .map(({ value }) => (value as { text: string }).text);
  expect(pledged.sort()).toEqual(['Siarad â’r cyngor', 'Talk to the council']);
}
