import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomGroups } from './room-groups.ts';

const people = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([group, count]) => Array.from({ length: count }, () => group));

test('a small group is with everybody else', () => {
  expect(roomGroups(people({ citizen: 8, staff: 6, elected: 2 }), 20)).toEqual([
    { group: 'citizen', count: 8 },
    { group: 'staff', count: 6 },
    { group: undefined, count: 6 },
  ]);
});

test('where everybody else is fewer than five, the smallest group joins them', () => {
  expect(roomGroups(people({ citizen: 8, staff: 6, elected: 2 }), 16)).toEqual([
    { group: 'citizen', count: 8 },
    { group: undefined, count: 8 },
  ]);
});

test('nothing is told apart where only one group would be left beside a few', () => {
  expect(roomGroups(people({ citizen: 8 }), 10)).toEqual([]);
});

test('no figure is below five, and all of them together are the room', () => {
  const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(12));
  fc.assert(
    fc.property(counts, fc.nat(12), (groups, unsaid) => {
      const said = people(groups);
      const shown = roomGroups(said, said.length + unsaid);
      for (const { count } of shown) expect(count).toBeGreaterThanOrEqual(5);
      const sum = shown.reduce((before, { count }) => before + count, 0);
      expect([0, said.length + unsaid]).toContain(sum);
    }),
  );
});
