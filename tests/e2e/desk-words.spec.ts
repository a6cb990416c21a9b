import { expect, type Locator, type Page } from '@playwright/test';
import type { TestClient } from '../fixtures/sync-client.ts';
import { until } from '../fixtures/until.ts';
import { expectAccessible } from './accessible.ts';
import { staged } from './desk-stage.ts';

staged.describe.configure({ mode: 'parallel' });

interface Result {
  readonly round: number;
  readonly count: number;
  readonly words?: readonly { readonly text: string; readonly count: number }[];
  readonly hands?: { readonly people: number; readonly added: boolean };
  readonly groups?: readonly unknown[] | null;
  readonly items?: Readonly<Record<string, { readonly count: number }>>;
}

const resultOf = (room: TestClient, activity: string): Result | undefined =>
  room.map.get(`results/${activity}`) as Result | undefined;

/** The words of the cloud as the room sees it, each with its count, in the order of the alphabet. */
const cloud = (room: TestClient): string =>
  (resultOf(room, 'words')?.words ?? [])
    .map(({ text, count }) => `${text} ${count}`)
    .sort()
    .join(', ');

const card = (desk: Page, text: string): Locator => desk.getByRole('listitem').filter({ hasText: text });

/** The button at the top that says what waits. */
const wanted = (desk: Page, count: string): Locator =>
  desk.getByRole('button', { name: new RegExp(`People’s words.*${count}`) });

const undoBar = (desk: Page): Locator => desk.locator('cyd-undo-bar');

const press = (where: Locator, name: string): Promise<void> => where.getByRole('button', { name, exact: true }).click();

staged('words wait, are released, taken down, merged, and each of it is undone', async ({ stage }) => {
  const { desk, control, phones, room } = stage;
  await control.arrive('words');
  await desk.getByRole('radio', { name: 'When you release it' }).check();
  const said = ['trust', 'sharing power', 'trusting each other'];
  for (const [phone, text] of said.entries()) {
    await phones.answer('words/1/1', (each) => (each === phone ? { text, lang: 'en' } : undefined));
  }
  await wanted(desk, '3 waiting').click();
  await expect(card(desk, 'trusting each other')).toBeFocused();
  expect(cloud(room)).toBe('');

  await press(card(desk, 'sharing power'), 'Release');
  await until(() => cloud(room) === 'sharing power 1');
  await expect(undoBar(desk).getByRole('status')).toContainText('sharing power');
  await desk.keyboard.press('z');
  await until(() => cloud(room) === '');
  await expect(card(desk, 'sharing power')).toBeVisible();

  await card(desk, 'trusting each other').focus();
  await desk.keyboard.press('m');
  await desk.keyboard.press('ArrowDown');
  await expect(card(desk, 'sharing power')).toBeFocused();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('m');
  await until(() => cloud(room) === 'trust 2');

  await desk.keyboard.press('w');
  await expect(card(desk, 'sharing power')).toBeFocused();
  await desk.keyboard.press('Shift+R');
  await until(() => cloud(room) === 'sharing power 1, trust 2');
  await expect(desk.getByText('Nothing is waiting for you.')).toBeVisible();

  await desk.getByText('Released: 3').click();
  await card(desk, 'sharing power').focus();
  await desk.keyboard.press('t');
  await until(() => cloud(room) === 'trust 2');
  await expectAccessible(desk, 'words decided about');
  await press(undoBar(desk), 'Undo');
  await until(() => cloud(room) === 'sharing power 1, trust 2');
  await press(undoBar(desk), 'Undo one more');
  await until(() => cloud(room) === 'trust 2');
});

staged('a text is shown as it was written, in its own language, and is never markup', async ({ stage }) => {
  const { desk, control, phones } = stage;
  await control.arrive('levels');
  const hostile = '<img src=x onerror=alert(1)> شراكة';
  await phones.answer('levels/1/staff', (phone) => (phone === 0 ? { text: hostile, lang: 'cy' } : undefined));
  await expect(wanted(desk, '1 waiting')).toBeVisible();
  await desk.keyboard.press('w');
  const line = card(desk, 'onerror').getByText(hostile);
  await expect(line).toHaveAttribute('lang', 'cy');
  await expect(line).toHaveAttribute('dir', 'auto');
  await expect(card(desk, 'onerror').getByRole('img')).toHaveCount(0);
});

staged('a question is brought to the screen, parked and answered', async ({ stage }) => {
  const { desk, control, phones, room } = stage;
  await phones.answer('questions/1/mine', (phone) => (phone === 0 ? { text: 'Who pays?', lang: 'en' } : undefined));
  await expect(wanted(desk, '1 waiting')).toBeVisible();
  await desk.keyboard.press('w');
  await expect(card(desk, 'Who pays?')).toBeFocused();
  await desk.keyboard.press('r');
  await expect(desk.getByRole('button', { name: /^Questions.*1 question/ })).toBeVisible();
  await desk.keyboard.press('q');
  await expect(card(desk, 'Who pays?')).toBeFocused();
  await press(card(desk, 'Who pays?'), 'Bring to the screen');
  const slide = control.deck.slides.find(({ activity }) => activity === 'questions')!;
  await room.until('slide', { id: slide.id, step: 0 });
  const states = (): unknown => (room.map.get('texts/questions') as { state?: string }[] | undefined)?.[0]?.state;
  await press(card(desk, 'Who pays?'), 'Keep for later');
  await until(() => states() === 'parked');
  await desk.getByText('Kept for later: 1').click();
  await press(card(desk, 'Who pays?'), 'Back on the list');
  await until(() => states() === undefined);
  await press(card(desk, 'Who pays?'), 'Answered');
  await until(() => states() === 'answered');
});

