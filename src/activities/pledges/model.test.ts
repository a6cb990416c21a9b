import { describe, expect, it } from 'vitest';
import { readAnswer, tallyRound } from '../../session/activity.ts';
import type { Answer, AnswerValue } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import pledges, { type PledgesTally } from './model.ts';
import { isDay, isPledgeId, makePledgeId, mostPledges } from './pledge.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'pledges',
  kind: 'pledges',
  title: both('pledges'),
  items: [],
  settings: {},
};

const pledge = (more: object = {}) => ({ kind: 'action', text: 'Gofyn', lang: 'cy', shared: false, ...more });

const answer = (participant: string, item: string, value: AnswerValue = pledge(), at = '10:00'): Answer => ({
  participant,
  activity: 'pledges',
  round: 1,
  item,
  value,
  at: `2026-11-21T${at}:00Z`,
  late: false,
});

const kinds = (answers: readonly Answer[]) =>
  (tallyRound(pledges, definition, answers, { round: 1 }) as unknown as PledgesTally).kinds;

describe('pledges', () => {
  it('count by kind, shared and private ones together', () => {
    const answers = [
      answer('a', 'one', pledge({ shared: true })),
      answer('a', 'two', pledge({ kind: 'contact' })),
      answer('b', 'one', pledge()),
      answer('c', 'one', null),
    ];
    expect(kinds(answers)).toEqual({ action: 2, contact: 1, conversation: 0 });
  });

  it('are ten a person at most: the first ones', () => {
    const first = Array.from({ length: mostPledges }, (_, index) => answer('a', `p${index}`));
    const later = ['x', 'y'].map((item) => answer('a', item, pledge({ kind: 'contact' }), '11:00'));
    expect(kinds([...first, ...later])).toEqual({ action: mostPledges, contact: 0, conversation: 0 });
    expect(kinds([...later, ...first])).toEqual({ action: mostPledges, contact: 0, conversation: 0 });
    expect(kinds([...first, answer('b', 'p1')]).action).toBe(mostPledges + 1);
  });

  it('show what they come to from the start', () => {
    expect(pledges.resultStops(definition)).toEqual([]);
  });

  it('cannot be "not sure"', () => {
    expect(readAnswer(pledges, definition, 'mine', { unsure: true })).toBeUndefined();
  });
});

describe('a private pledge', () => {
  it('is read by nobody, and stands in an export without its words', () => {
    const value = pledge({ with: 'fy rheolwr', by: '2026-12-01' });
    expect(pledges.writing!.read(value, 'mine', definition)).toBeUndefined();
    expect(pledges.exported!(value)).toEqual({ kind: 'action', shared: false });
  });
});

describe('a shared pledge', () => {
  it('is read by its kind, with whom it is, and stands in an export as it is', () => {
    const value = pledge({ shared: true, with: 'y tîm', by: '2026-12-01' });
    const writing = { lang: 'cy', place: 'action', words: { text: 'Gofyn', with: 'y tîm' } };
    expect(pledges.writing!.read(value, 'mine', definition)).toEqual(writing);
    expect(pledges.exported!(value)).toEqual(value);
  });
});

describe('the day of a pledge', () => {
  it('is one of the calendar', () => {
    for (const day of ['2026-11-21', '2028-02-29', '2000-12-31']) expect(isDay(day)).toBe(true);
    for (const day of ['2027-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '21-11-2026', '2026-1-1', '']) {
      expect(isDay(day)).toBe(false);
    }
  });
});

describe('the item of a pledge', () => {
  it('is small letters, digits and hyphens', () => {
    for (const item of ['a', '2026-a', 'x'.repeat(40)]) expect(isPledgeId(item)).toBe(true);
    for (const item of ['', 'A', 'a/b', 'a_b', 'ŵ', 'x'.repeat(41)]) expect(isPledgeId(item)).toBe(false);
  });

  it('is made anew each time', () => {
    const made = Array.from({ length: 100 }, makePledgeId);
    expect(made.every(isPledgeId)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
  });
});
