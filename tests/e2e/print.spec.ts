import { expect, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { layoutProblems } from './layout.ts';
import { makeSession, newPage } from './people.ts';
import { print } from './pdf.ts';

let server: ServerProcess;
let watch: BrowserWatch;
let session: Facilitating;

test.beforeAll(async () => {
  server = await ServerProcess.start();
  session = await Facilitating.begin(server);
});

test.beforeEach(() => {
  watch = new BrowserWatch(server.address, server.address.replace('127.0.0.1', 'localhost'));
});

test.afterEach(() => watch.expectNothing());

test.afterAll(async () => {
  session.leave();
  await server.close();
});

/** Opens the deck for paper, and waits until all of it is laid out. */
async function layOut(page: Page, query: string, path = `/deck/${session.code}`): Promise<void> {
  await page.goto(`${server.address}${path}${query}`);
  await expect(page.getByRole('navigation')).toBeVisible();
}

const slides = (page: Page) => page.locator('.slides > section');

for (const screen of ['both', 'cy', 'en']) {
  test(`a page a slide, with all of it and nothing cut off: ${screen}`, async ({ browser }) => {
    const page = await newPage(browser, watch, 'projector');
    await layOut(page, `?print&screen=${screen}`);
    await expect(slides(page)).toHaveCount(session.deck.slides.length);
    expect(await print(page)).toEqual({ pages: session.deck.slides.length, sizes: ['339 × 191'] });
    await page.emulateMedia({ media: 'print' });
    expect(await layoutProblems(page, '.frame')).toEqual([]);
    const hidden = await page.locator('.fragment:not(.stop, .found), .found > span').evaluateAll((parts, language) => {
      const shown = parts.filter((part) => language === 'both' || !part.closest(`[lang]:not([lang='${language}'])`));
      return shown.filter((part) => !part.checkVisibility({ opacityProperty: true, visibilityProperty: true })).length;
    }, screen);
    expect(hidden, 'fragments that are not shown').toBe(0);
  });
}

test('slides with notes have the notes of every slide, in the languages of the paper', async ({ browser }) => {
  const page = await newPage(browser, watch, 'projector');
  await layOut(page, '?print=notes&screen=en');
  expect(await print(page)).toEqual({ pages: session.deck.slides.length, sizes: ['210 × 297'] });
  const notes = await page.locator('.sheet > .notes').allInnerTexts();
  expect(notes).toHaveLength(session.deck.slides.length);
  for (const note of notes) expect(note).toContain('Purpose');
  await expect(page.locator(".notes [lang='cy']")).toHaveCount(0);
  expect(await layoutProblems(page, '.frame')).toEqual([]);

  await layOut(page, '?print=notes');
  expect((await print(page)).pages, 'long notes are set smaller').toBe(session.deck.slides.length);
  expect(await page.locator(".notes [lang='cy']").count()).toBe(session.deck.slides.length);
});

test('a handout has three slides a page, with lines to write on, and no notes', async ({ browser }) => {
  const page = await newPage(browser, watch, 'projector');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await layOut(page, '?print=handout');
  expect(await print(page)).toEqual({ pages: Math.ceil(session.deck.slides.length / 3), sizes: ['210 × 297'] });
  await expect(page.locator('.lines')).toHaveCount(session.deck.slides.length);
  await expect(page.locator('.notes')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('notes'))).toEqual([]);
  expect(
    asked.filter((url) => url.includes('project-')),
    'no reveal.js',
  ).toEqual([]);
});

test('an activity is empty until its result is shown; without a session its answers are samples', async ({
  browser,
}) => {
  const page = await newPage(browser, watch, 'projector');
  await layOut(page, '?print&screen=en');
  const ladder = page.locator('#arnstein ladder-screen');
  await expect(ladder.getByText('Partnership').first()).toBeVisible();
  await expect(ladder.locator('table')).toHaveCount(0);
  await expect(ladder.getByText('answered')).toHaveCount(0);
  await expect(page.getByText('Sample answers, not real ones')).toHaveCount(0);

  await session.arrive('arnstein');
  await session.next();
  await layOut(page, '?print&screen=en');
  await expect(ladder.locator('table')).toHaveCount(1);
  await expect(page.locator('#title').getByText(`${session.code.slice(0, 3)} ${session.code.slice(3)}`)).toBeVisible();

  await layOut(page, '?print', '/deck');
  await expect(ladder.locator('table')).toHaveCount(2);
  await expect(page.locator('#arnstein').getByText('Atebion enghreifftiol, nid rhai go iawn')).toBeVisible();
  await expect(page.locator('#arnstein').getByText('Sample answers, not real ones')).toBeVisible();
  expect((await print(page)).pages).toBe(session.deck.slides.length);
});

test('the desk leads to each kind, and one leads to the others', async ({ browser }) => {
  const desk = await newPage(browser, watch, 'laptop');
  await makeSession(desk, server.signIn, 'Gweithdy', 'Workshop');
  await desk.getByRole('button', { name: 'Argraffu' }).click();
  const opening = desk.context().waitForEvent('page');
  await desk.getByRole('link', { name: /^Taflen/ }).click();
  const paper = await opening;
  await expect(paper.getByRole('link', { name: 'Taflen, tair i’r dudalen' })).toHaveAttribute('aria-current', 'page');
  await expect(paper.getByRole('button', { name: 'Argraffu' })).toBeVisible();
  await expectAccessible(paper, 'the print bar', 'cyd-print-bar');
  await paper
    .getByRole('link', { name: 'English', exact: true })
    .or(paper.getByRole('link', { name: 'Saesneg' }))
    .click();
  await expect(paper.locator('html')).toHaveAttribute('data-screen', 'en');
  await expect(paper.getByRole('link', { name: 'Handout, three a page' })).toHaveAttribute('aria-current', 'page');
});
