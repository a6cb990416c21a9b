import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Control, type ControlChange, readControl } from './control.ts';
import type { DeckOutline } from './deck.ts';
import { deck as plain } from './fixture.ts';
import {
  addHands,
  bringToScreen,
  clearRound,
  countLate,
  type Decided,
  enterHands,
  merge,
  questionStates,
  release,
  releaseAll,
  setRelease,
  setSplit,
  setState,
  takeDown,
  takeFromScreen,
  unmerge,
} from './moderation.ts';
import { closeActivity, goTo, next } from './steering.ts';
import { takeBack, unclear } from './undo.ts';

const both = (words: string) => ({ cy: words, en: words });

/** The deck for tests, with questions that can be asked from the beginning to the end. */
const deck: DeckOutline = {
  ...plain,
  slides: [
    ...plain.slides,
    { id: 'asking', section: 'end', title: both('asking'), minutes: 2, stops: 1, activity: 'questions' },
  ],
  activities: [
    ...plain.activities,
    { id: 'questions', kind: 'questions', title: both('q'), items: [], settings: {}, standing: true },
  ],
};

type Decide = (now: Control) => ControlChange[];

function session() {
  const entries = new Map<string, unknown>();
  const control = (): Control => readControl(entries, deck);
  const write = (changes: readonly ControlChange[]): void => {
    for (const [key, value] of changes) entries.set(key, value);
  };
  const decide = (decision: Decide): { before: Control; changes: ControlChange[] } => {
    const before = control();
    const changes = decision(before);
    write(changes);
    return { before, changes };
  };
  return { control, write, decide };
}

const text = (id: string, status: Decided['status'] = 'waiting', version = 'v1'): Decided => ({ id, version, status });
const hand = { activity: 'vote', round: 1, item: 'now' };
const at = '2026-11-21T10:00:00.000Z';

describe('a text', () => {
  test('is released and taken down for one version, and keeps what was said of it', () => {
    const { control, decide } = session();
    decide((now) => release(now, text('a')));
    expect(control().texts.get('a')).toEqual({ shown: true, version: 'v1' });
    decide((now) => setState(now, text('a', 'shown'), 'parked'));
    decide((now) => takeDown(now, text('a', 'shown', 'v2')));
    expect(control().texts.get('a')).toEqual({ shown: false, version: 'v2', state: 'parked' });
    decide((now) => setState(now, text('a', 'hidden', 'v2'), undefined));
    expect(control().texts.get('a')).toEqual({ shown: false, version: 'v2' });
  });

  test('is merged into another, both released, and goes and comes with it', () => {
    const { control, decide } = session();
    decide((now) => merge(now, text('b'), text('a')));
    expect(control().texts.get('a')).toEqual({ shown: true, version: 'v1' });
    expect(control().texts.get('b')).toEqual({ shown: true, version: 'v1', into: 'a' });
    decide((now) => takeDown(now, text('a', 'shown')));
    expect([...control().texts.values()].map(({ shown }) => shown)).toEqual([false, false]);
    decide((now) => release(now, text('a', 'hidden')));
    expect([...control().texts.values()].map(({ shown }) => shown)).toEqual([true, true]);
    decide((now) => unmerge(now, text('b', 'shown')));
    expect(control().texts.get('b')).toEqual({ shown: true, version: 'v1' });
  });

  test('takes what was merged into it along, and is never merged into itself', () => {
    const { control, decide } = session();
    decide((now) => merge(now, text('a'), text('b')));
    decide((now) => merge(now, text('b', 'shown'), text('c')));
    expect(control().texts.get('a')!.into).toBe('c');
    decide((now) => merge(now, text('d'), text('a', 'shown')));
    expect(control().texts.get('d')!.into).toBe('c');
    expect(merge(control(), text('c', 'shown'), text('a', 'shown'))).toEqual([]);
    expect(merge(control(), text('c', 'shown'), text('c', 'shown'))).toEqual([]);
  });
});

test('all that waits is released by one mark, which never goes back by itself', () => {
  const { control, decide } = session();
  const { changes } = decide((now) => releaseAll(now, 'cards', at));
  expect(changes).toEqual([['released/cards', at]]);
  expect(control().released.get('cards')).toBe(at);
  expect(releaseAll(control(), 'cards', '2026-11-21T09:00:00.000Z')).toEqual([]);
});

test('a question is brought to the screen: released, chosen, and its slide shown', () => {
  const { control, decide } = session();
  decide((now) => next(deck, now));
  decide((now) => bringToScreen(deck, now, 'questions', text('q')));
  expect(control()).toMatchObject({
    slide: { id: 'asking', step: 0 },
    activities: { questions: { open: true, shown: true, item: 'q' }, vote: { open: false } },
  });
  expect(control().texts.get('q')).toMatchObject({ shown: true });
  decide((now) => takeFromScreen(now, 'questions'));
  expect(control().activities.questions).not.toHaveProperty('item');
});

