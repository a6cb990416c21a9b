import { expect, type Locator } from '@playwright/test';
import type { ActivityControl } from '../../src/session/control.ts';
import { until } from '../fixtures/until.ts';
import { type Room, staged } from './desk-stage.ts';
import { tabTo } from './people.ts';

staged.describe.configure({ mode: 'parallel' });
staged.use({ size: 'phone' });

/** Presses a control, or turns a switch, and nothing else. */
type Press = (target: Locator) => Promise<void>;

const ways: Readonly<Record<string, Press>> = {
  'by the keyboard alone': async (target) => {
    await tabTo(target.page(), target);
    await target.page().keyboard.press('Space');
  },
  'by touch alone': (target) => target.tap(),
};

/** Presses each control once; each must come to what it says. */
async function pressEach({ desk, control }: Room, press: Press): Promise<void> {
  const button = (name: string | RegExp): Locator => desk.getByRole('button', { name, exact: true });
  const toggle = (name: string | RegExp): Locator => desk.getByRole('switch', { name });
  const unfold = (name: string): Locator => desk.locator('summary').filter({ hasText: name });
  const at =
    (id: string, step = 0) =>
    (): boolean => {
      const { slide } = control.control;
      return slide.id === id && slide.step === step;
    };
  const ladder = (state: Partial<ActivityControl>) => (): boolean => {
    const now = control.control.activities.arnstein as unknown as Record<string, unknown>;
    return Object.entries(state).every(([key, value]) => (now[key] ?? false) === value);
  };
  const over = (overlay: string | null) => (): boolean => (control.control.overlay ?? null) === overlay;
  const runs = (part: 'ends' | 'left') => (): boolean => part in (control.control.timer ?? {});

  const pressed: readonly (readonly [Locator, (() => boolean)?])[] = [
    [button('How to join'), over('join')],
    [button('Blank the screen'), over('blank')],
    [button('Blank the screen'), over(null)],
    [unfold('Countdown')],
    [button('2 minutes'), runs('ends')],
    [button('Pause'), runs('left')],
    [button('One more minute'), runs('left')],
    [button('Go on'), runs('ends')],
    [button('Remove'), () => control.control.timer === undefined],
    [button('Close'), ladder({ open: false })],
    [button('Reopen'), ladder({ open: true })],
    [button('Show the result'), ladder({ shown: true })],
    [button('Hide the result'), ladder({ shown: false })],
    [toggle('Split the result by group'), ladder({ split: true })],
    [button('Undo'), ladder({ split: false })],
    [button('Clear the answers'), ladder({ round: 2 })],
    [button('Undo'), ladder({ round: 1 })],
    [button('Ask again…')],
    [button('Ask again'), ladder({ round: 2, open: true })],
    [unfold('Show of hands')],
    [button('One more: Manipulation'), () => control.control.hands.length === 1],
    [toggle('Add the hands to the result'), ladder({ hands: true })],
    [button(/^Next/), at('arnstein', 1)],
    [button('Back'), at('arnstein')],
    [unfold('Equity and diversity')],
    [desk.locator('cyd-slide-list button').filter({ hasText: 'Equality' }), at('the-same')],
    [unfold('Tools')],
    [button('Join link')],
    [toggle(/^Lock the door/), () => control.control.state === 'locked'],
    [toggle(/^Lock the door/), () => control.control.state === 'open'],
    [desk.getByRole('dialog').getByRole('button', { name: 'Close' })],
    [button('End')],
    [button('End the session'), () => control.control.state === 'ended'],
    [desk.locator('cyd-end-panel').getByRole('button'), () => control.control.state === 'open'],
  ];
  for (const [target, comes] of pressed) {
    await press(target);
    if (comes) await until(comes);
  }
  await expect(desk.getByText('The session has ended.', { exact: false })).toHaveCount(0);
}

for (const [way, press] of Object.entries(ways)) {
  staged(`every control of the desk on a phone is used ${way}`, async ({ stage }) => {
    await stage.control.arrive('arnstein');
    await expect(stage.desk.getByText('Open', { exact: true })).toBeVisible();
    await pressEach(stage, press);
  });
}
