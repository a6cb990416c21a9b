import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardLength, copySetup, letterLength, mostCards, mostKeptCards, questionLength, readSetup } from './setup.ts';

const cards = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({ id: `added-${index}`, label: { en: 'x' }, ...more }));

const whole = {
  date: '2026-11-21',
  screen: 'both',
  cut: 45,
  slidesIn: ['words'],
  slidesOut: ['title', 'falmouth-figures'],
  activitiesOff: ['questions'],
  question: { cy: 'Pa wasanaeth?' },
  cards: [
    { id: 'flood', label: { cy: 'Llif', en: 'Flood' } },
    { id: 'added-1', label: { en: 'Damp' }, hidden: true },
  ],
  letter: { cy: 'At bawb\n\nDewch.', en: 'To all' },
};

test('a whole setup is read as it is', () => {
  expect(readSetup(whole)).toEqual({ setup: whole });
  expect(readSetup({})).toEqual({ setup: {} });
});

test.each([
  ['setup', null],
  ['setup', 'text'],
  ['other', { other: 1 }],
  ['date', { date: '2026-02-30' }],
  ['date', { date: '21/11/2026' }],
  ['screen', { screen: 'fr' }],
  ['cut', { cut: '45' }],
  ['cut', { cut: 0 }],
  ['slidesOut', { slidesOut: ['a b'] }],
  ['slidesOut', { slidesOut: 'title' }],
  ['slidesIn', { slidesIn: ['__proto__'] }],
  ['question', { question: {} }],
  ['question', { question: { en: ' ' } }],
  ['question', { question: { en: 'x'.repeat(questionLength + 1) } }],
  ['question', { question: { fr: 'x' } }],
  ['letter', { letter: { cy: 'ŵ'.repeat(letterLength + 1) } }],
  ['cards', { cards: [{ id: 'a', label: {} }] }],
  ['cards', { cards: [{ id: 'a/b', label: { en: 'x' } }] }],
  ['cards', { cards: [{ id: 'a', label: { en: 'x'.repeat(cardLength + 1) } }] }],
  ['cards', { cards: [{ id: 'a', label: { en: 'two\nlines' } }] }],
  ['cards', { cards: [{ id: 'a', label: { en: 'x' }, hidden: 'yes' }] }],
  ['cards', { cards: [...cards(1), ...cards(1)] }],
  ['cards', { cards: cards(mostCards + 1) }],
  ['cards', { cards: cards(mostKeptCards + 1, { hidden: true }) }],
])('what is wrong with the %s is found', (wrong, given) => {
  expect(readSetup(given)).toEqual({ wrong });
});

test('the longest of each fits', () => {
  const given = {
    question: { cy: 'ŵ'.repeat(questionLength) },
    letter: { en: '🙂'.repeat(letterLength) },
    cards: [...cards(mostCards, { label: { cy: 'ŵ'.repeat(cardLength) } })],
  };
  expect(readSetup(given)).toEqual({ setup: given });
});

test('nothing that anybody sends makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ cards: fc.jsonValue(), letter: fc.jsonValue() })), (given) => {
      expect(() => readSetup(given)).not.toThrow();
    }),
  );
});

test('a copy is for another day, without the cards that were made for the first one and taken out', () => {
  const { setup } = readSetup(whole) as { setup: object };
  expect(copySetup(setup)).toEqual({
    ...whole,
    date: undefined,
    cards: [{ id: 'flood', label: { cy: 'Llif', en: 'Flood' } }],
  });
});