staged.describe('on a phone of 390 pixels', () => {
  staged.use({ size: 'phone' });

  staged('words are released, taken down and merged by touch, in either language', async ({ stage }) => {
    const { desk, control, phones } = stage;
    await control.arrive('levels');
    const said = ['Listening', 'Being listened to', 'A bus that comes'];
    for (const [each, text] of said.entries()) {
      await phones.answer('levels/1/staff', (phone) => (phone === each ? { text, lang: 'en' } : undefined));
    }
    await wanted(desk, '3 waiting').tap();
    await card(desk, 'A bus').getByRole('button', { name: 'Take down' }).tap();
    await card(desk, 'Being').getByRole('button', { name: 'Merge…' }).tap();
    await expectAccessible(desk, 'choosing what says the same');
    await card(desk, 'Listening').getByRole('button', { name: 'Merge with this' }).tap();
    await desk.getByText('Released: 2').tap();
    await expect(card(desk, 'Being').getByText('Shown as:')).toBeVisible();
    await desk.getByText('Taken down: 1').tap();
    for (const language of ['Cymraeg', 'English']) {
      await expectAccessible(desk, `words before ${language}`);
      await desk.getByRole('button', { name: language, exact: true }).tap();
    }
    await card(desk, 'Being').getByRole('button', { name: 'Show apart' }).tap();
    await expect(desk.getByText('Shown as:')).toHaveCount(0);
    const wide = await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  staged('hands are counted apart, added, and taken back; a round is cleared, and comes back', async ({ stage }) => {
    const { server, desk, control, phones, room } = stage;
    await control.arrive('quadrants');
    const [first] = control.deck.activities.find(({ id }) => id === 'quadrants')!.items;
    await phones.answer(`quadrants/1/${first!.id}`, () => ({ domain: 'simple' }));
    await control.show('quadrants');
    const count = (): number | undefined => resultOf(room, 'quadrants')?.items?.[first!.id]?.count;
    await until(() => count() === 12);

    await desk.getByText('Show of hands', { exact: true }).tap();
    const complex = desk.getByRole('spinbutton', { name: 'Complex' });
    await complex.fill('20');
    await complex.press('Enter');
    await desk.getByRole('button', { name: 'One more: Complex' }).tap();
    await until(() => resultOf(room, 'quadrants')?.hands?.people === 21);
    expect(count()).toBe(12);
    await desk.getByRole('switch', { name: 'Add the hands to the result' }).check();
    await until(() => count() === 33);
    const hands = (await server.answers(control.code)).filter(({ source }) => source === 'hands');
    expect(hands).toMatchObject([{ item: first!.id, value: { domain: 'complex' }, count: 21 }]);
    await expectAccessible(desk, 'hands');
    await undoBar(desk).getByRole('button').tap();
    await until(() => count() === 12);
    await undoBar(desk).getByRole('button').tap();
    await until(() => resultOf(room, 'quadrants')?.hands === undefined);
    await expect(complex).toHaveValue('0');

    await desk.getByRole('button', { name: 'Clear the answers' }).tap();
    await expect(desk.getByText('Round 2', { exact: true })).toBeVisible();
    await undoBar(desk).getByRole('button').tap();
    await expect(desk.getByText('Round 2', { exact: true })).toBeHidden();
    await until(() => count() === 12);
    expect(await server.answers(control.code)).toHaveLength(12);
  });

  staged('a result is split by group once the vote has closed, and only where no group is small', async ({ stage }) => {
    const { desk, control, phones, room } = stage;
    await control.arrive('checkin');
    await phones.answer('checkin/1/me', (phone) => ({ group: phone < 6 ? 'citizen' : 'staff' }));
    await control.arrive('quadrants');
    const [first, second] = control.deck.activities.find(({ id }) => id === 'quadrants')!.items;
    await phones.answer(`quadrants/1/${first!.id}`, () => ({ domain: 'simple' }));
    await desk.getByRole('switch', { name: 'Split the result by group' }).check();
    await expect(desk.getByText('The result is split once the vote is closed.')).toBeVisible();
    await control.next();
    await until(() => resultOf(room, 'quadrants')?.groups?.length === 2);
    await control.askAgain('quadrants');
    await phones.answer(`quadrants/2/${second!.id}`, (phone) => (phone < 9 ? { domain: 'crisis' } : undefined));
    await control.next();
    await until(() => resultOf(room, 'quadrants')?.groups === null);
    await expect(desk.getByText('so the result is not split', { exact: false })).toBeVisible();
    for (const language of ['Cymraeg', 'English']) {
      await expectAccessible(desk, `a split that is too small, before ${language}`);
      await desk.getByRole('button', { name: language, exact: true }).tap();
    }
  });

  staged('somebody without a phone answers on the facilitator’s', async ({ stage }) => {
    const { server, desk, control } = stage;
    await control.arrive('arnstein');
    for (const rung of [1, 2]) {
      const opening = desk.context().waitForEvent('page');
      await desk.getByRole('link', { name: 'Ballot for somebody without a phone' }).tap();
      const phone = await opening;
      expect(phone.url()).toMatch(new RegExp(`/j/${control.code}$`));
      await phone.getByRole('button', { name: 'English', exact: true }).tap();
      await phone.getByRole('radio').nth(rung).check();
      await expect(phone.getByText('Saved', { exact: true })).toBeVisible();
      await phone.close();
    }
    const answers = await server.answers(control.code);
    expect(answers.map(({ source }) => source)).toEqual(['proxy', 'proxy']);
    expect(new Set(answers.map(({ participant }) => participant)).size).toBe(2);
  });
});
