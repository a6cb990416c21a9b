import { expect, type Locator, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { SmallDisk } from '../fixtures/small-disk.ts';
import { sizes } from './people.ts';

const rung = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true }).first();

test('a full disk: the desk has a banner, the phone is never told "saved", and both recover', async ({ browser }) => {
  const disk = SmallDisk.mount();
  test.skip(!disk, 'Only root may mount a small disk.');
  const small = await ServerProcess.start(disk!.folder);
  const session = await Facilitating.begin(small);
  await session.arrive('arnstein');
  const desk = await (await browser.newContext(sizes.laptop)).newPage();
  await desk.goto(small.signIn);
  await expect(desk.getByLabel('Teitl Cymraeg')).toBeVisible();
  await desk.goto(`${new URL(small.signIn).origin}/desk/${session.code}`);
  await expect(desk.getByRole('heading', { level: 1, name: 'Gweithdy' })).toBeVisible();
  const page = await (await browser.newContext(sizes.phone)).newPage();
  await page.goto(`${small.address}/j/${session.code}`);
  await page.getByRole('button', { name: 'Cymraeg', exact: true }).click();
  const saved = page.getByText('Cadwyd', { exact: true });
  await rung(page, 'Ymgynghori').check();
  await expect(saved).toBeVisible();

  disk!.fill();
  const banner = desk.getByRole('alert').getByText('Ni all y gweinydd gadw atebion', { exact: false });
  // What the log of the database already has room for may still be saved.
  await expect(async () => {
    for (const name of ['Dyhuddo', 'Ymgynghori']) await rung(page, name).check();
    await expect(banner).toBeVisible({ timeout: 500 });
  }).toPass();
  await rung(page, 'Dyhuddo').check();
  await expect(
    page.getByText('Wrthi’n cadw…').or(page.getByText('Mae eich ateb yn ddiogel', { exact: false })),
  ).toBeVisible();
  await expect(saved).toBeHidden();
  const projector = await (await browser.newContext(sizes.projector)).newPage();
  await projector.goto(`${small.address}/deck/${session.code}`);
  await expect(projector.locator('section#arnstein'), 'reading goes on').toHaveClass(/present/);
  expect(await small.answers(session.code)).toHaveLength(1);

  await desk.reload();
  await expect(banner, 'a desk that steers goes on steering').toBeVisible();
  await expect(desk.getByRole('heading', { level: 1, name: 'Gweithdy' })).toBeVisible();

  disk!.makeRoom();
  await expect(banner).toBeHidden();
  await expect(saved).toBeVisible();
  expect(await small.answers(session.code)).toMatchObject([{ value: { rung: 5 }, late: false }]);
  for (const one of [desk, page, projector]) await one.context().close();
  session.leave();
  await small.kill();
  disk!.unmount();
});

test('a desk that cannot open because nothing can be saved says so, and opens by itself', async ({ browser }) => {
  const server = await ServerProcess.start();
  const session = await Facilitating.begin(server);
  const desk = await (await browser.newContext(sizes.laptop)).newPage();
  await desk.goto(server.signIn);
  await expect(desk.getByLabel('Teitl Cymraeg')).toBeVisible();
  const control = `**/api/sessions/${session.code}/control`;
  const body = JSON.stringify({ status: 503, title: 'Service Unavailable', code: 'storage_unavailable' });
  await desk.route(control, (route) => route.fulfill({ status: 503, body }));
  await desk.goto(`${new URL(server.signIn).origin}/desk/${session.code}`);
  await expect(desk.getByRole('heading', { name: 'Ni all y gweinydd gadw dim ar hyn o bryd' })).toBeVisible();
  await desk.unroute(control);
  await expect(desk.getByRole('heading', { level: 1, name: 'Gweithdy' })).toBeVisible();
  await desk.context().close();
  session.leave();
  await server.close();
});
