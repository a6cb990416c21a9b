import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { join, newPage, tabTo } from './people.ts';

let server: ServerProcess;
let watch: BrowserWatch;
let control: Facilitating;

test.beforeAll(async () => {
  server = await ServerProcess.start();
});

test.beforeEach(async () => {
  watch = new BrowserWatch(server.address);
  control = await Facilitating.begin(server);
});

test.afterEach(() => {
  control.leave();
  watch.expectNothing();
});

test.afterAll(() => server.close());

const link = (): string => `${server.address}/j/${control.code}`;

/** Sends a question from the page for asking. */
async function ask(page: Page, field: string, text: string, send: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(text);
  await page.getByRole('button', { name: send, exact: true }).click();
  await expect(page.getByText(text)).toBeVisible();
}

test('a question is asked from any slide, wanted by others, and found on the screen', async ({ browser }) => {
  await control.goTo('principles');
  const [asker, other, projector] = await Promise.all([
    newPage(browser, watch, 'phone'),
    newPage(browser, watch, 'narrow'),
    newPage(browser, watch, 'projector'),
  ]);
  await join(asker, link(), 'Cymraeg');
  await asker.getByRole('button', { name: 'Gofyn cwestiwn' }).click();
  await expect(asker.getByRole('heading', { level: 1, name: 'Cwestiynau' })).toBeFocused();
  await ask(asker, 'Eich cwestiwn', 'Pwy sy’n talu?', 'Anfon');
  await expect(asker.getByText('Wedi’i anfon. Nid yw ar y sgrin', { exact: false })).toBeVisible();
  await expectAccessible(asker, 'asked');

  await join(other, link(), 'English');
  await other.getByRole('button', { name: 'Ask a question' }).click();
  await expect(other.getByText('Nobody else has a question on the list yet.')).toBeVisible();
  await control.releaseAll('questions');
  await expect(asker.getByText('Wedi’i anfon. Mae ar y rhestr.')).toBeVisible();
  const wish = other.getByRole('button', { name: 'I want to know too Pwy sy’n talu?' });
  await expect(wish).toHaveAttribute('aria-pressed', 'false');
  await wish.click();
  await expect(wish).toHaveAttribute('aria-pressed', 'true');
  await expect(asker.getByText('1 person am wybod')).toBeVisible();
  await expectAccessible(other, 'wanted');

  await control.arrive('questions');
  await projector.goto(`${server.address}/deck/${control.code}`);
  const list = projector.locator('questions-screen');
  await expect(list.getByText('Pwy sy’n talu?')).toBeVisible();
  await expect(list.locator('.count')).toHaveText('1');
  await wish.click();
  await expect(list.locator('.count')).toHaveText('0');
  await expect(asker.getByRole('textbox', { name: 'Eich cwestiwn' })).toBeVisible();
});

test('the list keeps its order until it is told to change it', async ({ browser }) => {
  const [one, two] = await Promise.all([newPage(browser, watch, 'phone'), newPage(browser, watch, 'phone')]);
  await join(one, link(), 'English');
  await one.getByRole('button', { name: 'Ask a question' }).click();
  for (const text of ['First?', 'Second?']) {
    await ask(one, 'Your question', text, 'Send');
    await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  }
  await control.releaseAll('questions');
  await join(two, link(), 'English');
  await two.getByRole('button', { name: 'Ask a question' }).click();
  const questions = two.locator('.question .words');
  await expect(questions).toHaveText(['First?', 'Second?']);
  await two.getByRole('button', { name: 'I want to know too Second?' }).click();
  await expect(two.getByText('1 person wants to know')).toBeVisible();
  await expect(questions).toHaveText(['First?', 'Second?']);
  await two.getByRole('button', { name: 'Put the most wanted first' }).click();
  await expect(questions).toHaveText(['Second?', 'First?']);
  await expect(two.getByText('The list is in its new order.')).toBeVisible();
});

test('asking leaves the page underneath as it was, and says when something new has come', async ({ browser }) => {
  await control.arrive('arnstein');
  const page = await newPage(browser, watch, 'phone');
  await join(page, link(), 'English');
  await page.getByRole('radio').nth(9).scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  const button = page.getByRole('button', { name: 'Ask a question' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Your question' });
  await field.fill('Half a quest');
  await page.getByRole('button', { name: 'Back to the workshop' }).click();
  await expect(button).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(Math.min(scrolled, 100));
  await button.click();
  await expect(field).toHaveValue('Half a quest');
  await control.goTo('principles');
  await expect(page.getByText('There is something new on the screen.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(field).toHaveValue('Half a quest');
});

test('somebody without a phone answers on a neighbour’s, in their own language', async ({ browser }) => {
  await control.arrive('arnstein');
  const page = await newPage(browser, watch, 'narrow');
  await join(page, link(), 'English');
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Another person on this phone' }).click();
  await expect(page.getByRole('button', { name: 'Person 2' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page, 'another person');
  await page.locator('.choices').getByRole('button', { name: 'Cymraeg', exact: true }).click();
  await expect(page.getByRole('radio').nth(1)).not.toBeChecked();
  await page.getByRole('radio').nth(4).check();
  await expect(page.getByText('Cadwyd', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Person 1' }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await page.getByRole('button', { name: 'Person 2' }).click();
  await expect(page.getByRole('radio').nth(4)).toBeChecked();
  const sources = (await server.answers(control.code)).map(({ source }) => source);
  expect([...sources].sort()).toEqual(['phone', 'proxy']);
});

test('an answer that is given too late on purpose is kept as such, and the page says so', async ({ browser }) => {
  await control.arrive('arnstein');
  const page = await newPage(browser, watch, 'phone');
  await join(page, link(), 'English');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await control.next();
  await page.getByRole('button', { name: 'Answer late' }).click();
  await expect(page.getByText('What you do now comes late', { exact: false })).toBeVisible();
  await page.getByRole('radio').nth(2).check();
  await expect(page.getByText('This answer came after this had closed.', { exact: false })).toBeVisible();
  await expectAccessible(page, 'late');
  const [row] = await server.answers(control.code);
  expect(row).toMatchObject({ late: true });
});

/** In bytes, all of it compressed by gzip. */
const mostWeight = 70_000;

test('all that a phone loads before its first vote is light enough', async ({ browser }) => {
  await control.arrive('arnstein');
  const page = await newPage(browser, watch, 'phone');
  const weighing: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/^(document|script|stylesheet|font)$/.test(response.request().resourceType())) return;
    weighing.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await join(page, link(), 'Cymraeg');
  await expect(page.getByRole('radio').first()).toBeVisible();
  const weight = (await Promise.all(weighing)).reduce((sum, each) => sum + each, 0);
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThanOrEqual(mostWeight);
});
