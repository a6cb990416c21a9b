import { expect, test } from 'vitest';
import { applySetup } from '../../session/apply-setup.ts';
import type { DeckOutline } from '../../session/deck.ts';
import { deck as plain } from '../../session/fixture.ts';
import {
  addCard,
  cardsIn,
  finished,
  letterIn,
  missingIn,
  moveCard,
  totalOf,
  withActivity,
  withCard,
  withCardText,
  withCut,
  withSlide,
} from './draft.ts';

const both = (words: string) => ({ cy: words, en: words });

const deck: DeckOutline = {
  ...plain,
  activities: [
    ...plain.activities,
    { id: 'letter', kind: 'letter', title: both('letter'), items: [], settings: { text: both('old') } },
  ],
  cuts: [{ minutes: 10, slides: ['title', 'placing'], items: { cards: ['a', 'c'] }, lengths: { placing: 4 } }],
};

const order = (draft: Parameters<typeof cardsIn>[1]) =>
  cardsIn(deck, draft).map(({ id, hidden }) => (hidden ? `(${id})` : id));

test('slides are switched on and off against the cut', () => {
  const cut = withCut({ slidesOut: ['close'] }, 10);
  expect(totalOf(deck, cut)).toBe(5);
  const on = withSlide(deck, cut, 'points', true);
  expect(totalOf(deck, on)).toBe(7);
  expect(finished(deck, on)).toEqual({ cut: 10, slidesIn: ['points'] });
  expect(finished(deck, withSlide(deck, on, 'points', false))).toEqual({ cut: 10 });
  const off = withSlide(deck, cut, 'title', false);
  expect(finished(deck, off)).toEqual({ cut: 10, slidesOut: ['title'] });
  expect(finished(deck, withSlide(deck, off, 'title', true))).toEqual({ cut: 10 });
});

test('an activity is switched off and on', () => {
  const off = withActivity({}, 'vote', false);
  expect(finished(deck, off)).toEqual({ activitiesOff: ['vote'] });
  expect(finished(deck, withActivity(off, 'vote', true))).toEqual({});
});

test('cards are those of the cut until one is changed', () => {
  expect(order({})).toEqual(['a', 'b', 'c']);
  expect(order({ cut: 10 })).toEqual(['a', 'c', '(b)']);
  expect(order(withCard(deck, { cut: 10 }, 'b', true))).toEqual(['a', 'c', 'b']);
  expect(order(withCard(deck, {}, 'b', false))).toEqual(['a', 'c', '(b)']);
  expect(order(moveCard(deck, {}, 'c', -1))).toEqual(['a', 'c', 'b']);
  expect(order(moveCard(deck, {}, 'a', -1))).toEqual(['a', 'b', 'c']);
  expect(order(moveCard(deck, { cut: 10 }, 'c', 1))).toEqual(['a', 'c', '(b)']);
});

test('a card is added, written and shown', () => {
  const draft = withCardText(deck, addCard(deck, {}, 'x1'), 'added-x1', { en: ' Damp ' });
  expect(order(draft)).toEqual(['a', 'b', 'c', 'added-x1']);
  expect(missingIn(cardsIn(deck, draft)[3]!.label)).toEqual(['cy']);
  const setup = finished(deck, draft);
  expect(setup.cards!.at(-1)).toEqual({ id: 'added-x1', label: { en: 'Damp' } });
  expect(applySetup(deck, setup).activities[1]!.items).toHaveLength(4);
});

test('a card without words is not sent, and one of the deck’s is taken out', () => {
  const draft = withCardText(deck, addCard(deck, {}, 'x1'), 'b', { cy: ' ', en: '' });
  expect(finished(deck, draft).cards).toEqual([
    { id: 'a', label: both('a') },
    { id: 'b', label: both('b'), hidden: true },
    { id: 'c', label: both('c') },
  ]);
});

test('what is as the deck has it is not sent', () => {
  const draft = moveCard(deck, moveCard(deck, {}, 'a', 1), 'a', -1);
  expect(finished(deck, { ...draft, letter: letterIn(deck, {}), question: { cy: ' ' }, date: '' })).toEqual({});
});
