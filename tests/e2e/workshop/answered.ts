import { expect, type Locator, type Page } from '@playwright/test';
import { domains } from '../../../src/activities/quadrants/domains.ts';
import { type Cast, crowdSize } from './cast.ts';
import { jump, next, onScreen, press, pressTogether, tap, text, undoBar } from './steering.ts';
import { card, ladder } from './words.ts';

export async function introduce({ desk, second, projector, cy, en, crowd }: Cast): Promise<void> {
  await crowd.answer('checkin/1/me', (phone) => ({ group: phone < crowdSize / 2 ? 'citizen' : 'staff' }));
  await cy.getByRole('radio', { name: 'Rwy’n defnyddio gwasanaethau' }).tap();
  await tap(cy, 'Anfon');
  await en.getByRole('textbox', { name: 'Your name' }).fill('Ann');
  await en.getByRole('radio', { name: 'I work in services' }).tap();
  await tap(en, 'Send');
  await second.getByRole('button', { name: /^Geiriau pobl/ }).tap();
  await tap(text(second, 'Ann'), 'Rhyddhau');
  await expect(projector.getByText('Ann', { exact: true }).first()).toBeVisible();
  await press(desk, 'Join link');
  await expect(desk.getByRole('row', { name: 'I use services 15' })).toBeVisible();
  await desk.keyboard.press('Escape');
}

export async function climb({ desk, second, projector, cy, en, crowd }: Cast): Promise<void> {
  await jump(desk, ladder);
  await onScreen(projector, 'revised');
  await second.getByText('Cyfrif i lawr', { exact: true }).tap();
  await tap(second, '5 munud');
  await tap(second, 'Oedi');
  await expect(desk.getByText('Paused', { exact: true }).first()).toBeVisible();
  await press(desk, 'One more minute');
  for (const page of [desk, projector, en]) await expect(page.getByRole('timer')).toHaveText(/^(6:00|5:5\d)$/);
  await press(desk, 'Go on');
  await tap(second, 'Tynnu');
  await expect(projector.getByRole('timer')).toHaveCount(0);

  await crowd.answer('revised/1/now', (phone) => ({ rung: 1 + (phone % 4) }));
  await crowd.answer('revised/1/goal', (phone) => ({ rung: 5 + (phone % 3) }));
  const rung = (phone: Page, group: string, name: string): Locator =>
    phone.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
  await rung(cy, 'Ble rydym ni nawr', 'Hysbysu').tap();
  await rung(en, 'Where we are now', 'Informing').tap();
  const opening = desk.context().waitForEvent('page');
  await desk.getByRole('link', { name: 'Ballot for somebody without a phone' }).click();
  const ballot = await opening;
  await press(ballot, 'English');
  await rung(ballot, 'Where we are now', 'Informing').check();
  await expect(ballot.getByText('Saved', { exact: true })).toBeVisible();
  await ballot.close();
  await expect(projector.getByText(/^31 of 3[01] have answered$/)).toBeVisible();
  await expect(projector.locator('ladder-screen table')).toHaveCount(0);
  await pressTogether(next(desk), next(second));
  await expect(projector.locator('ladder-screen table').first()).toBeAttached();
  await onScreen(projector, 'revised');

  await tap(cy, 'Ateb yn hwyr');
  await rung(cy, 'Ble rydym ni nawr', 'Cydgynhyrchu').tap();
  await expect(desk.getByText('What came late is kept, but does not count.', { exact: false })).toBeVisible();
  await desk.getByRole('switch', { name: 'Count the late answers' }).check();
  await expect(second.getByText('Atebodd 1 person yn hwyr.', { exact: false })).toContainText('yn cyfrif');
  await tap(second, 'Cuddio’r canlyniad');
  await expect(projector.locator('ladder-screen table')).toHaveCount(0);
  await press(desk, 'Show the result');
  await press(desk, 'Reopen');
  await expect(rung(en, 'Where we are now', 'Informing')).toBeEnabled();
  await tap(second, 'Cau');
  await expect(desk.getByText('Closed', { exact: true })).toBeVisible();
}

