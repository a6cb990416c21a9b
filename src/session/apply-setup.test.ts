import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySetup } from './apply-setup.ts';
import { inUse, readControl } from './control.ts';
import { type DeckOutline, lengthOf } from './deck.ts';
import { deck as plain } from './fixture.ts';
import { type CardSetup, replaceSetup, type SessionSetup } from './setup.ts';

const both = (words: string) => ({ cy: words, en: words });

/** The deck for tests, with a cut of a part of it, a letter, and something that stands open from the beginning. */
const deck: DeckOutline = {
  ...plain,
  activities: [
    ...plain.activities,
    { id: 'letter', kind: 'letter', title: both('letter'), items: [], settings: { text: both('old') } },
    { id: 'ask', kind: 'questions', title: both('ask'), items: [], settings: {}, standing: true },
  ],
  cuts: [{ minutes: 10, slides: ['title', 'placing'], items: { cards: ['a', 'c'] }, lengths: { placing: 4 } }],
};

const cardsOf = (set: DeckOutline) => set.activities.find(({ id }) => id === 'cards')!;
const ids = (all: readonly { readonly id: string }[] = []): string[] => all.map(({ id }) => id);

const label = fc.oneof(
  fc.record({ cy: fc.constantFrom('un', 'dau') }),
  fc.record({ en: fc.constantFrom('one', 'two') }),
  fc.record({ cy: fc.constant('tri'), en: fc.constant('three') }),
);
const card: fc.Arbitrary<CardSetup> = fc.record(
  { id: fc.constantFrom('a', 'b', 'c', 'added-1', 'added-2', 'strange'), label, hidden: fc.constant(true as const) },
  { requiredKeys: ['id', 'label'] },
);
const slides = fc.subarray(['title', 'voting', 'points', 'placing', 'close', 'strange']);
const anySetup: fc.Arbitrary<SessionSetup> = fc.record(
  {
    screen: fc.constantFrom('cy', 'en', 'both'),
    cut: fc.constantFrom(10, 11),
    slidesIn: slides,
    slidesOut: slides,
    activitiesOff: fc.subarray(['vote', 'cards', 'letter', 'ask']),
    question: label,
    letter: label,
    cards: fc.uniqueArray(card, { selector: ({ id }) => id }),
  },
  { requiredKeys: [] },
);

test('a deck with nothing set up is the deck', () => {
  expect(applySetup(deck, {})).toEqual(deck);
});

test('applied once more it changes nothing, and the deck that it was made from stays as it is', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const before = structuredClone(deck);
      const once = applySetup(deck, setup);
      expect(applySetup(once, setup)).toEqual(once);
      expect(deck).toEqual(before);
    }),
  );
});

test('no id is ever lost, and none is there twice', () => {
  fc.assert(
    fc.property(fc.array(anySetup, { minLength: 1, maxLength: 5 }), (setups) => {
      const issued = new Set(ids(cardsOf(deck).items));
      let kept: SessionSetup = {};
      for (const given of setups) {
        kept = replaceSetup(kept, given);
        const { items, hidden } = cardsOf(applySetup(deck, kept));
        const now = [...ids(items), ...ids(hidden)];
        expect(now).toHaveLength(new Set(now).size);
        for (const id of now) issued.add(id);
        expect(new Set(now)).toEqual(issued);
      }
      expect(ids(applySetup(deck, kept).activities)).toEqual(ids(deck.activities));
    }),
  );
});

test('every stop shows what is asked, and every slide that has gone has another in its place', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const set = applySetup(deck, setup);
      expect(set.slides.length).toBeGreaterThan(0);
      const showing = set.slides.filter(({ shows }) => shows);
      expect(showing.map(({ stops }) => stops)).toEqual(showing.map(({ shows }) => 1 + shows!.length));
      const placing = set.slides.filter(({ activity }) => activity === 'cards');
      expect(placing.every(({ shows }) => String(shows) === String(ids(cardsOf(set).items)))).toBe(true);
      for (const { id } of deck.slides) {
        const { slide } = readControl([['slide', { id, step: 0 }]], set);
        expect(ids(set.slides)).toContain(slide.id);
      }
    }),
  );
});

