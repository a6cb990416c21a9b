import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import type { ActivityControl, Hands } from './control.ts';
import { answer, asked, definition } from './fixture-model.ts';
import { groupsOf, smallestGroup } from './groups.ts';
import { wholeResult } from './results.ts';

const shown: ActivityControl = { open: false, shown: true, round: 1 };

const nothingRead = { released: () => undefined, sameAs: () => undefined, texts: [] };

function result(
  answers: readonly Answer[],
  {
    control = shown,
    hands = [],
    groups,
  }: { control?: ActivityControl; hands?: readonly Hands[]; groups?: ReadonlyMap<string, string> } = {},
) {
  return wholeResult({ model: asked, definition, control, answers, hands, groups, context: nothingRead });
}

/** So many people who give one answer each, and say that they are of a group. */
const people = (count: number, group: string, n: number): Answer[] =>
  Array.from({ length: count }, (_, index) => answer(`${group} ${index}`, { n, group }));

describe('rounds', () => {
  const first = [answer('a', { n: 0 }), answer('b', { n: 2 })];
  const second = [answer('a', { n: 1 }, { round: 2 })];

  test('a second round stands beside the first, with who moved as a count', () => {
    expect(result([...first, ...second], { control: { ...shown, round: 2 } })).toMatchObject({
      round: 2,
      count: 1,
      n: [0, 1, 0],
      earlier: { round: 1, count: 2, n: [1, 0, 1] },
      moved: { up: 1 },
    });
  });

  test('a first round has nothing before it', () => {
    const only = result(first);
    expect(only).not.toHaveProperty('earlier');
    expect(only).not.toHaveProperty('moved');
  });

  test('a round that has been cleared is compared with nothing, and the one before it is', () => {
    const third = [answer('b', { n: 1 }, { round: 3 })];
    const control = { ...shown, round: 3, cleared: [2] };
    expect(result([...first, ...second, ...third], { control })).toMatchObject({ earlier: { round: 1, count: 2 } });
    const all = result([...first, ...second, ...third], { control: { ...control, cleared: [1, 2] } });
    expect(all).not.toHaveProperty('earlier');
  });
});

describe('a show of hands', () => {
  const counted: Hands = { activity: 'asked', round: 1, item: 'it', counts: [3, 0, 4], at: '2026-11-21T10:01:00.000Z' };

  test('stands apart from the ballots until it is added', () => {
    const hands = { items: { it: [3, 0, 4] }, people: 7 };
    expect(result([answer('a', { n: 1 })], { hands: [counted] })).toMatchObject({
      count: 1,
      n: [0, 1, 0],
      hands: { ...hands, added: false },
    });
    expect(result([answer('a', { n: 1 })], { hands: [counted], control: { ...shown, hands: true } })).toMatchObject({
      count: 1,
      n: [3, 1, 4],
      hands: { ...hands, added: true },
    });
  });

  test('of another round counts for nothing', () => {
    expect(result([], { hands: [{ ...counted, round: 2 }] })).not.toHaveProperty('hands');
  });

  test('for a choice that there is not counts for nothing', () => {
    const hands = [{ ...counted, counts: [0, 0, 0, 5] }];
    expect(result([], { hands, control: { ...shown, hands: true } })).toMatchObject({ n: [0, 0, 0] });
  });
});

test('ballots that were entered for others are counted like any, and their number is told', () => {
  const answers = [answer('a', { n: 1 }), answer('b', { n: 1 }, { proxy: true })];
  expect(result(answers)).toMatchObject({ count: 2, n: [0, 2, 0], proxies: 1 });
  expect(result([answers[0]!])).not.toHaveProperty('proxies');
});

const split = (answers: readonly Answer[]) => result(answers, { groups: groupsOf(asked, answers) }).groups;

describe('a split by group', () => {
  test('shows the groups side by side where each has five people', () => {
    expect(split([...people(5, 'staff', 0), ...people(6, 'citizen', 2)])).toEqual([
      { group: 'staff', count: 5, n: [5, 0, 0], read: [] },
      { group: 'citizen', count: 6, n: [0, 0, 6], read: [] },
    ]);
  });

  test('is none where a group has fewer, since it could be found by subtraction', () => {
    expect(split([...people(4, 'staff', 0), ...people(20, 'citizen', 2)])).toBeNull();
  });

  test('is none where fewer than five are in no group', () => {
    const nobody = answer('nobody in particular', { n: 0 });
    expect(split([...people(5, 'staff', 0), ...people(5, 'citizen', 2), nobody])).toBeNull();
  });

  test('is none of a room that is all one group', () => {
    expect(split(people(30, 'staff', 0))).toBeNull();
  });

  test('never shows a group of fewer than five, nor leaves one to be found', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), (sizes) => {
        const answers = sizes.flatMap((size, index) => people(size, `group ${index}`, index % 3));
        const parts = split(answers);
        const hidden = answers.length - (parts ?? []).reduce((sum, { count }) => sum + count, 0);
        for (const { count } of parts ?? []) expect(count).toBeGreaterThanOrEqual(smallestGroup);
        expect(parts === null || hidden === 0).toBe(true);
      }),
    );
  });

  test('goes by what each person said last', () => {
    const answers = [answer('a', { group: 'staff' }), answer('a', { group: 'citizen' }, { round: 2 })];
    expect(groupsOf(asked, answers).get('a')).toBe('citizen');
    const late = answer('a', null, { round: 2, late: true });
    expect(groupsOf(asked, [...answers, late]).has('a')).toBe(false);
  });
});