export async function sort({ desk, second, projector, cy, en, crowd }: Cast): Promise<void> {
  await jump(second, 'Pa fath o broblem?');
  await onScreen(projector, 'quadrants');
  await crowd.answer('quadrants/1/library-card', () => ({ domain: 'simple' }));
  await expect(en.getByText(card.en).first()).toBeVisible();
  await expect(cy.getByText(card.cy).first()).toBeVisible();
  await en.getByRole('radio', { name: 'Simple', exact: true }).tap();
  await expect(desk.getByText(/^29 of \d+ have answered$/)).toBeVisible();
  await press(desk, 'Clear the answers');
  await expect(second.getByText('Rownd 2', { exact: true })).toBeVisible();
  await press(undoBar(desk), 'Undo');
  await expect(second.getByText('Rownd 2', { exact: true })).toBeHidden();
  await expect(desk.getByText(/^29 of \d+ have answered$/)).toBeVisible();

  await next(second).tap();
  await expect(projector.locator('quadrants-screen table').first()).toBeAttached();
  const chosen = desk.locator('cyd-item-list').getByRole('button', { pressed: true });
  await next(second).tap();
  await expect(chosen).not.toContainText(card.en);
  await second.getByRole('button', { name: 'Nôl', exact: true }).tap();
  await expect(chosen).toContainText(card.en);
  await desk.locator('cyd-item-list').getByRole('button', { name: 'All of them together' }).click();
  await expect(chosen).not.toContainText(card.en);
  await tap(second, 'Gofyn eto…');
  await tap(second, 'Gofyn eto');
  await expect(desk.getByText('Round 2', { exact: true })).toBeVisible();
  await crowd.answer('quadrants/2/library-card', (phone) => ({ domain: domains[phone % 2] }));
  await cy.getByRole('radio', { name: 'Argyfwng', exact: true }).tap();
  await en.getByRole('radio', { name: 'Complex', exact: true }).tap();
  await desk.getByText('Show of hands', { exact: true }).click();
  const complex = desk.getByRole('spinbutton', { name: 'Complex' });
  await complex.fill('3');
  await complex.press('Enter');
  await press(desk, 'One more: Complex');
  await desk.getByRole('switch', { name: 'Add the hands to the result' }).check();
  await desk.getByRole('switch', { name: 'Split the result by group' }).check();
  await expect(desk.getByText(/^30 of \d+ have answered$/)).toBeVisible();
  await next(desk).click();
  await expect(projector.getByRole('table', { name: /I use services/ }).first()).toBeAttached();
}

export async function ask({ desk, second, projector, en }: Cast): Promise<void> {
  await tap(en, 'Ask a question');
  await en.getByRole('textbox', { name: 'Your question' }).fill('Who pays?');
  await tap(en, 'Send');
  await expect(desk.getByRole('button', { name: /^People’s words.*1 waiting/ })).toBeVisible();
  await desk.keyboard.press('w');
  await expect(text(desk, 'Who pays?')).toBeFocused();
  await desk.keyboard.press('r');
  await second.getByRole('button', { name: /^Cwestiynau/ }).tap();
  await desk.getByRole('button', { name: /^Questions.*1 question/ }).click();
  await press(text(desk, 'Who pays?'), 'Bring to the screen');
  await onScreen(projector, 'questions');
  await expect(projector.getByText('Who pays?').first()).toBeVisible();
  await press(text(desk, 'Who pays?'), 'Keep for later');
  await desk.getByText('Kept for later: 1').click();
  await press(text(desk, 'Who pays?'), 'Back on the list');
  await press(text(desk, 'Who pays?'), 'Answered');
  await expect(second.getByText('Atebwyd: 1')).toBeVisible();
}

export async function pledge({ desk, second, projector, cy, en }: Cast): Promise<void> {
  await jump(desk, 'What will you do?');
  await onScreen(projector, 'pledges');
  await cy.getByRole('radio', { name: 'Sgwrs i’w chael' }).tap();
  await cy.getByRole('textbox', { name: 'Pa sgwrs gewch chi, ac am beth?' }).fill('Siarad â’r cyngor');
  await cy.getByRole('radio', { name: 'Yr ystafell' }).tap();
  await tap(cy, 'Ychwanegu’r addewid');
  await en.getByRole('radio', { name: 'Conversation to have' }).tap();
  await en
    .getByRole('textbox', { name: 'Which conversation will you have, and about what?' })
    .fill('Talk to the council');
  await en.getByRole('radio', { name: 'The room' }).tap();
  await tap(en, 'Add the pledge');

  const shown = (words: string): Locator => projector.locator('pledges-screen').getByText(words, { exact: true });
  await second.getByRole('button', { name: /^Geiriau pobl.*2 yn aros/ }).tap();
  await second.getByRole('button', { name: /^Rhyddhau popeth \(2\)/ }).tap();
  for (const words of ['Siarad â’r cyngor', 'Talk to the council']) await expect(shown(words)).toBeVisible();
  await desk.getByText(/^Released: \d$/).click();
  await press(text(desk, 'Siarad â’r cyngor'), 'Merge…');
  await press(text(desk, 'Talk to the council'), 'Merge with this');
  await expect(shown('Siarad â’r cyngor')).toHaveCount(0);
  await press(text(desk, 'Siarad â’r cyngor'), 'Show apart');
  await expect(shown('Siarad â’r cyngor')).toBeVisible();
  await second.getByText(/^Wedi’u rhyddhau: \d$/).tap();
  await tap(text(second, 'Talk to the council'), 'Tynnu i lawr');
  await expect(shown('Talk to the council')).toHaveCount(0);
  await tap(undoBar(second), 'Dadwneud');
  await expect(shown('Talk to the council')).toBeVisible();
}
