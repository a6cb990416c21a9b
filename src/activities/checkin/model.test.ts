import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { countedGroups, countInWords, resultOf } from './counted.ts';
import checkin, { type CheckinTally } from './model.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'checkin',
  kind: 'checkin',
  title: both('checkin'),
  items: [{ id: 'me', label: both('me') }],
  settings: {
    groups: ['citizen', 'staff', 'both', 'elected'].map((id) => ({ id, label: both(id) })),
    offered: ['staff', 'citizen', 'both'],
  },
};

const result = (...values: AnswerValue[]) => {
  const answers = values.map((value, index): Answer => ({
    participant: `${index}`,
    activity: 'checkin',
    round: 1,
    item: 'me',
    value,
    at: '2026-11-21T10:00:00Z',
    late: false,
  }));
  return resultOf(definition, tallyRound(checkin, definition, answers, { round: 1 }) as unknown as CheckinTally)!;
};

const people = (count: number, group: string) => Array.from({ length: count }, () => ({ group }));

const read = (value: NonNullable<AnswerValue>) => checkin.writing!.read(value, 'me', definition);

const shown = (...values: AnswerValue[]) =>
  countedGroups(definition, result(...values)).map(({ group, count }) => [group.id, count]);

describe('a check-in', () => {
  it('is shown from the start, and grows', () => {
    expect(checkin.resultStops(definition)).toEqual([]);
  });

  it('takes every group that is known, offered or not', () => {
    expect(checkin.parse({ group: 'elected' }, 'me', definition)).toEqual({ group: 'elected' });
    expect(checkin.parse({ group: 'minister' }, 'me', definition)).toBeUndefined();
  });

  it('takes hands for the groups that are offered', () => {
    expect(checkin.choices!(definition, 'me')).toEqual([{ group: 'staff' }, { group: 'citizen' }, { group: 'both' }]);
  });

  it('puts its participant in a group, or in none who is in more than one', () => {
    expect(checkin.group!({ group: 'staff' })).toBe('staff');
    expect(checkin.group!({ group: 'both' })).toBeUndefined();
    expect(checkin.group!({ name: 'Siân' })).toBeUndefined();
  });

  it('counts groups, and apart those who say nothing of how they take part', () => {
    const counted = result({ group: 'staff' }, { group: 'staff', name: 'Tom' }, { name: 'Siân' }, unsure);
    expect(counted).toEqual({ count: 2, unsaid: 2, groups: { citizen: 0, staff: 2, both: 0, elected: 0 } });
  });
});

describe('the card of a check-in', () => {
  it('has the lines that were filled in, in the order in which they are asked for, and never the group', () => {
    const value = { view: 'y cwm', name: 'Siân', group: 'citizen', lang: 'cy' };
    expect(read(value)).toEqual({ words: { name: 'Siân', view: 'y cwm' }, lang: 'cy' });
    expect(Object.keys(read(value)!.words)).toEqual(['name', 'view']);
  });

  it('is none where there are no words', () => {
    expect(read({ group: 'citizen', lang: 'cy' })).toBeUndefined();
    expect(read(unsure)).toBeUndefined();
  });
});

describe('the groups on a screen', () => {
  it('are those that are offered, in that order, and any other in which somebody is', () => {
    expect(shown({ group: 'citizen' })).toEqual([
      ['staff', 0],
      ['citizen', 1],
      ['both', 0],
    ]);
    expect(shown({ group: 'elected' })).toContainEqual(['elected', 1]);
  });

  it('are counted out in a small room', () => {
    expect(countInWords(2, result(...people(7, 'staff'), ...people(2, 'citizen')), 'en')).toBe('2');
  });

  it('are "fewer than 5" from 1 to 4 in a room of ten or more', () => {
    const room = result(...people(6, 'staff'), ...people(4, 'citizen'));
    expect([0, 1, 4, 5].map((count) => countInWords(count, room, 'en'))).toEqual([
      '0',
      'fewer than 5',
      'fewer than 5',
      '5',
    ]);
    expect(countInWords(4, room, 'cy')).toBe('llai na 5');
  });
});
