import { expect, test } from 'vitest';
import type { Control } from '../session/control.ts';
import { readControl } from '../session/control.ts';
import { deck } from '../session/fixture.ts';
import { goTo, next } from '../session/steering.ts';
import { nextStep } from './next-step.ts';

type Written = Map<string, unknown>;

const control = (written: Written): Control => readControl(written, deck);

/** What Next says it will do at each press, from the first slide to the last. */
function story(): string[] {
  const written: Written = new Map();
  const told: string[] = [];
  for (;;) {
    const step = nextStep(deck, control(written));
    if ('slide' in step) told.push(`${step.kind} ${step.slide.id}`);
    else told.push('item' in step ? `${step.kind} ${step.item.id}` : step.kind);
    const changes = next(deck, control(written));
    if (changes.length === 0) return told;
    for (const [key, value] of changes) written.set(key, value);
  }
}

test('the button says what Next does at every stop of the deck', () => {
  expect(story()).toEqual([
    'vote voting',
    'show',
    'slide points',
    'step',
    'step',
    'vote placing',
    'show',
    'item b',
    'item c',
    'slide close',
    'end',
  ]);
});

test('a slide whose result has been shown is not said to open a vote', () => {
  const written: Written = new Map([['activity/vote', { open: false, shown: true, round: 1 }]]);
  expect(nextStep(deck, control(written))).toMatchObject({ kind: 'slide', slide: { id: 'voting' } });
});

test('an activity that was opened again on its last result is closed before anything else', () => {
  const written: Written = new Map();
  for (const [key, value] of goTo(deck, control(written), { id: 'placing', step: 3 })) written.set(key, value);
  written.set('activity/cards', { open: true, shown: false, round: 1, item: 'c' });
  written.set('slide', { id: 'placing', step: 3 });
  expect(nextStep(deck, control(written))).toEqual({ kind: 'show' });
});

test('a blank screen comes back before anything else', () => {
  expect(nextStep(deck, control(new Map([['overlay', 'blank']])))).toEqual({ kind: 'uncover' });
});
