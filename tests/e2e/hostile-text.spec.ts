import { expect, type Page, test } from '@playwright/test';
import { hostileTexts } from '../attacks/hostile-texts.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { TestClient } from '../fixtures/sync-client.ts';
import { BrowserWatch } from './browser-watch.ts';
import { join, newPage } from './people.ts';

let server: ServerProcess;

test.beforeAll(async () => {
  server = await ServerProcess.start();
});

test.afterAll(() => server.close());

/** Signs a browser in, under the address that the pages are opened at. */
async function signIn(page: Page): Promise<void> {
  await page.goto(server.signIn.replace(/^http:\/\/[^/]+/, server.address));
  await expect(page.getByLabel('Teitl Cymraeg')).toBeVisible();
}

/** Nothing has run, no page has gone elsewhere, nothing that was text has become an element. */
async function expectInert(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(new URL(page.url()).origin).toBe(server.address);
  expect(await page.locator('[onerror], [onload], [onfocus], iframe, base, a[href^="javascript:"]').count()).toBe(0);
  expect(await page.locator('a[href*="evil.example"], img[src*="evil"], link[href*="evil"]').count()).toBe(0);
}

test('whatever a title says, it is text on the desk, the deck, the phone and in the list', async ({ browser }) => {
  const watch = new BrowserWatch(server.address);
  const page = await newPage(browser, watch, 'laptop');
  await signIn(page);
  const phone = await newPage(browser, watch, 'phone');
  for (const [at, title] of hostileTexts.entries()) {
    const body = { title: { cy: title, en: title } };
    const { code } = await server.json<{ code: string }>('/api/sessions', {
      method: 'POST',
      token: server.trainerKey,
      body,
    });
    await page.goto(`${server.address}/desk/${code}`);
    await expect(page.getByText(title).first()).toBeVisible();
    await expectInert(page);
    await page.goto(`${server.address}/deck/${code}`);
    await expect(page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).first()).toBeVisible();
    await expectInert(page);
    const link = `${server.address}/j/${code}`;
    await (at === 0 ? join(phone, link, 'English') : phone.goto(link));
    await expect(phone.getByText(title).first()).toBeVisible();
    await expectInert(phone);
  }
  await page.goto(`${server.address}/trainer`);
  for (const title of hostileTexts) await expect(page.getByText(title).first()).toBeVisible();
  await expectInert(page);
  watch.expectNothing();
});

test('whatever phones and facilitators write, no page runs it', async ({ browser }) => {
  const watch = new BrowserWatch(server.address);
  const { code, token } = await server.makeSession();
  const pages = {
    desk: await newPage(browser, watch, 'laptop'),
    deck: await newPage(browser, watch, 'projector'),
    phone: await newPage(browser, watch, 'phone'),
  };
  await signIn(pages.desk);
  await pages.desk.goto(`${server.address}/desk/${code}`);
  await pages.deck.goto(`${server.address}/deck/${code}`);
  await join(pages.phone, `${server.address}/j/${code}`, 'English');

  const open = (document: string, by: string): Promise<TestClient> =>
    new TestClient({ sync: server.sync, name: `${code}/${document}`, token: by }).synced();
  const control = await open('control', token);
  const { participant, token: own } = await server.join(code);
  const ballot = await open(`ballot/${participant}`, own);
  for (const [at, hostile] of hostileTexts.entries()) {
    control.map.set('slide', { id: at % 2 ? 'quadrants' : 'arnstein', step: at % 3, hostile });
    for (const id of ['arnstein', 'quadrants', hostile]) {
      control.map.set(`activity/${id}`, { open: true, shown: true, round: 1, item: hostile, hostile });
    }
    for (const key of ['screen', 'state', 'address', 'timer', 'session', hostile]) control.map.set(key, hostile);
    for (const key of ['arnstein/1/now', 'quadrants/1/parking', `quadrants/1/own/${at}`, `arnstein/1/${hostile}`]) {
      ballot.map.set(key, { text: hostile, lang: hostile, domain: hostile, rung: hostile });
    }
    await Promise.all([control.untilSaved(), ballot.untilSaved()]);
  }
  control.map.set('slide', { id: 'arnstein', step: 1 });
  control.map.set('activity/arnstein', { open: true, shown: true, round: 1 });
  ballot.map.set('arnstein/1/now', { rung: 4 });
  await Promise.all([control.untilSaved(), ballot.untilSaved()]);
  await expect(pages.deck.locator('section#arnstein')).toHaveClass(/present/);
  await expect(pages.deck.locator('ladder-screen table').first()).toBeAttached();
  await expect(pages.phone.getByRole('group', { name: 'Where we are now' })).toBeVisible();
  await expect(pages.desk.getByRole('button', { name: 'Allforio' })).toBeVisible();
  for (const page of Object.values(pages)) await expectInert(page);
  for (const client of [control, ballot]) client.close();
  watch.expectNothing();
});

test('another window can neither steer the slides nor frame them', async ({ browser }) => {
  const watch = new BrowserWatch(server.address);
  const { code } = await server.makeSession();
  const deck = await newPage(browser, watch, 'projector');
  await deck.goto(`${server.address}/deck/${code}`);
  const first = deck.locator('section.present').first();
  await expect(first).toBeVisible();
  const before = await first.getAttribute('id');
  const answered = await deck.evaluate(async () => {
    const said: unknown[] = [];
    addEventListener('message', ({ data }) => said.push(data));
    for (const method of ['next', 'slide', 'toggleOverview', 'togglePause', 'getConfig']) {
      postMessage(JSON.stringify({ method, args: [3] }), '*');
    }
    postMessage('the last', '*');
    while (!said.includes('the last')) await new Promise((resolve) => setTimeout(resolve));
    return said.filter((data) => typeof data === 'string' && data.includes('reveal'));
  });
  expect(answered, 'it answers nothing').toEqual([]);
  await expect(first).toHaveAttribute('id', before!);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(`${server.address}/robots.txt`);
  const framed = await elsewhere.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    return frame.contentDocument?.querySelector('section') !== null && frame.contentDocument !== null;
  }, `${server.address}/deck/${code}`);
  expect(framed).toBe(false);
  watch.expectNothing();
});
