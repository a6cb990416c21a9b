import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';
import type { BrowserWatch } from './browser-watch.ts';

export const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  narrow: { viewport: { width: 320, height: 640 } },
  laptop: { viewport: { width: 1366, height: 768 } },
  projector: { viewport: { width: 1280, height: 720 } },
} satisfies Record<string, BrowserContextOptions>;

/** A browser of somebody's own. */
export async function newPage(browser: Browser, watch: BrowserWatch, size: keyof typeof sizes): Promise<Page> {
  const context = watch.watch(await browser.newContext({ ...sizes[size], acceptDownloads: true }));
  return context.newPage();
}

/** The trainer signs in with the printed address and makes a session; gives its code. */
export async function makeSession(page: Page, signIn: string, cy: string, en: string): Promise<string> {
  await page.goto(signIn);
  await page.getByLabel('Teitl Cymraeg').fill(cy);
  await page.getByLabel('Teitl Saesneg').fill(en);
  await page.getByRole('button', { name: 'Creu’r sesiwn' }).click();
  await page.waitForURL(/\/desk\/[2-9A-Z]{6}$/);
  return page.url().slice(-6);
}

/** Opens the join link and chooses a language. */
export async function join(page: Page, link: string, language: 'Cymraeg' | 'English'): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: language, exact: true }).click();
}

/** Presses Tab until the focus is there: whoever has only a keyboard must get there too. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}
