import { join as joinPath } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/session/language.ts';
import { renderFollowing } from '../../src/slides/following.ts';
import { readSource, type SlideSource } from '../../src/slides/read.ts';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { join, newPage, tabTo } from './people.ts';

const read = { cy: 'Darllen y sleidiau yma', en: 'Read the slides here' } as const;
const folded = { cy: 'Y sleid ar y sgrin', en: 'The slide on the screen' } as const;

let server: ServerProcess;
let slides: readonly SlideSource[];
let watch: BrowserWatch;
let control: Facilitating;

test.beforeAll(async () => {
  server = await ServerProcess.start();
  ({ slides } = await readSource(joinPath(import.meta.dirname, '../../slides')));
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

const slideNamed = (id: string): SlideSource => slides.find(({ slide }) => slide.id === id)!;

/** A slide with text, and a different one to go to. */
const [first, second] = ['plan', 'honest'] as const;

/** What a slide says, without its title. */
function textOf(slide: SlideSource, language: Language): string {
  const characters: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
  const text = renderFollowing(slide, language).replace(/<[^>]*>/g, '');
  return text.replace(/&\w+;/g, (name) => characters[name]!);
}

async function joinAs(page: Page, language: Language): Promise<void> {
  await join(page, `${server.address}/j/${control.code}`, language === 'cy' ? 'Cymraeg' : 'English');
}

/** The slide's text, in this language, and nothing wider than the page. */
async function expectText(page: Page, slide: SlideSource, language: Language): Promise<void> {
  await expect(page.locator('cyd-following > div, cyd-following div[lang]')).toHaveText(textOf(slide, language));
  await expect(page.locator('cyd-following div[lang]')).toHaveAttribute('lang', language);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, `${slide.slide.id}, ${language}`).toBe(0);
}

/** A slide as this phone has it: its title, its activity where it has one, and its text. */
async function expectSlide(page: Page, slide: SlideSource, language: Language): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(slide.words[language].title);
  if (slide.slide.activity) {
    await expect(page.locator('cyd-activity-stage')).toBeVisible();
    if (textOf(slide, language) === '') return;
    await page.getByText(folded[language], { exact: true }).click();
  }
  await expectText(page, slide, language);
}

test('every slide is read on two phones, each in its own language', async ({ browser }) => {
  const phones = [
    { language: 'cy', page: await newPage(browser, watch, 'narrow') },
    { language: 'en', page: await newPage(browser, watch, 'phone') },
  ] as const;
  await control.goTo(first);
  for (const { language, page } of phones) {
    await joinAs(page, language);
    await page.getByRole('button', { name: read[language] }).click();
  }
  const built = new Set<string>();
  for (const slide of slides) {
    await control.goTo(slide.slide.id);
    await Promise.all(phones.map(({ language, page }) => expectSlide(page, slide, language)));
    const elements = new Set(renderFollowing(slide, 'cy').match(/<\w+/g));
    const isNew = built.size < built.add([slide.slide.layout, ...elements].join(' ')).size;
    if (!isNew) continue;
    for (const { language, page } of phones) await expectAccessible(page, `${slide.slide.id}, ${language}`);
  }
});

test('the text follows the phone’s language, at once and again', async ({ browser }) => {
  const page = await newPage(browser, watch, 'narrow');
  await control.goTo(first);
  await joinAs(page, 'cy');
  await page.getByRole('button', { name: read.cy }).click();
  await expectText(page, slideNamed(first), 'cy');
  await page.getByRole('button', { name: 'English' }).click();
  await expectText(page, slideNamed(first), 'en');
  await control.goTo(second);
  await expectText(page, slideNamed(second), 'en');
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expectText(page, slideNamed(second), 'cy');
});

