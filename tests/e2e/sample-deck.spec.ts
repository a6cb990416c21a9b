import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ServerProcess } from '../fixtures/server-process.ts';
import { StaticHost } from '../fixtures/static-host.ts';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { layoutProblems } from './layout.ts';
import { newPage } from './people.ts';

const built = join(import.meta.dirname, '../../dist');

const slide = (page: Page, id: string): Locator => page.locator(`section#${id}`);

/** Opens the deck at a slide, and waits until it is there. */
async function openAt(page: Page, address: string, id: string): Promise<void> {
  await page.goto(`${address}#/${id}`);
  await expect(slide(page, id)).toHaveClass(/present/);
}

/** Votes, sees the result, which says that it is made up, moves on and back, and changes the language. */
async function play(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(slide(page, 'title')).toHaveClass(/present/);
  await expect(slide(page, 'title').getByText('The join code will be here')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(slide(page, 'title')).not.toHaveClass(/present/);

  await openAt(page, address, 'arnstein-ladder');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const vote = slide(page, 'arnstein');
  await expect(vote).toHaveClass(/present/);
  await expect(vote.getByText('Mae 24 o 24 wedi ateb')).toBeVisible();
  await expect(vote.getByText('Atebion enghreifftiol, nid rhai go iawn')).toBeVisible();
  await expect(vote.getByText('Sample answers, not real ones')).toBeVisible();
  await expect(vote.locator('table')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(vote.getByRole('table', { name: 'How many people chose each rung' })).toBeAttached();
  await page.keyboard.press('PageUp');
  await expect(vote.locator('table')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(slide(page, 'revised-ladder')).toHaveClass(/present/);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'cy');
}

test('the deck opens on the server without a session and without signing in', async ({ browser }) => {
  const server = await ServerProcess.start();
  try {
    const watch = new BrowserWatch(server.address);
    const page = await newPage(browser, watch, 'projector');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('websocket', ({ url }) => asked.push(url()));
    await play(page, `${server.address}/deck`);
    expect(
      asked.filter((path) => /^\/api\/|sync/.test(path)),
      'no call, no sync and not even its code',
    ).toEqual([]);
    watch.expectNothing();
  } finally {
    await server.close();
  }
});

test('the built folder is enough: any static host shows the deck', async ({ browser }) => {
  const host = await StaticHost.start(built);
  try {
    const watch = new BrowserWatch(host.origin);
    const page = await newPage(browser, watch, 'projector');
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok() && !response.url().endsWith('/favicon.ico')) missing.push(response.url());
    });
    await play(page, `${host.address}deck/index.html`);
    await page.goto(`${host.address}deck/?print&screen=cy`);
    await expect(page.getByRole('button', { name: 'Argraffu' })).toBeVisible();
    expect(missing).toEqual([]);
    watch.expectNothing();
  } finally {
    await host.close();
  }
});

test('the slides with samples hold all of it, in every language', async ({ browser }) => {
  const host = await StaticHost.start(built);
  try {
    const page = await newPage(browser, new BrowserWatch(host.origin), 'projector');
    const problems: string[] = [];
    for (const id of ['title', 'arnstein', 'revised', 'quadrants']) {
      await openAt(page, `${host.address}deck/`, id);
      const activity = slide(page, id).locator('.activity > *');
      if (id !== 'title') await expect(activity).toBeVisible();
      for (let press = 0; press < 2; press += 1) {
        for (let language = 0; language < 3; language += 1) {
          problems.push(...(await layoutProblems(page)));
          await page.keyboard.press('l');
        }
        if (id === 'title') break;
        await page.keyboard.press('PageDown');
        await expect(activity.locator('table').first()).toBeAttached();
      }
      await expectAccessible(page, id, 'section.present');
      await page.goto('about:blank');
    }
    expect(problems).toEqual([]);
  } finally {
    await host.close();
  }
});
