import { expect, test } from 'vitest';
import type { Answer } from '../src/session/answers.ts';
import type { ActivityDefinition, DeckOutline } from '../src/session/deck.ts';
import { exportRows } from './export-rows.ts';

const words = { cy: 'gair', en: 'word' };

const activity = (id: string, kind: string, ...items: string[]): ActivityDefinition => ({
  id,
  kind,
  title: words,
  items: items.map((item) => ({ id: item, label: words })),
  settings: null,
});

const deck: DeckOutline = {
  title: words,
  sections: [],
  slides: [],
  activities: [
    activity('ladder', 'ladder', 'now', 'goal'),
    activity('who', 'checkin', 'me'),
    activity('letter', 'letter'),
  ],
  cuts: [],
};

const people = ['p1', 'p2'].map((id) => ({ id, hash: `hash of ${id}`, language: null }));

const answer = (participant: string, id: string, item: string, more: Partial<Answer> = {}): Answer => ({
  participant,
  activity: id,
  round: 1,
  item,
  value: { rung: 1 },
  at: '2026-11-21T12:00:00.000Z',
  late: false,
  ...more,
});

const shape = (answers: Answer[]): string[] =>
  exportRows(deck, answers, people).map(
    ({ participant, activity: id, round, item, late }) => `${participant} ${id} ${round} ${item}${late ? ' late' : ''}`,
  );

test('rows come in the deck’s order, whoever answered first', () => {
  const answers = [
    answer('p2', 'gone', 'x'),
    answer('p2', 'ladder', 'own/1'),
    answer('p2', 'ladder', 'now', { late: true }),
    answer('p2', 'ladder', 'now', { round: 2 }),
    answer('p2', 'ladder', 'goal'),
    answer('p2', 'ladder', 'now'),
    answer('p1', 'ladder', 'now'),
  ];
  const expected = [
    'p1 ladder 1 now',
    'p2 ladder 1 now',
    'p2 ladder 1 now late',
    'p2 ladder 1 goal',
    'p2 ladder 1 own/1',
    'p2 ladder 2 now',
    'p2 gone 1 x',
  ];
  expect(shape(answers)).toEqual(expected);
  const [first, ...others] = answers;
  expect(shape([...others, first!])).toEqual(expected);
});

test('a name cannot be joined to a vote, nor the answers to two kinds that may hold one', () => {
  const rows = exportRows(
    deck,
    [answer('p1', 'ladder', 'now'), answer('p1', 'who', 'me'), answer('p1', 'letter', 'x')],
    people,
  );
  const [vote, checkin, letter] = rows.map(({ participant }) => participant);
  expect(vote).toBe('p1');
  expect(checkin).toMatch(/^p[\da-f]{20}$/);
  expect(letter).toMatch(/^p[\da-f]{20}$/);
  expect(checkin).not.toBe(letter);
});

const names = (): string[] =>
  exportRows(deck, [answer('p1', 'who', 'me'), answer('p2', 'who', 'me')], people).map(
    ({ participant }) => participant,
  );

test('a pseudonym is the same in every export, and another for everybody', () => {
  expect(names()).toEqual(names());
  expect(new Set(names()).size).toBe(2);
});
