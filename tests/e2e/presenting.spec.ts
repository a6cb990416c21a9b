import { expect, type Page, test } from '@playwright/test';
import { TestClient } from '../fixtures/sync-client.ts';
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

const presenter = 'Angharad Fitzwilliam-Prydderch';
const address = 'angharad.fitzwilliam@menter-dyffryn-conwy.cymru';

const said = {
  title: { cy: 'Gwasanaethau oedolion', en: 'Adult services' },
  presenter,
  organisation: { cy: 'Menter Dyffryn Conwy', en: 'Conwy Valley Venture' },
  contact: { address, handle: '@menter' },
};

/** Nothing of the slide on the screen is cut off, or lies over something else. */
async function expectToFit(deck: Page): Promise<void> {
  const beyond = await deck.locator('section.present').evaluate((section) => {
    const box = section.getBoundingClientRect();
    const lines = [...section.querySelectorAll('h2, .words > p, .presenter > *, li > *')];
    const seen = lines.map((line) => ({ line, at: line.getBoundingClientRect() })).filter(({ at }) => at.width > 0);
    const column = (element: Element): DOMRect => element.closest('.words')!.getBoundingClientRect();
    return seen
      .filter(({ line, at }) => at.bottom > box.bottom + 1 || at.right > column(line).right + 1)
      .map(({ line }) => line.textContent);
  });
  expect(beyond).toEqual([]);
}

test('who presents and how to reach them is given with the session, and stands on its slides', async ({ browser }) => {
  const trainer = await newPage(browser, watch, 'laptop');
  await trainer.goto(server.signIn);
  await trainer.getByLabel('Teitl Cymraeg').fill(said.title.cy);
  await trainer.getByText('Pwy sy’n cyflwyno').click();
  await expectAccessible(trainer, 'the new session');
  await trainer.getByLabel('Cyflwynydd').fill(presenter);
  await trainer.getByLabel('Sefydliad, yn Gymraeg').fill(said.organisation.cy);
  await trainer.getByLabel('E-bost neu wefan').fill(address);
  await trainer.getByRole('button', { name: 'Creu’r sesiwn' }).click();
  await trainer.waitForURL(/\/desk\/[2-9A-Z]{6}$/);
  const code = trainer.url().slice(-6);

  const deck = await newPage(browser, watch, 'projector');
  await deck.goto(`${server.address}/deck/${code}`);
  const title = deck.locator('section#title');
  await expect(title.getByText(presenter).first()).toBeVisible();
  await expect(title.getByText(said.organisation.cy).first(), 'the name there is').toBeVisible();

  const phone = await newPage(browser, watch, 'narrow');
  await join(phone, `${server.address}/j/${code}`, 'English');
  await phone.getByRole('button', { name: 'Read the slides here' }).click();
  await expect(phone.getByText(said.organisation.cy)).toHaveAttribute('lang', 'cy');
});

test('a facilitator changes it, and every screen and phone follows, in every language', async ({ browser }) => {
  const { code, token } = await server.makeSession();
  const control = await new TestClient({ sync: server.sync, name: `${code}/control`, token }).synced();
  const deck = await newPage(browser, watch, 'projector');
  await deck.goto(`${server.address}/deck/${code}`);
  await expect(deck.locator('section#title')).toHaveClass(/present/);
  await expect(deck.locator('.presenter').first()).toBeHidden();
  await server.json(`/api/sessions/${code}`, { method: 'PATCH', token, body: said });
  for (const screen of ['both', 'cy', 'en'] as const) {
    await control.save('screen', screen);
    await control.save('slide', { id: 'title', step: 0 });
    await expect(deck.locator('html')).toHaveAttribute('data-screen', screen);
    const organisation = said.organisation[screen === 'en' ? 'en' : 'cy'];
    await expect(deck.locator('section#title').getByText(organisation)).toBeVisible();
    await expectToFit(deck);
    await control.save('slide', { id: 'stay-in-the-loop', step: 0 });
    await expect(deck.locator('section#stay-in-the-loop')).toHaveClass(/present/);
    await expectToFit(deck);
  }
  const contact = deck.locator('section#stay-in-the-loop .words[lang="en"]');
  await expect(contact.getByText(address)).toBeVisible();
  await expect(contact.getByText('hello@copronet.wales')).toBeHidden();
  await expect(contact.getByRole('link')).toHaveCount(0);

  const phone = await newPage(browser, watch, 'narrow');
  await join(phone, `${server.address}/j/${code}`, 'English');
  await phone.getByRole('button', { name: 'Read the slides here' }).click();
  await expect(phone.getByRole('link', { name: address })).toHaveAttribute('href', `mailto:${address}`);
  await expectAccessible(phone, 'the contact');

  await server.json(`/api/sessions/${code}`, { method: 'PATCH', token, body: { contact: {} } });
  await expect(phone.getByText('hello@copronet.wales')).toBeVisible();
  await expect(contact.getByText('hello@copronet.wales')).toBeVisible();
  await expect(contact.getByText(address)).toHaveCount(0);
  control.close();
});