test('a new slide takes the reader to its heading, and is only announced to somebody on a button', async ({
  browser,
}) => {
  const page = await newPage(browser, watch, 'narrow');
  await control.goTo(first);
  await joinAs(page, 'en');
  await page.getByRole('button', { name: read.en }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await control.goTo(second);
  await expect(heading).toHaveText(slideNamed(second).words.en.title);
  await expect(heading).toBeFocused();
  const button = page.getByRole('button', { name: 'Cymraeg' });
  await tabTo(page, button);
  await control.goTo(first);
  await expect(page.getByRole('status').filter({ hasText: slideNamed(first).words.en.title })).toBeAttached();
  await expect(button).toBeFocused();
});

test('somebody who answers is left at their answer, whatever comes on the screen', async ({ browser }) => {
  const page = await newPage(browser, watch, 'narrow');
  await control.goTo(first);
  await joinAs(page, 'en');
  await page.getByRole('button', { name: read.en }).click();
  await control.arrive('arnstein');
  const choice = page.getByRole('radio').first();
  await expect(choice).toBeVisible();
  await control.goTo(second);
  await control.open('arnstein');
  await expect(page.getByRole('heading', { level: 1, name: slideNamed('arnstein').words.en.title })).toBeVisible();
  await page.getByText(folded.en).click();
  await expect(page.getByText(slideNamed(second).words.en.title)).toBeVisible();
  await expectText(page, slideNamed(second), 'en');
  await choice.focus();
  await control.goTo(first);
  await expectText(page, slideNamed(first), 'en');
  await expect(choice).toBeFocused();
});

test('nothing of it is loaded before it is wanted; the phone remembers, and forgets when told', async ({ browser }) => {
  const page = await newPage(browser, watch, 'narrow');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await control.goTo(first);
  await joinAs(page, 'cy');
  await expect(page.getByText('Edrychwch ar y sgrin.', { exact: false })).toBeVisible();
  expect(loaded.filter((path) => path.includes('following'))).toEqual([]);
  await page.getByRole('button', { name: read.cy }).click();
  await expect(page.getByText('Edrychwch ar y sgrin.', { exact: false })).toBeHidden();
  await expectText(page, slideNamed(first), 'cy');
  expect(loaded.filter((path) => /following-.*json$/.test(path))).toHaveLength(1);
  await page.reload();
  await expectText(page, slideNamed(first), 'cy');
  expect(loaded.filter((path) => /reveal|deck-/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Peidio â darllen yma' }).click();
  await expect(page.getByText('Edrychwch ar y sgrin.', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: read.cy })).toBeVisible();
});

test('without the network the text stays, and a language that is missing comes when it can', async ({ browser }) => {
  const page = await newPage(browser, watch, 'narrow');
  await control.goTo(first);
  await joinAs(page, 'cy');
  await page.getByRole('button', { name: read.cy }).click();
  await expectText(page, slideNamed(first), 'cy');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(slideNamed(first).words.en.title);
  await expectText(page, slideNamed(first), 'cy');
  await page.context().setOffline(false);
  await expectText(page, slideNamed(first), 'en');
});

test('a result is read on the phone, at once by whoever reads there and else when asked for', async ({ browser }) => {
  const [reader, watcher] = [await newPage(browser, watch, 'narrow'), await newPage(browser, watch, 'phone')];
  await control.goTo(first);
  await joinAs(reader, 'cy');
  await reader.getByRole('button', { name: read.cy }).click();
  await joinAs(watcher, 'en');
  const loaded: string[] = [];
  watcher.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await control.arrive('arnstein');
  await watcher.getByRole('group', { name: 'Where we are now' }).getByRole('radio', { name: 'Therapy' }).check();
  await expect(watcher.getByText('Saved', { exact: true })).toBeVisible();
  await expect(watcher.getByText('Read the result')).toHaveCount(0);
  await control.next();
  await control.show('arnstein');
  await expect(reader.getByText('Ble rydym ni nawr: Therapi yw’r ateb canol.')).toBeVisible();
  const row = reader.getByRole('row', { name: 'Therapi' });
  await expect(row.getByRole('cell')).toHaveText(['Dim cyfranogiad', '1', '0']);
  await expectAccessible(reader, 'the result, read');
  expect(loaded.filter((path) => /told-(?!table)/.test(path))).toEqual([]);
  await tabTo(watcher, watcher.getByText('Read the result'));
  await watcher.keyboard.press('Enter');
  await expect(watcher.getByText('Where we are now: the middle answer is Therapy.')).toBeVisible();
  await expectAccessible(watcher, 'the result, asked for');
});
