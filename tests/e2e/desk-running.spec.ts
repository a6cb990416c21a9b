import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { staged } from './desk-stage.ts';
import { join, newPage } from './people.ts';

staged.describe.configure({ mode: 'parallel' });

const reveal = (page: Page): Locator => page.locator('.reveal');
const countdown = (page: Page): Locator => page.getByRole('timer');

staged('how to join, or nothing at all, stands over the slides of every projector', async ({ stage, browser }) => {
  const { server, watch, desk, control } = stage;
  const projector = await newPage(browser, watch, 'projector');
  await projector.goto(`${server.address}/deck/${control.code}`);
  const joining = projector.getByRole('dialog').getByRole('img', { name: /QR/ });
  await desk.keyboard.press('j');
  await expect(joining).toBeVisible();
  await expect(desk.getByText('Every screen shows how to join.')).toBeVisible();
  await desk.getByRole('button', { name: 'Blank the screen' }).click();
  await expect(joining).toHaveCount(0);
  await expect(reveal(projector)).toHaveClass(/paused/);
  await expectAccessible(desk, 'a blank screen');
  await desk.getByRole('button', { name: /^Next.*Show the slides again/ }).click();
  await expect(reveal(projector)).not.toHaveClass(/paused/);
  await expect(desk.getByText('Slide 1 of', { exact: false }).first()).toBeVisible();
});

staged('a countdown is on every screen, is paused and extended, and closes nothing', async ({ stage, browser }) => {
  const { server, watch, desk, control } = stage;
  await control.arrive('arnstein');
  const projector = await newPage(browser, watch, 'projector');
  await projector.goto(`${server.address}/deck/${control.code}`);
  const phone = await newPage(browser, watch, 'phone');
  await join(phone, `${server.address}/j/${control.code}`, 'English');
  await desk.getByText('Countdown', { exact: true }).click();
  await desk.getByRole('button', { name: '1 minute', exact: true }).click();
  for (const page of [desk, projector, phone]) await expect(countdown(page)).toHaveText(/^(1:00|0:5\d)$/);
  await desk.getByRole('button', { name: 'Pause' }).click();
  for (const page of [desk, projector, phone])
    await expect(page.getByText(/^(Paused|Wedi’i oedi)$/).first()).toBeVisible();
  await desk.getByRole('button', { name: 'One more minute' }).click();
  for (const page of [desk, projector, phone]) await expect(countdown(page)).toHaveText(/^(2:00|1:5\d)$/);
  await expectAccessible(desk, 'a countdown');
  await expectAccessible(phone, 'a countdown on a phone');
  await control.write([['timer', { ends: new Date(Date.now() + 1500).toISOString() }]]);
  for (const page of [projector, phone]) await expect(page.getByText('Time’s up').first()).toBeVisible();
  await expect(phone.getByRole('radio').first()).toBeEnabled();
  expect(control.control.activities.arnstein).toMatchObject({ open: true, shown: false });
  await desk.getByRole('button', { name: 'Remove' }).click();
  for (const page of [desk, projector, phone]) await expect(countdown(page)).toHaveCount(0);
});

staged('the door is locked and opened, and says who has come in', async ({ stage }) => {
  const { server, desk, control, phones } = stage;
  await control.arrive('checkin');
  await phones.answer('checkin/1/me', (phone) => ({ group: phone < 7 ? 'citizen' : 'staff' }));
  await desk.getByRole('button', { name: 'Join link' }).click();
  await expect(desk.getByRole('row', { name: 'I use services 7' })).toBeVisible();
  await expect(desk.getByRole('row', { name: 'I work in services 5' })).toBeVisible();
  const lock = desk.getByRole('switch', { name: /^Lock the door/ });
  await lock.check();
  const joining = (): Promise<boolean> =>
    server.join(control.code).then(
      () => true,
      () => false,
    );
  await expect.poll(joining).toBe(false);
  await expectAccessible(desk, 'the door');
  await desk.keyboard.press('Escape');
  await expect(desk.getByText('The door is locked').first()).toBeVisible();
  await desk.keyboard.press('z');
  await expect.poll(joining).toBe(true);
});

staged('the desk says how the session keeps to its plan', async ({ stage }) => {
  const { desk } = stage;
  await desk.getByRole('button', { name: /^Next/ }).click();
  await expect(desk.getByText(/^(On time|\d+ minutes? (ahead|behind))$/).first()).toBeVisible();
  await expect(desk.getByText(/^0 of \d+ minutes$/)).toBeVisible();
});

staged.describe('on a phone of 390 pixels', () => {
  staged.use({ size: 'phone' });

  staged('everything that is pressed while it runs can be reached', async ({ stage }) => {
    const { desk, control } = stage;
    await control.arrive('arnstein');
    for (const language of ['Cymraeg', 'English']) {
      await expectAccessible(desk, `before ${language}`);
      await desk.getByRole('button', { name: language, exact: true }).tap();
    }
    await desk.getByRole('button', { name: 'How to join' }).tap();
    await expect(desk.getByText('Every screen shows how to join.')).toBeVisible();
    await desk.getByRole('button', { name: 'How to join' }).tap();
    await expect(desk.getByText('Every screen shows how to join.')).toBeHidden();
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
