import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { BrowserWatch } from './browser-watch.ts';
import { join, makeSession, newPage, tabTo } from './people.ts';
import { ServerProcess } from '../fixtures/server-process.ts';

let server: ServerProcess;

test.beforeAll(async () => {
  server = await ServerProcess.start();
});

test.afterAll(() => server.close());

interface Row {
  readonly participant: string;
  readonly activity: string;
  readonly round: number;
  readonly item: string;
  readonly value: unknown;
  readonly late: boolean;
}

/** The slide on the screen, and how much of it has been revealed. */
const placeOf = (deck: Page): Promise<string> =>
  deck
    .locator('section.present')
    .evaluate((slide) => `${slide.id} ${slide.querySelectorAll('.fragment.visible').length}`);

/** Presses Next on the deck until this slide is on the screen. */
async function goOn(deck: Page, slide: string): Promise<void> {
  const section = deck.locator(`section#${slide}`);
  for (let presses = 0; presses < 60; presses += 1) {
    if (/(^| )present( |$)/.test((await section.getAttribute('class')) ?? '')) return;
    const before = await placeOf(deck);
    await deck.keyboard.press('ArrowRight');
    await expect.poll(() => placeOf(deck)).not.toBe(before);
  }
  throw new Error(`Next never comes to ${slide}`);
}

const rung = (phone: Page, group: string, name: string): Locator =>
  phone.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

