import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { BrowserWatch } from './browser-watch.ts';
import { join, makeSession, newPage } from './people.ts';

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

/** A network that drops the packets of WebSockets: none ever opens. Counts those that are tried. */
async function dropSockets(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.WebSocket = class extends EventTarget {
      readyState = 0;

      constructor() {
        super();
        const tried = Number(sessionStorage.getItem('tried') ?? 0);
        sessionStorage.setItem('tried', String(tried + 1));
      }

      send(): void {}
      close(): void {}
    } as unknown as typeof WebSocket;
  });
}

/** A proxy that takes WebSockets and passes nothing on. */
const swallowFrames = (context: BrowserContext): Promise<void> => context.routeWebSocket(/\/sync\//, () => {});

const tried = (page: Page): Promise<number> => page.evaluate(() => Number(sessionStorage.getItem('tried') ?? 0));

const rung = (phone: Page, group: string, name: string): Locator =>
  phone.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

for (const [what, block] of [
  ['never open', dropSockets],
  ['open and let nothing through', swallowFrames],
] as const) {
  test(`a phone whose WebSockets ${what} takes part, and a crash of the server loses nothing`, async ({ browser }) => {
    const facilitator = await Facilitating.begin(server);
    const phone = await newPage(browser, watch, 'phone');
    await block(phone.context());
    await join(phone, `${server.address}/j/${facilitator.code}`, 'English');

    await facilitator.arrive('arnstein');
    await rung(phone, 'Where we are now', 'Consultation').tap();
    await expect(phone.getByText('Saved', { exact: true })).toBeVisible();

    await server.kill();
    await rung(phone, 'Where we should be', 'Partnership').tap();
    await expect(phone.getByText(/Your answer is safe on this phone/)).toBeVisible();
    await server.start();
    await expect(phone.getByText('Saved', { exact: true })).toBeVisible();
    const answers = await server.answers(facilitator.code);
    expect(answers.map(({ item, value }) => [item, value]).sort()).toEqual([
      ['goal', { rung: 6 }],
      ['now', { rung: 4 }],
    ]);

    await facilitator.arrive('quadrants');
    await expect(rung(phone, 'Where we are now', 'Consultation')).toBeHidden();
    await expect(phone.locator('quadrants-phone')).toBeVisible();
    facilitator.leave();
    await phone.context().close();
  });
}

test('desk, deck and phone run a session without a WebSocket, and know it at once the next time', async ({
  browser,
}) => {
  const desk = await newPage(browser, watch, 'laptop');
  await dropSockets(desk.context());
  const code = await makeSession(desk, server.signIn, 'Gweithdy', 'Workshop');
  const deck = await desk.context().newPage();
  await deck.goto(desk.url().replace('/desk/', '/deck/'));
  const phone = await newPage(browser, watch, 'phone');
  await dropSockets(phone.context());
  await join(phone, `${server.address}/j/${code}`, 'English');
  await expect(deck.locator('section.present').getByText('1 person here')).toBeVisible();

  const slide = deck.locator('section#arnstein');
  await expect(async () => {
    await deck.keyboard.press('ArrowRight');
    await expect(slide).toHaveClass(/(^| )present( |$)/, { timeout: 100 });
  }).toPass({ intervals: [20] });
  await rung(phone, 'Where we are now', 'Consultation').tap();
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible();
  await expect(deck.getByText('1 of 1 has answered')).toBeVisible();

  const before = await tried(phone);
  expect(before).toBeGreaterThan(0);
  await phone.reload();
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible();
  expect(await tried(phone)).toBe(before);
});
