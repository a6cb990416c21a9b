import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { Wire } from '../fixtures/wire.ts';
import { sizes } from './people.ts';

let server: ServerProcess;
let wire: Wire;
let facilitating: Facilitating;

test.beforeEach(async () => {
  server = await ServerProcess.start();
  wire = await Wire.to(server.port);
  facilitating = await Facilitating.begin(server);
  await facilitating.arrive('arnstein');
});

test.afterEach(async () => {
  facilitating.leave();
  await wire.close();
  await server.close();
});

const phone = (browser: Browser): Promise<BrowserContext> => browser.newContext(sizes.phone);

/** A participant on the far side of the wire, at the open ladder. */
async function joined(page: Page, language: 'Cymraeg' | 'English' = 'Cymraeg'): Promise<void> {
  await page.goto(`${wire.address}/j/${facilitating.code}`);
  await page.getByRole('button', { name: language, exact: true }).click();
  await expect(rung(page, 'Ymgynghori').or(rung(page, 'Consultation'))).toBeVisible();
}

const rung = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true }).first();

const saved = (page: Page): Locator => page.getByText('Cadwyd', { exact: true });
const safeHere = (page: Page): Locator => page.getByText('Mae eich ateb yn ddiogel ar y ffôn hwn', { exact: false });

const values = async (): Promise<readonly unknown[]> =>
  (await server.answers(facilitating.code)).map(({ value }) => value);

for (const [name, seconds] of [
  ['30 seconds', 30],
  ['10 minutes', 600],
] as const) {
  test(`offline for ${name}: the phone says so, and sends by itself when it is back`, async ({ browser }) => {
    const page = await (await phone(browser)).newPage();
    await page.clock.install();
    await joined(page);
    wire.become('cut');
    await rung(page, 'Ymgynghori').check();
    await expect(safeHere(page)).toBeVisible();
    for (let passed = 0; passed < seconds; passed += 10) await page.clock.runFor(10_000);
    await expect(safeHere(page)).toBeVisible();
    await expect(rung(page, 'Ymgynghori')).toBeChecked();
    expect(await values()).toEqual([]);
    wire.become('through');
    await page.clock.runFor(16_000);
    await page.clock.resume();
    await expect(saved(page)).toBeVisible();
    expect(await values()).toEqual([{ rung: 4 }]);
    await page.context().close();
  });
}

test('offline, then loaded again, then back: the answer was kept and is sent', async ({ browser }) => {
  const page = await (await phone(browser)).newPage();
  await joined(page);
  wire.become('cut');
  await rung(page, 'Ymgynghori').check();
  await expect(safeHere(page)).toBeVisible();
  await page.reload().catch(() => undefined);
  await expect(rung(page, 'Ymgynghori')).toBeHidden();
  wire.become('through');
  await page.goto(`${wire.address}/j/${facilitating.code}`);
  await expect(rung(page, 'Ymgynghori')).toBeChecked();
  await expect(saved(page)).toBeVisible();
  expect(await values()).toEqual([{ rung: 4 }]);
  await page.context().close();
});

test('locked with a socket that dies meanwhile, then unlocked: it finds out at once and connects again', async ({
  browser,
}) => {
  const page = await (await phone(browser)).newPage();
  await page.clock.install();
  await joined(page);
  await rung(page, 'Ymgynghori').check();
  await expect(saved(page)).toBeVisible();
  // A frozen page has no time; headless Chromium freezes none, so its clock is stopped.
  await page.clock.pauseAt(Date.now() + 1000);
  wire.become('swallowing');
  await facilitating.next();
  const opened = wire.opened.length;
  await page.clock.resume();
  await page.evaluate(() => document.dispatchEvent(new Event('resume')));
  await expect.poll(() => wire.opened.length, 'it asks, hears nothing, and opens another').toBeGreaterThan(opened);
  wire.become('through');
  await expect(page.getByText('Mae’r gweithgaredd wedi cau', { exact: false })).toBeVisible();
  await page.context().close();
});

