import { expect, type Page, test } from '@playwright/test';
import { Facilitating } from '../fixtures/facilitating.ts';
import { ServerProcess } from '../fixtures/server-process.ts';
import { SimulatedPhones } from '../fixtures/simulated-phones.ts';
import { TestClient } from '../fixtures/sync-client.ts';
import { BrowserWatch } from './browser-watch.ts';
import { newPage, type sizes } from './people.ts';

export interface Room {
  readonly server: ServerProcess;
  readonly watch: BrowserWatch;
  readonly desk: Page;
  readonly control: Facilitating;
  readonly phones: SimulatedPhones;
  /** What everybody in the session may see. */
  readonly room: TestClient;
}

/** A session with twelve phones and a desk of this size, in English. */
export const staged = test.extend<{ size: keyof typeof sizes; stage: Room }, { server: ServerProcess }>({
  size: ['laptop', { option: true }],
  server: [
    async ({ browserName: _browserName }, use) => {
      const server = await ServerProcess.start();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  stage: async ({ browser, server, size }, use) => {
    const watch = new BrowserWatch(server.address, server.address.replace('127.0.0.1', 'localhost'));
    const control = await Facilitating.begin(server);
    const { code, token } = control;
    const { room: name } = await server.json<{ room: string }>(`/api/sessions/${code}`);
    const room = await new TestClient({ sync: server.sync, name: `${code}/${name}`, token }).synced();
    const phones = await SimulatedPhones.join(server, code, 12);
    const desk = await newPage(browser, watch, size);
    await desk.goto(server.signIn);
    await desk.getByRole('button', { name: 'English', exact: true }).click();
    await desk.goto(new URL(`/desk/${code}`, desk.url()).href);
    await expect(desk.getByRole('button', { name: /^Next/ })).toBeVisible();
    await use({ server, watch, desk, control, phones, room });
    room.close();
    phones.leave();
    control.leave();
    watch.expectNothing();
  },
});
