import { type Browser, expect, test } from '@playwright/test';
import { kinds } from '../../../src/activities/index.ts';
import type { Language } from '../../../src/session/language.ts';
import { Facilitating } from '../../fixtures/facilitating.ts';
import { ServerProcess } from '../../fixtures/server-process.ts';
import { expectAccessible } from '../accessible.ts';
import { BrowserWatch } from '../browser-watch.ts';
import { join, newPage } from '../people.ts';
import { type Part, type Play, plays } from './plays.ts';
import { ByAccessibilityTree, ByKeyboard, ByTouch } from './ways.ts';

let server: ServerProcess;

test.beforeAll(async () => {
  server = await ServerProcess.start();
});

test.afterAll(() => server.close());

const ways = [
  { how: 'keyboard', size: 'narrow', Way: ByKeyboard },
  { how: 'touch', size: 'phone', Way: ByTouch },
  { how: 'accessibility tree', size: 'laptop', Way: ByAccessibilityTree },
] as const;

const languages = [
  { language: 'cy', name: 'Cymraeg', saved: 'Cadwyd' },
  { language: 'en', name: 'English', saved: 'Saved' },
] as const;

/** An item that participants make up themselves has another name each time. */
const known = (values: Part['values'], item: string): string => (Object.hasOwn(values, item) ? item : '*');

/** What the export holds of each participant in an activity, as lists of values by item. */
async function exported(code: string, { activity, parts }: Play): Promise<Record<string, unknown>[]> {
  const people = new Map<string, Record<string, unknown>>();
  for (const row of await server.answers(code)) {
    if (row.activity !== activity) continue;
    const values = people.get(row.participant) ?? {};
    values[known(parts.cy.values, row.item)] = row.value;
    people.set(row.participant, values);
  }
  return [...people.values()];
}

/** One person on a phone of their own, who takes part in one language and in one way, to the end. */
async function takePart(
  browser: Browser,
  watch: BrowserWatch,
  { code, play, language, way }: { code: string; play: Play; language: Language; way: (typeof ways)[number] },
): Promise<void> {
  const { name, saved } = languages.find((each) => each.language === language)!;
  const page = await newPage(browser, watch, way.size);
  await join(page, `${server.address}/j/${code}`, name);
  const person = new way.Way(page);
  for (const deed of play.parts[language].deeds) await person.act(deed);
  // Whoever types a number has typed it once they go on.
  await page.keyboard.press('Tab');
  await expect(page.getByText(saved, { exact: true })).toBeVisible();
  if (way.how === 'touch') await expectAccessible(page, `${play.activity}, ${language}`);
  await page.context().close();
}

test('every kind is played', () => {
  const played = new Set(plays.map(({ activity }) => activity));
  expect(played.size).toBe(plays.length);
  expect(plays).toHaveLength(Object.keys(kinds).length);
});

for (const play of plays) {
  test(`${play.activity}: by keyboard, by touch and through the accessibility tree, in both languages`, async ({
    browser,
  }) => {
    const watch = new BrowserWatch(server.address);
    const facilitating = await Facilitating.begin(server);
    const { code } = facilitating;
    await facilitating.arrive(play.activity);
    for (const way of ways) {
      await Promise.all(languages.map(({ language }) => takePart(browser, watch, { code, play, language, way })));
    }

    const { cy, en } = play.parts;
    const people = await exported(code, play);
    expect(people).toHaveLength(6);
    expect(people).toEqual(expect.arrayContaining([cy.values, en.values]));
    for (const values of people) expect([cy.values, en.values]).toContainEqual(values);

    await facilitating.releaseAll(play.activity);
    await facilitating.show(play.activity);
    const deck = await newPage(browser, watch, 'projector');
    await deck.goto(`${server.address}/deck/${code}`);
    const screen = deck.locator('section.present .activity');
    for (const { shown } of [cy, en]) await expect(screen.getByText(shown).first()).toBeVisible();
    await expectAccessible(deck, `${play.activity} on the screen`, 'section.present');
    await deck.context().close();
    facilitating.leave();
    watch.expectNothing();
  });
}