test('hidden and shown again while offline: the answer is kept, and sent when it is back', async ({ browser }) => {
  const context = await phone(browser);
  const page = await context.newPage();
  await joined(page);
  wire.become('cut');
  await rung(page, 'Ymgynghori').check();
  await expect(safeHere(page)).toBeVisible();
  await page.evaluate(() => {
    for (const event of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(event, { persisted: true }));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(safeHere(page)).toBeVisible();
  wire.become('through');
  await expect(saved(page)).toBeVisible();
  await context.close();
});

test('storage blocked: the phone says to keep the page open, and sends when it is back', async ({ browser }) => {
  const context = await phone(browser);
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const page = await context.newPage();
  await joined(page, 'English');
  wire.become('cut');
  await rung(page, 'Consultation').check();
  await expect(page.getByText('Keep this page open', { exact: false })).toBeVisible();
  wire.become('through');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await values()).toEqual([{ rung: 4 }]);
  await context.close();
});

test('two tabs of one participant show the same, and what either answers offline is kept', async ({ browser }) => {
  const context = await phone(browser);
  const [one, other] = [await context.newPage(), await context.newPage()];
  await joined(one);
  await other.goto(one.url());
  await rung(one, 'Ymgynghori').check();
  await expect(rung(other, 'Ymgynghori')).toBeChecked();
  wire.become('cut');
  await rung(other, 'Dyhuddo').check();
  await expect(rung(one, 'Dyhuddo')).toBeChecked();
  await expect(safeHere(one)).toBeVisible();
  wire.become('through');
  for (const tab of [one, other]) await expect(saved(tab)).toBeVisible();
  expect(await values()).toEqual([{ rung: 5 }]);
  await context.close();
});

for (const days of [-1, 1]) {
  test(`a phone whose clock is ${days > 0 ? 'a day fast' : 'a day slow'}: its answer counts, at the server’s time`, async ({
    browser,
  }) => {
    const page = await (await phone(browser)).newPage();
    await page.clock.install({ time: Date.now() + days * 86_400_000 });
    await page.clock.resume();
    const before = Date.now();
    await joined(page);
    await rung(page, 'Ymgynghori').check();
    await expect(saved(page)).toBeVisible();
    wire.become('cut');
    await rung(page, 'Dyhuddo').check();
    await expect(safeHere(page)).toBeVisible();
    wire.become('through');
    await expect(saved(page)).toBeVisible();
    const [row] = await server.answers(facilitating.code);
    expect(row).toMatchObject({ value: { rung: 5 }, late: false });
    expect(Date.parse(row!.at)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(row!.at)).toBeLessThanOrEqual(Date.now());
    await page.context().close();
  });
}

test('a round closed meanwhile, and the slides gone on: the phone says that the answer came late, in both languages', async ({
  browser,
}) => {
  const page = await (await phone(browser)).newPage();
  await joined(page);
  wire.become('cut');
  await rung(page, 'Ymgynghori').check();
  await expect(safeHere(page)).toBeVisible();
  await facilitating.next();
  await facilitating.goTo('principles');
  wire.become('through');
  const cameLate = page.getByText('Daeth yr ateb hwn ar ôl i’r gweithgaredd gau', { exact: false });
  await expect(cameLate).toBeVisible();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByText('This answer came after this had closed', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await expect(page.getByText('This answer came after', { exact: false })).toBeHidden();
  expect(await server.answers(facilitating.code)).toMatchObject([{ value: { rung: 4 }, late: true }]);
  await page.context().close();
});

test('a captive portal: the phone keeps the answer, keeps its place in the session, and sends when the portal is gone', async ({
  browser,
}) => {
  const page = await (await phone(browser)).newPage();
  await joined(page);
  wire.become({ portal: 404 });
  await rung(page, 'Ymgynghori').check();
  await expect(safeHere(page)).toBeVisible();
  await page.reload();
  await expect(page).toHaveTitle('Free Wi-Fi');
  wire.become('through');
  await page.reload();
  await expect(rung(page, 'Ymgynghori')).toBeChecked();
  await expect(saved(page)).toBeVisible();
  expect(await values()).toEqual([{ rung: 4 }]);
  await page.context().close();
});