test('no label is empty in either language', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const { items, hidden = [] } = cardsOf(applySetup(deck, setup));
      for (const each of [...items, ...hidden]) {
        expect(each.label.cy).not.toBe('');
        expect(each.label.en).not.toBe('');
      }
    }),
  );
});

test('a cut has its slides, its minutes and its items', () => {
  const set = applySetup(deck, { cut: 10 });
  expect(ids(set.slides)).toEqual(['title', 'placing']);
  expect(set.slides.map(({ minutes }) => minutes)).toEqual([1, 4]);
  expect(set.slides[1]!.minutes + set.slides[0]!.minutes).toBe(lengthOf(deck, deck.cuts[0]!));
  expect(set.slides[1]).toMatchObject({ shows: ['a', 'c'], stops: 3 });
  expect(ids(cardsOf(set).items)).toEqual(['a', 'c']);
  expect(ids(cardsOf(set).hidden)).toEqual(['b']);
  expect(ids(set.sections)).toEqual(['start', 'end']);
});

test('cards are edited, added, reordered and taken out', () => {
  const set = applySetup(deck, {
    cards: [
      { id: 'c', label: { cy: 'newydd', en: 'new' } },
      { id: 'added-1', label: { cy: 'un iaith' } },
      { id: 'a', label: both('a'), hidden: true },
    ],
  });
  expect(cardsOf(set).items).toEqual([
    { id: 'c', label: { cy: 'newydd', en: 'new' } },
    { id: 'added-1', label: { cy: 'un iaith', en: 'un iaith' }, only: 'cy' },
    { id: 'b', label: both('b') },
  ]);
  expect(ids(cardsOf(set).hidden)).toEqual(['a']);
  expect(set.slides.find(({ id }) => id === 'placing')!.shows).toEqual(['c', 'added-1', 'b']);
});

test('the ladder asks its question, and the letter says what the session says', () => {
  const set = applySetup(deck, { question: { en: 'Which service?' }, letter: { cy: 'Annwyl bawb' } });
  const settings = Object.fromEntries(set.activities.map((each) => [each.id, each.settings]));
  expect(settings.vote).toEqual({ question: { en: 'Which service?' } });
  expect(settings.letter).toEqual({ text: both('Annwyl bawb'), only: 'cy' });
});

test('an activity without its slide begins nowhere, and one that stands open only if it is wanted', () => {
  const entries = [['activity/vote', { open: true, shown: false, round: 2 }]] as const;
  const begun = (setup: SessionSetup) => {
    const set = applySetup(deck, setup);
    const control = readControl(entries, set);
    expect(control.activities.vote).toMatchObject({ round: 2 });
    return Object.keys(inUse(control, set).activities);
  };
  expect(begun({})).toEqual(['vote', 'ask']);
  expect(begun({ slidesOut: ['voting'] })).toEqual(['ask']);
  expect(begun({ activitiesOff: ['vote', 'ask'] })).toEqual([]);
});

test('where the slide on the screen goes, the session goes on from the one before it', () => {
  const set = applySetup(deck, { slidesOut: ['title', 'points'] });
  const at = (id: string) => readControl([['slide', { id, step: 2 }]], set).slide;
  expect(at('points')).toEqual({ id: 'voting', step: 0 });
  expect(at('title')).toEqual({ id: 'voting', step: 0 });
  expect(at('placing')).toEqual({ id: 'placing', step: 2 });
});

test('the screen begins as it was set up, until somebody chooses', () => {
  const set = applySetup(deck, { screen: 'cy' });
  expect(readControl([], set).screen).toBe('cy');
  expect(readControl([['screen', 'en']], set).screen).toBe('en');
});
