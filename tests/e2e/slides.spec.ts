import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { layoutProblems } from './layout.ts';
import { makeSession, newPage } from './people.ts';
import { ServerProcess } from '../fixtures/server-process.ts';

let server: ServerProcess;
let watch: BrowserWatch;

test.beforeEach(() => {
  watch = new BrowserWatch(server.address, server.address.replace('127.0.0.1', 'localhost'));
});

test.afterEach(() => watch.expectNothing());

test.beforeAll(async () => {
  server = await ServerProcess.start();
});

test.afterAll(() => server.close());

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

interface Outline {
  readonly slides: readonly { readonly id: string; readonly stops: number }[];
}

/** The deck in the trainer's own browser, which steers it, and its outline. */
async function openDeck(page: Page): Promise<Outline> {
  const code = await makeSession(page, server.signIn, 'Gweithdy Aberteifi', 'Cardigan workshop');
  await page.goto(page.url().replace('/desk/', '/deck/'));
  await expect(page.getByRole('navigation', { name: 'Rheoli’r sleidiau' })).toBeAttached();
  return (await (await fetch(`${server.address}/api/sessions/${code}/outline`)).json()) as Outline;
}

/** Runs through the deck, looking at the last stop of each slide in this language of the screen. */
async function throughTheDeck(page: Page, screen: string, each: (state: string) => Promise<void>): Promise<void> {
  const { slides } = await openDeck(page);
  const root = page.locator('html');
  while ((await root.getAttribute('data-screen')) !== screen) await page.keyboard.press('l');
  for (const { id, stops } of slides) {
    await expect(page.locator(`section#${id}`)).toHaveClass(/present/);
    for (let stop = 1; stop < Math.min(stops, 12); stop += 1) await page.keyboard.press('ArrowRight');
    await each(id);
    await page.keyboard.press('Shift+ArrowRight');
  }
}

/** The slide on the screen alone: axe goes through the whole document for each, and the others are hidden anyway. */
async function alone(page: Page, look: () => Promise<void>): Promise<void> {
  const others = await page.evaluateHandle(() =>
    [...document.querySelectorAll('.slides > section:not(.present)')].map((section) => {
      const place = document.createComment('');
      section.replaceWith(place);
      return { section, place };
    }),
  );
  await look();
  await others.evaluate((hidden) => {
    for (const { section, place } of hidden) place.replaceWith(section);
  });
}

for (const screen of ['both', 'cy', 'en']) {
  for (const size of sizes) {
    const where = `${screen}, ${size.width} × ${size.height}`;
    test(`on no slide is text too small, off the slide or over other text: ${where}`, async ({ browser }) => {
      const page = await newPage(browser, watch, 'projector');
      await page.setViewportSize(size);
      const problems: string[] = [];
      await throughTheDeck(page, screen, async () => {
        let found: string[] = [];
        // A drawing takes a moment to find its size.
        await expect(async () => expect((found = await layoutProblems(page))).toEqual([]))
          .toPass({ timeout: 5000 })
          .catch(() => problems.push(...found));
      });
      expect(problems).toEqual([]);
    });
  }

  test(`every slide is accessible: ${screen}`, async ({ browser }) => {
    const page = await newPage(browser, watch, 'projector');
    await throughTheDeck(page, screen, (id) => alone(page, () => expectAccessible(page, id, 'section.present')));
    await expectAccessible(page, 'the whole page');
    await page.keyboard.press('j');
    await expectAccessible(page, 'how to join, over a slide');
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expectAccessible(page, 'the keys');
  });
}
