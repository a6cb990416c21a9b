import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type * as Axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof Axe;
  }
}

const script = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No violation of axe's rules for WCAG 2.2 A and AA and its best practices, the size of targets among them. */
export async function expectAccessible(page: Page, state: string, part = 'html'): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(await script);
  const found = await page.evaluate(async (selector) => {
    // What fades in has less contrast while it does.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const options = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };
    const { violations } = await window.axe!.run(selector, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, part);
  expect(found, state).toEqual([]);
}