test('a trainer runs a session on a projector and takes its results home', async ({ browser }) => {
  const watch = new BrowserWatch(server.address, server.address.replace('127.0.0.1', 'localhost'));

  const desk = await newPage(browser, watch, 'laptop');
  const code = await makeSession(desk, server.signIn, 'Gweithdy Aberteifi', 'Cardigan workshop');
  expect(desk.url(), 'the key stays in no address').not.toContain('key');
  const link = `${server.address}/j/${code}`;
  await expect(desk.getByText('Gweithdy Aberteifi').first()).toBeVisible();

  const opening = desk.context().waitForEvent('page');
  await desk.getByRole('link', { name: 'Agor y sleidiau' }).first().click();
  const deck = await opening;
  await deck.setViewportSize({ width: 1280, height: 720 });

  const cy = await newPage(browser, watch, 'phone');
  const en = await newPage(browser, watch, 'phone');
  const keyboard = await newPage(browser, watch, 'narrow');

  await test.step('the first slide shows the way in and who is here; three join in their own ways', async () => {
    const present = deck.locator('section.present');
    await expect(present.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible();
    await expect(present.getByRole('img', { name: /Cod QR|QR code/ }).first()).toBeVisible();

    await join(cy, link, 'Cymraeg');
    await en.goto(server.address);
    await en.getByRole('button', { name: 'English' }).click();
    await en.getByLabel('Join code').fill(` ${code.slice(0, 2).toLowerCase()}-${code.slice(2, 4)} ${code.slice(4)} `);
    await en.getByRole('button', { name: 'Join' }).click();
    await en.waitForURL(link);
    await keyboard.goto(link);
    await tabTo(keyboard, keyboard.getByRole('button', { name: 'Cymraeg', exact: true }));
    await keyboard.keyboard.press('Enter');

    await expect(present.getByText('3 pherson yma')).toBeVisible();
    await expect(present.getByText('3 people here')).toBeVisible();
    await expect(desk.getByText('Cymraeg: 2 · Saesneg: 1')).toBeVisible();
  });

  await test.step('the screen’s language changes with a key and at the desk; the phones keep theirs', async () => {
    const words = (language: string): Locator => deck.locator(`section.present .words[lang=${language}]`);
    await expect(words('cy')).toBeVisible();
    await expect(words('en')).toBeVisible();
    await deck.keyboard.press('l');
    await expect(words('en')).toBeHidden();
    await desk.getByRole('radio', { name: 'Saesneg' }).check();
    await expect(words('cy')).toBeHidden();
    await desk.getByRole('radio', { name: 'Y ddwy' }).check();
    await expect(words('cy')).toBeVisible();
    await expect(cy.locator('html')).toHaveAttribute('lang', 'cy');
    await expect(en.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('the ladder: arriving opens it, and the phones answer; nothing is shown before Next', async () => {
    await goOn(deck, 'arnstein');
    await rung(cy, 'Ble rydym ni nawr', 'Ymgynghori').tap();
    await rung(cy, 'Ble dylem ni fod', 'Partneriaeth').tap();
    await expect(cy.getByText('Cadwyd', { exact: true })).toBeVisible();
    await rung(en, 'Where we are now', 'Consultation').tap();
    await expect(en.getByText('Saved', { exact: true })).toBeVisible();
    await tabTo(keyboard, rung(keyboard, 'Ble rydym ni nawr', 'Rheolaeth gan ddinasyddion'));
    await keyboard.keyboard.press('Space');
    await expect(keyboard.getByText('Cadwyd', { exact: true })).toBeVisible();

    await expect(deck.getByText('3 of 3 have answered')).toBeVisible();
    await expect(deck.getByText('Mae 3 o 3 wedi ateb')).toBeVisible();
    await expect(deck.locator('ladder-screen table')).toHaveCount(0);
  });

  await test.step('a language is changed in the middle, and nothing is lost', async () => {
    await en.getByRole('button', { name: 'Cymraeg', exact: true }).tap();
    await expect(rung(en, 'Ble rydym ni nawr', 'Ymgynghori')).toBeChecked();
    await expect(desk.getByText('Cymraeg: 3 · Saesneg: 0')).toBeVisible();
    await en.getByRole('button', { name: 'English', exact: true }).tap();
    await expect(rung(en, 'Where we are now', 'Consultation')).toBeChecked();
  });

  await test.step('kill -9 in the middle: an answer given meanwhile is safe, even over closing the page', async () => {
    await server.kill();
    await expect(deck.getByText(/Collwyd y cysylltiad/).first()).toBeVisible();
    await rung(en, 'Where we should be', 'Delegated power').tap();
    await expect(en.getByText(/Your answer is safe on this phone/)).toBeVisible();
    await rung(keyboard, 'Ble dylem ni fod', 'Partneriaeth').press('Space');
    await expect(keyboard.getByText(/ddiogel ar y ffôn hwn/)).toBeVisible();
    const { context, url } = { context: keyboard.context(), url: keyboard.url() };
    await keyboard.close();

    await server.start();
    await expect(en.getByText('Saved', { exact: true })).toBeVisible();
    await expect(deck.getByText('2 of 3 have answered').or(deck.getByText('3 of 3 have answered'))).toBeVisible();
    const again = await context.newPage();
    await again.goto(url);
    await expect(rung(again, 'Ble dylem ni fod', 'Partneriaeth')).toBeChecked();
    await expect(again.getByText('Cadwyd', { exact: true })).toBeVisible();
    await again.close();
  });
  const narrow = await keyboardPhone();

  async function keyboardPhone(): Promise<Page> {
    const page = await keyboard.context().newPage();
    await page.goto(link);
    await expect(rung(page, 'Ble rydym ni nawr', 'Rheolaeth gan ddinasyddion')).toBeChecked();
    return page;
  }

  await test.step('Next closes the vote and shows the result, with the median and the middle half', async () => {
    await deck.keyboard.press('PageDown');
    const table = deck.locator('ladder-screen').getByRole('table', { name: 'How many people chose each rung' });
    await expect(table.getByRole('row', { name: /Consultation/ })).toContainText('2');
    const middle = deck.getByText('Where we are now: the middle answer is Consultation.', { exact: false });
    await expect(middle.first()).toBeAttached();
    await expect(cy.getByText('Mae’r gweithgaredd wedi cau', { exact: false }).first()).toBeVisible();
    await expect(cy.getByText('Mae eich atebion yn cyfrif.')).toBeVisible();
  });

  await test.step('a second device steers too; one asks again, and both stay in step', async () => {
    await desk.getByRole('button', { name: 'Ail ddyfais' }).click();
    const once = await desk.getByRole('textbox', { name: 'Dolen untro' }).inputValue();
    await desk.getByRole('dialog').getByRole('button', { name: 'Cau' }).click();
    const second = await newPage(browser, watch, 'phone');
    await second.goto(once.replace(/^http:\/\/[^/]+/, server.address));
    await second.getByRole('button', { name: /^Gofyn eto/ }).tap();
    await second.getByRole('button', { name: 'Gofyn eto', exact: true }).tap();
    await expect(desk.getByText('Rownd 2', { exact: true })).toBeVisible();
    await expect(rung(cy, 'Ble rydym ni nawr', 'Ymgynghori')).not.toBeChecked();
    await rung(cy, 'Ble rydym ni nawr', 'Dyhuddo').tap();
    await expect(deck.getByText('1 of 3 has answered')).toBeVisible();
    await second.getByRole('button', { name: /^Nesaf/ }).tap();
    await expect(deck.locator('ladder-screen table').first()).toBeAttached();
    await second.getByRole('button', { name: /^Nesaf/ }).tap();
    await expect(deck.locator('section#revised-ladder')).toHaveClass(/present/);
    await expect(desk.getByText('Rownd 2', { exact: true })).toBeHidden();
    await second.context().close();
  });

  await test.step('the quadrants: four choices are a full answer; a tap or the arrow keys place it more finely', async () => {
    await goOn(deck, 'quadrants');
    for (const phone of [cy, en, narrow]) await expect(phone.getByText(/^\s*(Cerdyn|Card) 1 /)).toBeVisible();
    await cy.getByRole('radio', { name: 'Syml', exact: true }).tap();
    await en.getByRole('radio', { name: 'Complex', exact: true }).tap();
    await en.getByText('Place it more finely').tap();
    const pad = en.locator('quadrants-pad svg').first();
    const box = (await pad.boundingBox())!;
    await pad.tap({ position: { x: box.width * 0.75, y: box.height * 0.25 } });
    await tabTo(narrow, narrow.getByRole('radio', { name: 'Syml', exact: true }));
    await narrow.keyboard.press('Space');
    await tabTo(narrow, narrow.getByText('Gosod yn fanylach'));
    await narrow.keyboard.press('Enter');
    await tabTo(narrow, narrow.getByRole('slider').first());
    await narrow.keyboard.press('ArrowRight');
    for (const phone of [cy, narrow]) await expect(phone.getByText('Cadwyd', { exact: true })).toBeVisible();
    await expect(en.getByText('Saved', { exact: true })).toBeVisible();

    await deck.keyboard.press('ArrowRight');
    const screen = deck.locator('quadrants-screen');
    await expect(screen.getByText('The room agrees: this is a simple problem.')).toBeAttached();
    await expect(screen.getByRole('row', { name: /^Complex/ })).toContainText('1');
  });

  await test.step('the desk reopens a round, hides its result and shows it early', async () => {
    await desk.getByRole('button', { name: 'Ailagor' }).click();
    await expect(cy.getByRole('radio', { name: 'Syml', exact: true })).toBeEnabled();
    await desk.getByRole('button', { name: 'Cuddio’r canlyniad' }).click();
    await expect(deck.locator('quadrants-screen table')).toHaveCount(0);
    await desk.getByRole('button', { name: 'Dangos y canlyniad', exact: true }).click();
    await expect(deck.locator('quadrants-screen table').first()).toBeAttached();
  });

  await test.step('the export, in every form, is what was answered', async () => {
    const rows = await exported(desk);
    const values = (activity: string, round: number, item: string): string[] =>
      rows
        .filter((row) => row.activity === activity && row.round === round && row.item === item && !row.late)
        .map(({ value }) => JSON.stringify(value))
        .sort();
    expect(values('arnstein', 1, 'now')).toEqual(['{"rung":4}', '{"rung":4}', '{"rung":8}']);
    expect(values('arnstein', 1, 'goal')).toEqual(['{"rung":6}', '{"rung":6}', '{"rung":7}']);
    expect(values('arnstein', 2, 'now')).toEqual(['{"rung":5}']);
    const first = rows.filter(({ activity }) => activity === 'quadrants');
    expect(first.map(({ value }) => Object.keys(value as object).join()).sort()).toEqual(['domain', 'x,y', 'x,y']);
    expect(rows.every(({ late }) => !late)).toBe(true);
  });

  watch.expectNothing();
});

/** Saves all three forms from the desk; gives the rows of the JSON. */
async function exported(page: Page): Promise<readonly Row[]> {
  await page.getByRole('button', { name: 'Allforio' }).click();
  const save = async (name: RegExp): Promise<Buffer> => {
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return readFile(await (await saving).path());
  };
  const { answers } = JSON.parse((await save(/JSON/)).toString()) as { answers: Row[] };
  const csv = (await save(/CSV/)).toString();
  expect(csv.trimEnd().split('\r\n').length - 1).toBe(answers.length);
  expect((await save(/XLSX/)).subarray(0, 2).toString()).toBe('PK');
  return answers;
}
