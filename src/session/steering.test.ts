import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Control, type ControlChange, readControl } from './control.ts';
import { deck } from './fixture.ts';
import {
  askAgain,
  back,
  closeActivity,
  cover,
  goTo,
  next,
  openActivity,
  press as move,
  showResult,
  skip,
} from './steering.ts';

/** A facilitator's `control` document, as a plain map. */
function session() {
  const entries = new Map<string, unknown>();
  const control = (): Control => readControl(entries, deck);
  const press = (...steps: ((now: Control) => ControlChange[])[]): void => {
    for (const step of steps) for (const [key, value] of step(control())) entries.set(key, value);
  };
  return { control, press };
}

const forward = (now: Control) => next(deck, now);
const backward = (now: Control) => back(deck, now);

test('one clicker is enough: arriving opens, Next closes and shows, Next again moves on', () => {
  const { control, press } = session();
  press(forward);
  expect(control()).toMatchObject({
    slide: { id: 'voting', step: 0 },
    activities: { vote: { open: true, shown: false, round: 1 } },
  });
  press(forward);
  expect(control()).toMatchObject({
    slide: { id: 'voting', step: 1 },
    activities: { vote: { open: false, shown: true } },
  });
  press(forward);
  expect(control()).toMatchObject({
    slide: { id: 'points', step: 0 },
    activities: { vote: { open: false, shown: true } },
  });
});

test('Back takes back what Next did', () => {
  const { control, press } = session();
  press(forward, forward, backward);
  expect(control()).toMatchObject({
    slide: { id: 'voting', step: 0 },
    activities: { vote: { open: true, shown: false, round: 1 } },
  });
  press(backward);
  expect(control()).toMatchObject({
    slide: { id: 'title', step: 0 },
    activities: { vote: { open: false, shown: false } },
  });
});

test('a wall that grows is open and shown from the start, closes when it is left, and Back opens it again', () => {
  const [title, voting, ...rest] = deck.slides;
  const walled = { ...deck, slides: [title!, { ...voting!, stops: 1, shows: [] }, ...rest] };
  const entries = new Map<string, unknown>();
  const pressed = (step: typeof next): Control => {
    for (const [key, value] of step(walled, readControl(entries, walled))) entries.set(key, value);
    return readControl(entries, walled);
  };
  expect(pressed(next).activities.vote).toMatchObject({ open: true, shown: true });
  expect(pressed(next)).toMatchObject({ slide: { id: 'points' }, activities: { vote: { open: false, shown: true } } });
  expect(pressed(back)).toMatchObject({ slide: { id: 'voting' }, activities: { vote: { open: true, shown: true } } });
});

test('coming back to a vote that was shown finds its result, and does not reopen it', () => {
  const { control, press } = session();
  press(forward, forward, forward, backward);
  expect(control()).toMatchObject({
    slide: { id: 'voting', step: 1 },
    activities: { vote: { open: false, shown: true } },
  });
});

test('fragments are stops', () => {
  const { control, press } = session();
  press(forward, forward, forward, forward, forward);
  expect(control().slide).toEqual({ id: 'points', step: 2 });
  press(forward);
  expect(control().slide).toEqual({ id: 'placing', step: 0 });
  press(backward);
  expect(control().slide).toEqual({ id: 'points', step: 2 });
});

test('cards come one after another, and leaving keeps the one that was on the screen', () => {
  const { control, press } = session();
  press((now) => goTo(deck, now, { id: 'placing', step: 0 }), forward);
  expect(control().activities.cards).toEqual({ open: false, shown: true, round: 1, item: 'a' });
  press(forward);
  expect(control()).toMatchObject({ slide: { id: 'placing', step: 2 }, activities: { cards: { item: 'b' } } });
  press(
    (now) => skip(deck, now, 1),
    (now) => skip(deck, now, -1),
  );
  expect(control()).toMatchObject({
    slide: { id: 'placing', step: 2 },
    activities: { cards: { item: 'b', shown: true } },
  });
});

test('a result shown while the vote is open stays so until Next, which closes it', () => {
  const { control, press } = session();
  press(forward, (now) => showResult(now, 'vote'));
  expect(control()).toMatchObject({ slide: { step: 0 }, activities: { vote: { open: true, shown: true } } });
  press(forward);
  expect(control()).toMatchObject({
    slide: { id: 'voting', step: 1 },
    activities: { vote: { open: false, shown: true } },
  });
});

test('a vote reopened on its result is closed by Next before Next moves on', () => {
  const { control, press } = session();
  press(forward, forward, (now) => openActivity(now, 'vote'), forward);
  expect(control()).toMatchObject({
    slide: { id: 'voting', step: 1 },
    activities: { vote: { open: false, shown: true } },
  });
});

test('asking again begins a new round, open and hidden, on its slide', () => {
  const { control, press } = session();
  press(forward, forward, (now) => askAgain(deck, now, 'vote'));
  expect(control()).toMatchObject({
    slide: { id: 'voting', step: 0 },
    activities: { vote: { open: true, shown: false, round: 2 } },
  });
});

test('leaving a slide closes its vote without showing it, and returning opens it again', () => {
  const { control, press } = session();
  press(forward, (now) => goTo(deck, now, { id: 'close', step: 0 }));
  expect(control().activities.vote).toMatchObject({ open: false, shown: false });
  press((now) => goTo(deck, now, { id: 'voting', step: 0 }));
  expect(control().activities.vote).toMatchObject({ open: true, shown: false, round: 1 });
});

test('there is nothing before the first stop and nothing after the last', () => {
  const { control, press } = session();
  press(backward);
  expect(control().slide).toEqual({ id: 'title', step: 0 });
  press((now) => goTo(deck, now, { id: 'close', step: 0 }), forward);
  expect(control().slide).toEqual({ id: 'close', step: 0 });
  press((now) => goTo(deck, now, { id: 'no such slide', step: 0 }));
  expect(control().slide).toEqual({ id: 'close', step: 0 });
});

test('what stands over the slides goes before anything moves', () => {
  const { control, press } = session();
  press((now) => cover(now, 'blank'));
  expect(control().overlay).toBe('blank');
  press((now) => cover(now, 'join'));
  expect(control().overlay).toBe('join');
  press((now) => move(deck, now, 'next'));
  expect(control()).toMatchObject({ slide: { id: 'title' } });
  expect(control()).not.toHaveProperty('overlay');
  press((now) => move(deck, now, 'next'));
  expect(control().slide.id).toBe('voting');
});

test('whatever is pressed, at most the activity of the current slide is open, and the place exists', () => {
  const presses = fc.constantFrom(
    forward,
    backward,
    (now: Control) => skip(deck, now, 1),
    (now: Control) => skip(deck, now, -1),
    (now: Control) => goTo(deck, now, { id: 'placing', step: 2 }),
    (now: Control) => goTo(deck, now, { id: 'voting', step: 9 }),
    (now: Control) => closeActivity(now, 'vote'),
    (now: Control) => showResult(now, 'cards'),
  );
  fc.assert(
    fc.property(fc.array(presses, { maxLength: 40 }), (steps) => {
      const { control, press } = session();
      press(...steps);
      const { slide, activities } = control();
      const here = deck.slides.find(({ id }) => id === slide.id)!;
      expect(slide.step).toBeLessThan(here.stops);
      const open = Object.keys(activities).filter((id) => activities[id]!.open);
      expect(open.filter((id) => id !== here.activity)).toEqual([]);
    }),
  );
});
