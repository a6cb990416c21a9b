import { type Browser, expect, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { SimulatedPhones } from '../fixtures/simulated-phones.ts';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { print } from './pdf.ts';
import { newPage } from './people.ts';

let server: ServerProcess;
let watch: BrowserWatch;
let session: Facilitating;
/** What a link to the report ends in. */
let secret: string;

/** Six people who take part in one way and six in another stand on a ladder, and write. */
test.beforeAll(async () => {
  server = await ServerProcess.start();
  session = await Facilitating.begin(server);
  const phones = await SimulatedPhones.join(server, session.code, 12);
  await session.arrive('checkin');
  await phones.answer('checkin/1/me', (phone) => ({ group: phone < 6 ? 'citizen' : 'staff' }));
  await session.arrive('arnstein');
  await phones.answer('arnstein/1/now', (phone) => ({ rung: 1 + (phone % 4) }));
  await session.next();
  await session.arrive('falmouth');
  for (const { id } of session.deck.activities.find(({ kind }) => kind === 'guess')!.items.slice(0, 2))
    await phones.answer(`falmouth/1/${id}`, (phone) => ({ change: -5 * phone }));
  await session.next();
  await session.arrive('levels');
  await phones.answer('levels/1/staff', (phone) => (phone < 2 ? { text: `Example ${phone}`, lang: 'en' } : undefined));
  await session.releaseAll('levels');
  await session.end();
  phones.leave();
  const links = `/api/sessions/${session.code}/report-links`;
  ({ secret } = await server.json<{ secret: string }>(links, { method: 'POST', token: session.token }));
});

test.beforeEach(() => {
  watch = new BrowserWatch(server.address, server.address.replace('127.0.0.1', 'localhost'));
});

test.afterEach(() => watch.expectNothing());

test.afterAll(async () => {
  session.leave();
  await server.close();
});

const address = (query = ''): string => `${server.address}/report/${session.code}${query}`;

/** Opens the report by the link, and waits until the last of it is drawn. */
async function read(browser: Browser, size: Parameters<typeof newPage>[2], query = ''): Promise<Page> {
  const page = await newPage(browser, watch, size);
  await page.goto(`${address(query)}#link=${secret}`);
  await expect(page.locator('ladder-screen')).toBeVisible();
  await expect(page.getByText('Example 1').first()).toBeAttached();
  return page;
}

for (const screen of ['cy', 'en', 'both'] as const) {
  test(`whoever has the link reads and hears it, and can print it: ${screen}`, async ({ browser }) => {
    const page = await read(browser, 'laptop', `?screen=${screen}`);
    await expect(page).toHaveURL(address(`?screen=${screen}`));
    await expect(page.locator('html')).toHaveAttribute('lang', screen === 'en' ? 'en' : 'cy');
    const headings = { cy: 'Pwy oedd yn yr ystafell', en: 'Who was in the room' };
    for (const [language, heading] of Object.entries(headings)) {
      const isRead = screen === 'both' || screen === language;
      await expect(page.getByText(heading, { exact: true })).toHaveCount(isRead ? 1 : 0);
    }
    // The figures of Falmouth never stand without what there is to say against them.
    await expect(page.locator('guess-screen')).toBeVisible();
    const against = {
      cy: 'Beth sydd i’w ddweud am bob ffigur',
      en: 'What there is to say about each figure',
      both: 'Beth sydd i’w ddweud am bob ffigur',
    };
    await expect(page.getByRole('table', { name: against[screen] }).first()).toBeVisible();
    await expectAccessible(page, screen);
    const paper = await print(page);
    expect(paper.sizes).toEqual(['210 × 297']);
    expect(paper.pages).toBeGreaterThan(3);
  });
}

test('it can be read on a phone', async ({ browser }) => {
  const page = await read(browser, 'narrow', '?screen=en');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page, 'narrow');
});

test('the file stands alone: no script, no network, the same words and drawings', async ({ browser }, info) => {
  const page = await read(browser, 'laptop', '?screen=en');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one file' }).click(),
  ]);
  const path = info.outputPath('report.html');
  await download.saveAs(path);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const file = await context.newPage();
  const asked: string[] = [];
  file.on('request', (request) => asked.push(request.url()));
  await file.goto(`file://${path}`);
  await expect(file.getByRole('heading', { level: 1 })).toHaveText('Workshop');
  await expect(file.getByText('Example 1').first()).toBeVisible();
  await expect(file.locator('ladder-screen svg').first()).toBeVisible();
  await expect(file.locator('script, .controls, cyd-live-status')).toHaveCount(0);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(await file.content()).not.toContain(secret);
  await context.close();
});

test('a facilitator chooses the parts and comments on them, for whoever has the link', async ({ browser }) => {
  const desk = await newPage(browser, watch, 'laptop');
  await desk.goto(server.signIn);
  await expect(desk.getByRole('link', { name: /^Adroddiad/ }).first()).toBeVisible();
  await desk.goto(`${new URL(desk.url()).origin}/report/${session.code}?screen=en`);
  await desk.getByRole('button', { name: 'Choose the parts' }).click();
  await expect(desk.getByText('All of it is kept.')).toBeVisible();
  await expectAccessible(desk, 'choosing');
  const room = desk.getByRole('region', { name: 'Who was in the room' });
  await room.getByText('Comment', { exact: true }).click();
  await room.getByLabel('Comment in English').fill('A full house');
  await room.getByLabel('Comment in English').blur();
  const levels = desk.getByRole('region', { name: 'Your own examples' });
  await levels.getByRole('checkbox').uncheck();
  await expect(desk.getByText('All of it is kept.')).toBeVisible();
  await desk.getByRole('button', { name: 'Preview' }).click();
  await expect(desk.getByText('A full house')).toBeVisible();
  await expect(levels).toHaveCount(0);

  const reader = await newPage(browser, watch, 'laptop');
  await reader.goto(`${address('?screen=en')}#link=${secret}`);
  await expect(reader.getByText('A full house')).toBeVisible();
  await expect(reader.getByText('Example 1')).toHaveCount(0);
  await expect(reader.getByRole('button', { name: 'Choose the parts' })).toHaveCount(0);

  await desk.getByRole('button', { name: 'Choose the parts' }).click();
  await levels.getByRole('checkbox').check();
  await desk.getByRole('button', { name: 'Make a link' }).click();
  const link = await desk.getByLabel('The new link. It is shown only now: copy it.').inputValue();
  await expect(desk.getByRole('button', { name: 'Take back' })).toHaveCount(2);
  await desk.getByRole('button', { name: 'Take back' }).last().click();
  await expect(desk.getByRole('button', { name: 'Take back' })).toHaveCount(1);
  const late = await newPage(browser, watch, 'laptop');
  await late.goto(link);
  await expect(late.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  await expectAccessible(late, 'a link taken back');
});
