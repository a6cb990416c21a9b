import { gzipSync } from 'node:zlib';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ServerProcess } from '../fixtures/server-process.ts';
import { BrowserWatch } from './browser-watch.ts';
import { makeSession, newPage } from './people.ts';

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

const present = (page: Page): Locator => page.locator('section.present');
const reveal = (page: Page): Locator => page.locator('.reveal');
const shown = (page: Page): Locator => page.locator('section.present .fragment.visible');

interface Outline {
  readonly slides: readonly { readonly id: string; readonly stops: number; readonly activity?: string }[];
}

interface Stage {
  /** Signed in, and so steering. */
  readonly deck: Page;
  /** A browser that knows the code and nothing else. */
  readonly projector: Page;
  readonly slides: Outline['slides'];
}

test.describe.configure({ mode: 'parallel' });

const open = test.extend<{ stage: Stage }>({
  stage: async ({ browser }, use) => {
    const deck = await newPage(browser, watch, 'projector');
    const code = await makeSession(deck, server.signIn, 'Gweithdy', 'Workshop');
    // Signed in under the name of this machine, and so at that name alone.
    await deck.goto(deck.url().replace('/desk/', '/deck/'));
    await expect(deck.getByRole('navigation', { name: 'Rheoli’r sleidiau' })).toBeAttached();
    const projector = await newPage(browser, watch, 'projector');
    await projector.goto(`${server.address}/deck/${code}`);
    const { slides } = await server.json<Outline>(`/api/sessions/${code}/outline`);
    await expect(present(projector)).toHaveAttribute('id', slides[0]!.id);
    await use({ deck, projector, slides });
  },
});

/** Both screens are at this slide. */
async function expectAt({ deck, projector }: Stage, id: string): Promise<void> {
  await expect(present(deck)).toHaveAttribute('id', id);
  await expect(present(projector)).toHaveAttribute('id', id);
}

open(
  'a clicker’s and a keyboard’s keys move on and back, fragment by fragment and slide by slide',
  async ({ stage }) => {
    const { deck, projector, slides } = stage;
    const keys = ['ArrowRight', 'PageDown', 'Space', 'n', 'Enter', 'ArrowDown'];
    const places = slides.flatMap(({ id, stops }) => Array.from({ length: stops }, (_, step) => ({ id, step })));
    for (const [index, key] of keys.entries()) {
      await deck.keyboard.press(key);
      const { id, step } = places[index + 1]!;
      await expectAt(stage, id);
      for (const page of [deck, projector]) {
        const visible = page.locator(`section.present [lang='cy'] .fragment.visible`);
        await expect(visible).toHaveCount(step);
      }
    }
    for (const [index, key] of ['ArrowLeft', 'PageUp', 'p', 'Backspace', 'ArrowUp', 'Shift+Space'].entries()) {
      await deck.keyboard.press(key);
      await expectAt(stage, places[keys.length - index - 1]!.id);
    }
    await deck.keyboard.press('Shift+ArrowRight');
    await expectAt(stage, slides[1]!.id);
    await deck.keyboard.press('Shift+ArrowLeft');
    await expectAt(stage, slides[0]!.id);
    await expect(shown(projector)).toHaveCount(0);
  },
);

