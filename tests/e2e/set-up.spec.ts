import { expect, type Page, test } from '@playwright/test';
import { ServerProcess } from '../fixtures/server-process.ts';
import { expectAccessible } from './accessible.ts';
import { BrowserWatch } from './browser-watch.ts';
import { join, newPage } from './people.ts';

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

const saved = 'Cadwyd. Mae’r sleidiau a’r ffonau’n dilyn.';

/** The trainer makes a session of 45 minutes; gives its code. */
async function makeShort(page: Page, title: string): Promise<string> {
  await page.goto(server.signIn);
  await page.getByLabel('Teitl Cymraeg').fill(title);
  await page.getByRole('radio', { name: '45 munud 12 sleid' }).check();
  await page.getByRole('button', { name: 'Creu’r sesiwn' }).click();
  await page.waitForURL(/\/desk\/[2-9A-Z]{6}$/);
  return page.url().slice(-6);
}

/** Opens what is prepared at the desk, and unfolds a part of it. */
async function prepare(page: Page, part: string): Promise<void> {
  await page.getByRole('button', { name: 'Paratoi', exact: true }).click();
  await page.locator('cyd-prepare summary').filter({ hasText: part }).click();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cadw', exact: true }).click();
  await expect(page.getByText(saved)).toBeVisible();
}

async function jump(page: Page, title: string): Promise<void> {
  const slide = page.locator('cyd-slide-list button').filter({ hasText: title }).last();
  await slide.evaluate((element) => (element.closest('details')!.open = true));
  await slide.click();
}

test('a session of 45 minutes has cards of its own, on the deck and on phones, and they change while it runs', async ({
  browser,
}) => {
  const [desk, projector, phone] = await Promise.all([
    newPage(browser, watch, 'laptop'),
    newPage(browser, watch, 'projector'),
    newPage(browser, watch, 'phone'),
  ]);
  const code = await makeShort(desk, 'Dŵr yn y cwm');
  await prepare(desk, 'Cardiau problem');
  await desk.getByRole('textbox', { name: 'Cerdyn 1, Saesneg' }).fill('The river is in the street');
  await desk.getByRole('button', { name: 'Ychwanegu cerdyn' }).click();
  await expect(desk.getByRole('textbox', { name: 'Cerdyn 4, Cymraeg' })).toBeFocused();
  await desk.keyboard.type('Lleithder yn y llofft');
  await expect(desk.getByText('Heb Saesneg: bydd pawb yn gweld y Gymraeg.')).toBeVisible();
  await desk.getByRole('button', { name: 'I fyny: cerdyn 4' }).click();
  await expect(desk.getByRole('button', { name: 'I fyny: cerdyn 3' })).toBeFocused();
  await expectAccessible(desk, 'preparing');
  await save(desk);
  await desk.getByRole('button', { name: 'Cau' }).click();

  await projector.goto(`${server.address}/deck/${code}`);
  await expect(projector.locator('.slides > section')).toHaveCount(12);
  await join(phone, `${server.address}/j/${code}`, 'English');
  await jump(desk, 'Pa fath o broblem?');
  await expect(phone.getByText('Card 1 of 4')).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'The river is in the street' })).toBeVisible();
  await desk.getByRole('button', { name: /^Nesaf/ }).click();
  const shown = projector.locator('quadrants-screen .card');
  await expect(shown.nth(1)).toHaveText('The river is in the street');
  for (let card = 2; card <= 3; card += 1) await desk.getByRole('button', { name: /^Nesaf/ }).click();
  await expect(shown).toHaveText(['Lleithder yn y llofft']);
  await expect(shown).toHaveAttribute('lang', 'cy');

  await prepare(desk, 'Sleidiau a gweithgareddau');
  await desk.locator('cyd-prepare-slides summary').filter({ hasText: 'Croeso' }).click();
  await desk.getByRole('checkbox', { name: 'Cynllun y sesiwn' }).check();
  await desk.locator('cyd-prepare summary').filter({ hasText: 'Cardiau problem' }).click();
  await desk.getByRole('button', { name: 'Tynnu allan: cerdyn 1' }).click();
  await save(desk);
  await expect(projector.locator('.slides > section')).toHaveCount(13);
  await expect(phone.getByText('The river is in the street')).toHaveCount(0);
  await expect(shown).toHaveText(['Lleithder yn y llofft']);
});

test('what is edited is kept until it is saved, and a session is duplicated with it', async ({ browser }) => {
  const desk = await newPage(browser, watch, 'phone');
  await makeShort(desk, 'Gwreiddiol');
  await desk.locator('.tools summary').click();
  await prepare(desk, 'Y cwestiwn a’r llythyr');
  const question = desk.locator('#prepare-question-cy');
  await question.fill('Gofal yn y cartref');
  await desk.reload();
  await desk.locator('.tools summary').click();
  await prepare(desk, 'Y cwestiwn a’r llythyr');
  await expect(question).toHaveValue('Gofal yn y cartref');
  await expect(desk.getByText('Heb ei gadw eto.')).toBeVisible();
  await desk.context().setOffline(true);
  await desk.getByRole('button', { name: 'Cadw', exact: true }).click();
  await expect(desk.locator('cyd-prepare').getByRole('alert')).toContainText('Mae eich newidiadau’n ddiogel yma');
  await desk.context().setOffline(false);
  await save(desk);

  await desk.goto(new URL('/trainer', desk.url()).href);
  await desk.getByRole('button', { name: 'Dyblygu' }).first().click();
  await expect(desk.getByText('Dyblygwyd “Gwreiddiol”', { exact: false })).toBeVisible();
  const { code } = (await server.json<{ code: string }[]>('/api/sessions', { token: server.trainerKey }))[0]!;
  const setup = await server.json(`/api/sessions/${code}/setup`, { token: server.trainerKey });
  expect(setup).toEqual({ cut: 45, question: { cy: 'Gofal yn y cartref' } });
});
