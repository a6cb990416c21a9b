import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to a slide with an activity by the list of slides, whose sections are folded but for the present one. */
export async function jump(desk: Page, title: string): Promise<void> {
  const section = desk.locator('cyd-slide-list details').filter({ hasText: title });
  const slide = section
    .locator('button')
    .filter({ hasText: title })
    .filter({ hasText: /activity|gweithgaredd/ });
  if (!(await slide.isVisible())) await section.locator('summary').click();
  await slide.click();
}

export const onScreen = (projector: Page, slide: string): Promise<void> =>
  expect(projector.locator(`section#${slide}`)).toHaveClass(/present/);

/** How long before a press that several make together, so that all of them are ready, in milliseconds. */
const ready = 500;

/** Presses all of these, each on its own page, at the same moment. */
export async function pressTogether(...buttons: readonly Locator[]): Promise<void> {
  for (const button of buttons) await expect(button).toBeVisible();
  const at = Date.now() + ready;
  const press = (button: Element, moment: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(() => {
        (button as HTMLElement).click();
        resolve();
      }, moment - Date.now());
    });
  await Promise.all(buttons.map((button) => button.evaluate(press, at)));
}

export const press = (where: Page | Locator, name: string): Promise<void> =>
  where.getByRole('button', { name, exact: true }).click();

export const tap = (where: Page | Locator, name: string): Promise<void> =>
  where.getByRole('button', { name, exact: true }).tap();

export const next = (desk: Page): Locator => desk.getByRole('button', { name: /^(Next|Nesaf)/ });

/** What somebody wrote, where the desk decides about it. */
export const text = (desk: Page, words: string): Locator => desk.getByRole('listitem').filter({ hasText: words });

export const undoBar = (desk: Page): Locator => desk.locator('cyd-undo-bar');