open('the address names the slide, and takes whoever steers there', async ({ stage }) => {
  const { deck, projector } = stage;
  await deck.evaluate(() => (location.hash = '#/simple'));
  await expectAt(stage, 'simple');
  await expect(projector).toHaveURL(/#\/simple$/);
});

open('the overview is chosen from by arrows, a clicker or the pointer', async ({ stage }) => {
  const { deck, slides } = stage;
  await deck.keyboard.press('o');
  await expect(reveal(deck)).toHaveClass(/overview/);
  await deck.keyboard.press('ArrowRight');
  await deck.keyboard.press('ArrowRight');
  await deck.keyboard.press('Enter');
  await expect(reveal(deck)).not.toHaveClass(/overview/);
  await expectAt(stage, slides[2]!.id);
  await deck.keyboard.press('Escape');
  await expect(reveal(deck)).toHaveClass(/overview/);
  await deck.locator('section.present + section').click();
  await expectAt(stage, slides[3]!.id);
});

open('a blank screen comes back before anything moves', async ({ stage }) => {
  const { deck, projector, slides } = stage;
  await deck.keyboard.press('b');
  for (const page of [deck, projector]) await expect(reveal(page)).toHaveClass(/paused/);
  await deck.keyboard.press('PageDown');
  for (const page of [deck, projector]) await expect(reveal(page)).not.toHaveClass(/paused/);
  await expectAt(stage, slides[0]!.id);
});

open('how to join stands over any slide, on every screen by whoever steers', async ({ stage }) => {
  const { deck, projector, slides } = stage;
  const joining = (page: Page): Locator => page.getByRole('dialog').getByRole('img', { name: /QR/ });
  await deck.keyboard.press('j');
  for (const page of [deck, projector]) await expect(joining(page)).toBeVisible();
  await projector.keyboard.press('j');
  await expect(joining(projector)).toBeVisible();
  await deck.keyboard.press('Escape');
  for (const page of [deck, projector]) await expect(joining(page)).toHaveCount(0);
  await projector.keyboard.press('j');
  await expect(joining(projector)).toBeVisible();
  await expect(joining(deck)).toHaveCount(0);
  await projector.keyboard.press('j');
  await expect(joining(projector)).toHaveCount(0);
  await expectAt(stage, slides[0]!.id);
});

open('the help tells the keys of whoever steers, and fewer to a projector', async ({ stage }) => {
  const { deck, projector } = stage;
  for (const page of [deck, projector]) await page.keyboard.press('?');
  await expect(deck.getByRole('dialog').getByText('Ask again')).toBeVisible();
  await expect(projector.getByRole('dialog').getByText('Blank the screen')).toBeVisible();
  await expect(projector.getByRole('dialog').getByText('Ask again')).toHaveCount(0);
  await deck.keyboard.press('Escape');
  await expect(deck.getByRole('dialog')).toHaveCount(0);
  await expect(reveal(deck)).not.toHaveClass(/overview/);
});

open('a projector can do nothing: no key, no address, no message moves the session', async ({ stage }) => {
  const { deck, projector, slides } = stage;
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'Enter', 'c', 'v', 'a', 'l'])
    await projector.keyboard.press(key);
  await projector.evaluate(() => {
    location.hash = '#/simple';
    window.postMessage(JSON.stringify({ method: 'slide', args: [3] }), '*');
  });
  await projector.keyboard.press('o');
  await projector.keyboard.press('ArrowRight');
  await projector.keyboard.press('Enter');
  await deck.keyboard.press('Shift+ArrowRight');
  await expectAt(stage, slides[1]!.id);
  await expect(projector.locator('html')).toHaveAttribute('data-screen', 'both');
  await expect(projector.getByRole('navigation')).toHaveCount(0);
});

/** In bytes, all of it compressed by gzip, fonts as they are. */
const mostWeight = 220_000;

test('all that the deck loads before its first slide is there is light enough', async ({ browser }) => {
  const { code } = await server.makeSession();
  const page = await newPage(browser, watch, 'projector');
  const weighing: Promise<number>[] = [];
  const fonts: string[] = [];
  page.on('response', (response) => {
    if (!/^(document|script|stylesheet|font)$/.test(response.request().resourceType())) return;
    if (response.url().endsWith('.woff2')) fonts.push(new URL(response.url()).pathname.replace(/-.*/, ''));
    weighing.push(response.body().then((body) => Math.min(gzipSync(body).length, body.length)));
  });
  await page.goto(`${server.address}/deck/${code}`);
  await expect(present(page).getByRole('img', { name: /QR/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const weight = (await Promise.all(weighing)).reduce((sum, each) => sum + each, 0);
  expect(weight).toBeGreaterThan(100_000);
  expect(weight).toBeLessThanOrEqual(mostWeight);
  expect(fonts.sort()).toEqual(['/assets/latin', '/assets/welsh']);
  expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"', 'dŵr a thŷ'))).toBe(true);
});
