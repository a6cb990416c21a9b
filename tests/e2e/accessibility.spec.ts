import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { join, makeSession, newPage } from './people.ts';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';

let server: ServerProcess;
let watch: BrowserWatch;

test.beforeAll(async () => {
  server = await ServerProcess.start();
});

test.beforeEach(() => {
  watch = new BrowserWatch(server.address, server.address.replace('127.0.0.1', 'localhost'));
});

test.afterEach(() => watch.expectNothing());

test.afterAll(() => server.close());

/** The same state in both languages, by the page's own switch. */
async function inBothLanguages(page: Page, state: string): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    const language = await page.locator('html').getAttribute('lang');
    await expectAccessible(page, `${state}, ${language}`);
    const other = language === 'cy' ? 'English' : 'Cymraeg';
    await page.getByRole('button', { name: other, exact: true }).first().click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', language!);
  }
}

test('the pages for joining, and for a code that does not work', async ({ browser }) => {
  const page = await newPage(browser, watch, 'narrow');
  await page.goto(server.address);
  await inBothLanguages(page, 'home');
  await page.getByLabel('Cod ymuno').fill('nonsense');
  await page.getByRole('button', { name: 'Ymuno' }).click();
  await expect(page.getByText('Nid oes cod fel hwn.', { exact: false })).toBeVisible();
  await inBothLanguages(page, 'home with an error');
  await page.goto(`${server.address}/j/BCDFGH`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inBothLanguages(page, 'no such session');
});

test('the trainer’s page and the desk, in every state', async ({ browser }) => {
  const page = await newPage(browser, watch, 'laptop');
  await page.goto(`${server.address}/trainer`);
  await expect(page.getByLabel('Allwedd yr hyfforddwr')).toBeVisible();
  await inBothLanguages(page, 'signed out');
  await page.goto(server.signIn);
  await expect(page.getByLabel('Teitl Cymraeg')).toBeVisible();
  await inBothLanguages(page, 'no sessions');
  await page.getByRole('button', { name: 'Creu’r sesiwn' }).click();
  await inBothLanguages(page, 'a missing title');
  await makeSession(page, server.signIn, 'Gweithdy', 'Workshop');
  await expect(page.getByRole('heading', { level: 1, name: 'Gweithdy' })).toBeVisible();
  await inBothLanguages(page, 'desk');
  for (const tool of ['Dolen ymuno', 'Ail ddyfais', 'Allforio', 'Argraffu', 'Rhwydwaith', 'Bysellau']) {
    await page.getByRole('button', { name: tool }).click();
    await expectAccessible(page, tool);
    await page.keyboard.press('Escape');
  }
  const steps = [/agor y bleidlais/, /dangos y canlyniad/];
  for (const step of steps) {
    while (!(await page.getByRole('button', { name: step }).isVisible())) {
      await page.getByRole('button', { name: /^Nesaf/ }).click();
    }
    await page.getByRole('button', { name: step }).click();
    await inBothLanguages(page, `desk after ${step}`);
  }
  await page.goto(`${server.address.replace('127.0.0.1', 'localhost')}/trainer`);
  await expect(page.getByRole('link', { name: 'Agor y ddesg' })).toBeVisible();
  await inBothLanguages(page, 'a list of sessions');
  await page.getByRole('button', { name: 'Dileu' }).click();
  await expectAccessible(page, 'deleting');
});

test('the phone, from joining to the end', async ({ browser }) => {
  const control = await Facilitating.begin(server);
  const page = await newPage(browser, watch, 'phone');
  await page.goto(`${server.address}/j/${control.code}`);
  await expect(page.getByRole('button', { name: 'Cymraeg', exact: true })).toBeVisible();
  await expectAccessible(page, 'choosing a language');
  await join(page, page.url(), 'Cymraeg');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await inBothLanguages(page, 'waiting');
  for (const id of ['arnstein', 'revised', 'quadrants']) {
    await control.arrive(id);
    const choice = page.getByRole('radio').nth(1);
    await expect(choice).toBeVisible();
    await inBothLanguages(page, `${id} open`);
    await choice.check();
    await expect(page.getByText('Cadwyd', { exact: true })).toBeVisible();
    const finer = page.getByText('Gosod yn fanylach');
    if (await finer.isVisible()) await finer.click();
    await inBothLanguages(page, `${id} answered`);
    await control.next();
    await expect(choice).toBeHidden();
    await inBothLanguages(page, `${id} closed`);
  }
  await control.end();
  await expect(page.getByText('Mae’r sesiwn wedi dod i ben', { exact: false })).toBeVisible();
  await inBothLanguages(page, 'ended');
  control.leave();
});
