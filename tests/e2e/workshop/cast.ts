import { type Browser, expect, type Page } from '@playwright/test';
import type { ServerProcess } from '../../fixtures/server-process.ts';
import { SimulatedPhones } from '../../fixtures/simulated-phones.ts';
import { BrowserWatch } from '../browser-watch.ts';
import { join, newPage } from '../people.ts';

/** Participants without a page of their own; with two real phones they are thirty. */
export const crowdSize = 28;

/** Everybody in a workshop: each has a browser of their own. */
export interface Cast {
  readonly server: ServerProcess;
  readonly watch: BrowserWatch;
  readonly code: string;
  /** The trainer’s desk, on a laptop, in English. */
  readonly desk: Page;
  /** A second facilitator’s desk, on a phone of 390 pixels, in Welsh. */
  readonly second: Page;
  /** Shows the slides, and may steer nothing. */
  readonly projector: Page;
  /** A participant’s phone in each language. */
  readonly cy: Page;
  readonly en: Page;
  readonly crowd: SimulatedPhones;
}

/** The trainer makes a session of 90 minutes; gives its desk and its code. */
export async function beginWorkshop(
  browser: Browser,
  watch: BrowserWatch,
  server: ServerProcess,
): Promise<{ desk: Page; code: string }> {
  const desk = await newPage(browser, watch, 'laptop');
  await desk.goto(server.signIn);
  await desk.getByRole('button', { name: 'English', exact: true }).click();
  await desk.getByLabel('Welsh title').fill('Gweithdy Aberteifi');
  await desk.getByLabel('English title').fill('Cardigan workshop');
  await desk.getByRole('radio', { name: /^90 minutes/ }).check();
  await desk.getByRole('button', { name: 'Make the session' }).click();
  await desk.waitForURL(/\/desk\/[2-9A-Z]{6}$/);
  await expect(desk.getByRole('button', { name: /^Next/ })).toBeVisible();
  return { desk, code: desk.url().slice(-6) };
}

/** The trainer gives a second facilitator a link with their name, which opens that one’s desk. */
export async function inviteSecond(
  browser: Browser,
  watch: BrowserWatch,
  server: ServerProcess,
  desk: Page,
): Promise<Page> {
  await desk.getByRole('button', { name: 'Second device' }).click();
  const link = desk.getByRole('textbox', { name: 'One-time link' });
  const nameless = await link.inputValue();
  await desk.getByLabel('Who is it for? (optional)').fill('Mair');
  await desk.getByRole('button', { name: 'New code with this name' }).click();
  await expect(link).not.toHaveValue(nameless);
  const second = await newPage(browser, watch, 'phone');
  await second.goto((await link.inputValue()).replace(/^http:\/\/[^/]+/, server.address));
  await expect(second.getByRole('button', { name: /^Nesaf/ })).toBeVisible();
  await expect(desk.getByRole('listitem').filter({ hasText: 'Mair' })).toContainText('Here now');
  await desk.keyboard.press('Escape');
  return second;
}

/** A projector, the crowd and a phone in Welsh come in; the door is locked before the phone in English, and opened. */
export async function gather(
  browser: Browser,
  watch: BrowserWatch,
  server: ServerProcess,
  { desk, code }: { readonly desk: Page; readonly code: string },
): Promise<Pick<Cast, 'projector' | 'cy' | 'en' | 'crowd'>> {
  const [projector, cy, en] = await Promise.all([
    newPage(browser, watch, 'projector'),
    newPage(browser, watch, 'phone'),
    newPage(browser, watch, 'phone'),
  ]);
  await projector.goto(`${server.address}/deck/${code}`);
  const crowd = await SimulatedPhones.join(server, code, crowdSize);
  const link = `${server.address}/j/${code}`;
  await join(cy, link, 'Cymraeg');
  await expect(projector.locator('section.present').getByText('29 people here')).toBeVisible();
  await desk.getByRole('button', { name: 'Join link' }).click();
  const lock = desk.getByRole('switch', { name: /^Lock the door/ });
  await lock.check();
  await join(en, link, 'English');
  await expect(en.getByRole('heading', { name: 'The session is locked' })).toBeVisible();
  await lock.uncheck();
  await expect(en.getByRole('heading', { name: 'You have joined' })).toBeVisible();
  await desk.keyboard.press('Escape');
  return { projector, cy, en, crowd };
}
