import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { expect, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { join, newPage } from './people.ts';

const secret = 'Gofyn i’r bobl sy’n ei dderbyn ailysgrifennu’r llythyr gyda ni; wedyn, ei anfon';

let server: ServerProcess;
let watch: BrowserWatch;
let control: Facilitating;

/** The server over plain http, where a browser keeps from a page what only a secure one may have. */
let plain: string;

test.beforeAll(async () => {
  server = await ServerProcess.start();
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  const lan = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
  plain = lan ? `http://${lan.address}:${server.port}` : server.address;
});

test.beforeEach(async () => {
  watch = new BrowserWatch(server.address, plain);
  control = await Facilitating.begin(server);
});

test.afterEach(() => {
  control.leave();
  watch.expectNothing();
});

test.afterAll(() => server.close());

async function pledge(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Cysylltiad i’w wneud' }).check();
  await page.getByRole('textbox', { name: 'Â phwy wnewch chi gysylltu, a pham?' }).fill(secret);
  await page.getByLabel('Erbyn pryd? (dewisol)').fill('2026-12-01');
  await page.getByRole('textbox', { name: 'Gyda phwy? (dewisol)' }).fill('y tîm llythyrau');
  await page.getByRole('button', { name: 'Ychwanegu’r addewid' }).click();
  await expect(page.getByText('Preifat: dim ond chi sy’n gweld y geiriau.')).toBeVisible();
  await expect(page.getByText('Cadwyd', { exact: true })).toBeVisible();
}

/** What a page has copied, by pasting it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('body > textarea');
  await field.focus();
  await page.keyboard.press('Control+V');
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}

test('a private pledge is its writer’s alone, who takes it home after the end', async ({ browser }) => {
  const page = await newPage(browser, watch, 'narrow');
  await join(page, `${plain}/j/${control.code}`, 'Cymraeg');
  await control.arrive('pledges');
  await pledge(page);
  await expectAccessible(page, 'a pledge');

  const deck = await newPage(browser, watch, 'projector');
  await deck.goto(`${server.address}/deck/${control.code}`);
  const wall = deck.locator('pledges-screen');
  await expect(wall.getByRole('row', { name: 'Contact to make 1' })).toBeAttached();
  await expect(wall).not.toContainText(secret);
  const [row] = await server.answers(control.code);
  expect(row!.value).toEqual({ kind: 'contact', shared: false });

  await control.end();
  await expect(page.getByRole('heading', { name: 'Diolch am gymryd rhan' })).toBeVisible();
  await expect(page.getByRole('listitem').getByText(secret)).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ffeil galendr' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('addewid-2026-12-01.ics');
  const calendar = (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261201');
  expect(calendar).toContain(`SUMMARY;LANGUAGE=cy:Fy addewid: ${secret.replace(/[;,]/g, '\\$&')}\r\n`);

  await page.locator('cyd-lasting').getByRole('button', { name: 'Copïo' }).click();
  await expect(page.getByText('Copïwyd.')).toBeVisible();
  expect(await pasted(page)).toContain(`${secret}\nErbyn: Dydd Mawrth 1 Rhagfyr 2026\nGyda: y tîm llythyrau`);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('pledges-sheet').getByText(secret)).toBeVisible();
  await expect(page.locator('cyd-phone')).toBeHidden();
});

test('what cannot be copied is shown, ready to be copied by hand', async ({ browser }) => {
  const page = await newPage(browser, watch, 'phone');
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await join(page, `${plain}/j/${control.code}`, 'Cymraeg');
  await control.arrive('pledges');
  await pledge(page);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copïo' }).click();
  const text = page.getByRole('textbox', { name: 'Eich addewidion' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(new RegExp(secret));
  const selected = await text.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
  expect(selected).toBe((await text.inputValue()).length);
  await expectAccessible(page, 'copying by hand');
});

test('a half-written pledge outlives a change of language and a reload', async ({ browser }) => {
  const page = await newPage(browser, watch, 'phone');
  await join(page, `${server.address}/j/${control.code}`, 'Cymraeg');
  await control.arrive('pledges');
  await page.getByRole('radio', { name: 'Sgwrs i’w chael' }).check();
  await page.getByRole('textbox', { name: 'Pa sgwrs gewch chi, ac am beth?' }).fill('Siarad â’r');
  await page.getByRole('radio', { name: 'Yr ystafell' }).check();
  await page.getByRole('button', { name: 'English' }).click();
  const field = page.getByRole('textbox', { name: 'Which conversation will you have, and about what?' });
  await expect(field).toHaveValue('Siarad â’r');
  await page.reload();
  await expect(field).toHaveValue('Siarad â’r');
  await expect(page.getByRole('radio', { name: 'The room' })).toBeChecked();
});

test('a signature is withdrawn after signing has closed, and goes off the list and the screen', async ({ browser }) => {
  const page = await newPage(browser, watch, 'phone');
  await join(page, `${server.address}/j/${control.code}`, 'English');
  await control.arrive('letter');
  await expect(page.getByText('To everybody who decides about public services in Wales')).toBeVisible();
  await page.getByRole('button', { name: 'Read the letter in Welsh' }).click();
  await expect(page.getByText('At bawb sy’n penderfynu am wasanaethau cyhoeddus yng Nghymru')).toBeVisible();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Siân Puw');
  await page.getByRole('radio', { name: 'The list and the room' }).check();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText('You have signed.')).toBeVisible();
  await expectAccessible(page, 'a signature');
  await control.releaseAll('letter');
  await expect(page.getByText('On the list, and on the screen.')).toBeVisible();

  const deck = await newPage(browser, watch, 'projector');
  await deck.goto(`${server.address}/deck/${control.code}`);
  const screen = deck.locator('letter-screen');
  await expect(screen.getByText('Siân Puw').first()).toBeVisible();

  await control.close('letter');
  await control.goTo('close');
  await page.locator('summary', { hasText: 'An open letter' }).click();
  await page.getByRole('button', { name: 'Withdraw my signature' }).click();
  await expect(page.getByText('Your signature has been withdrawn.')).toBeVisible();
  await control.goTo('letter');
  await expect(screen.getByText('signatures', { exact: true })).toBeVisible();
  await expect(screen.getByText('Siân Puw')).toHaveCount(0);
  expect(await server.answers(control.code)).toEqual([]);
});