test('hands are whole numbers within their limits, and none at all is no count', () => {
  const { control, decide } = session();
  decide((now) => enterHands(now, hand, [3, -1, 1.7, Number.NaN, 1e9], at));
  expect(control().hands).toEqual([{ ...hand, counts: [3, 0, 1, 0, 9999], at }]);
  decide((now) => enterHands(now, hand, [0, 0], at));
  expect(control().hands).toEqual([]);
  expect(enterHands(control(), hand, [0], at)).toEqual([]);
});

describe('clearing a round', () => {
  test('leaves it out, and begins the next one, open where its slide is on the screen', () => {
    const { control, decide } = session();
    decide((now) => next(deck, now));
    decide((now) => next(deck, now));
    decide((now) => clearRound(deck, now, 'vote'));
    expect(control()).toMatchObject({
      slide: { id: 'voting', step: 0 },
      activities: { vote: { open: true, shown: false, round: 2, cleared: [1] } },
    });
    decide((now) => goTo(deck, now, { id: 'close', step: 0 }));
    decide((now) => clearRound(deck, now, 'vote'));
    expect(control().activities.vote).toMatchObject({ open: false, round: 3, cleared: [1, 2] });
    expect(clearRound(deck, control(), 'cards')).toEqual([]);
  });

  test('is taken back whole while nobody has answered the new one', () => {
    const { control, decide, write } = session();
    decide((now) => next(deck, now));
    decide((now) => next(deck, now));
    const before = control();
    const cleared = decide((now) => clearRound(deck, now, 'vote'));
    write(unclear({ ...cleared, now: control() }, 'vote', 0));
    expect(control()).toEqual(before);
  });

  test('counts again beside the new one, which goes on, once somebody has answered that', () => {
    const { control, decide, write } = session();
    decide((now) => next(deck, now));
    const cleared = decide((now) => clearRound(deck, now, 'vote'));
    write(unclear({ ...cleared, now: control() }, 'vote', 1));
    expect(control().activities.vote).toEqual({ open: true, shown: false, round: 2 });
    expect(unclear({ ...cleared, now: control() }, 'vote', 1)).toEqual([]);
  });
});

const ids = fc.constantFrom('a', 'b', 'c');
const texts = fc.record({
  id: ids,
  version: fc.constantFrom('v1', 'v2'),
  status: fc.constantFrom('waiting', 'shown', 'hidden') as fc.Arbitrary<Decided['status']>,
});
const activities = fc.constantFrom('vote', 'cards', 'questions');

const decisions: fc.Arbitrary<Decide> = fc.oneof(
  texts.map((of) => (now: Control) => release(now, of)),
  texts.map((of) => (now: Control) => takeDown(now, of)),
  fc.tuple(texts, texts).map(
    ([of, other]) =>
      (now: Control) =>
        merge(now, of, other),
  ),
  texts.map((of) => (now: Control) => unmerge(now, of)),
  fc.tuple(texts, fc.constantFrom(...questionStates, undefined)).map(
    ([of, to]) =>
      (now: Control) =>
        setState(now, of, to),
  ),
  fc.tuple(activities, fc.integer({ min: 0, max: 9 })).map(
    ([id, n]) =>
      (now: Control) =>
        releaseAll(now, id, `2026-11-21T10:00:0${n}.000Z`),
  ),
  texts.map((of) => (now: Control) => bringToScreen(deck, now, 'questions', of)),
  fc.constant((now: Control) => takeFromScreen(now, 'questions')),
  fc.tuple(activities, fc.constantFrom('each', 'at once', undefined)).map(
    ([id, to]) =>
      (now: Control) =>
        setRelease(now, id, to),
  ),
  fc.tuple(activities, fc.boolean()).map(
    ([id, on]) =>
      (now: Control) =>
        setSplit(now, id, on),
  ),
  fc.tuple(activities, fc.boolean()).map(
    ([id, on]) =>
      (now: Control) =>
        countLate(now, id, on),
  ),
  fc.tuple(activities, fc.boolean()).map(
    ([id, on]) =>
      (now: Control) =>
        addHands(now, id, on),
  ),
  fc
    .array(fc.integer({ min: 0, max: 50 }), { maxLength: 5 })
    .map((counts) => (now: Control) => enterHands(now, hand, counts, at)),
  activities.map((id) => (now: Control) => clearRound(deck, now, id)),
);

const steps: fc.Arbitrary<Decide> = fc.oneof(
  decisions,
  fc.constant((now: Control) => next(deck, now)),
  fc.constant((now: Control) => closeActivity(now, 'vote')),
);

/** What can be told from a control, with nothing in it that has not begun. */
const told = ({ activities: begun, ...rest }: Control) => ({
  ...rest,
  hands: [...rest.hands].sort((a, b) => (a.item < b.item ? -1 : 1)),
  activities: Object.fromEntries(
    Object.entries(begun).filter(
      ([, { open, shown, round, ...more }]) => open || shown || round > 1 || Object.keys(more).length > 0,
    ),
  ),
});

test('every decision can be taken back, whatever was decided before', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 12 }), decisions, (story, decision) => {
      const { control, decide, write } = session();
      for (const step of story) decide(step);
      const before = told(control());
      const made = decide(decision);
      write(takeBack(made.before, made.changes, control()));
      expect(told(control())).toEqual(before);
    }),
  );
});
