import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packing, settle, type Standing } from './dots.ts';

const counts = fc.array(fc.nat({ max: 20 }), { minLength: 8, maxLength: 8 });

/** The places that are taken on a rung, in their order. */
const slotsOn = (standing: Standing, rung: number): number[] =>
  standing.flatMap((at) => (at?.rung === rung ? [at.slot] : [])).sort((a, b) => a - b);

const at = (rung: number, slot = 0) => ({ rung, slot });

describe('dots', () => {
  it('stand where the counts say, wherever they stood before', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const standing = settle(settle([], before), after);
        for (const [index, count] of after.entries()) {
          expect(slotsOn(standing, index + 1)).toEqual(Array.from({ length: count }, (_, slot) => slot));
        }
      }),
    );
  });

  it('stay where they are unless they must move', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const first = settle([], before);
        const second = settle(first, after);
        const stayed = first.filter((place, index) => place && second[index] === place).length;
        const could = before.reduce((sum, count, index) => sum + Math.min(count, after[index]!), 0);
        expect(stayed).toBe(could);
      }),
    );
  });

  it('move one dot for one changed answer', () => {
    expect(settle([at(1), at(1, 1), at(2)], [1, 2, 0])).toEqual([at(1), at(2, 1), at(2)]);
  });

  it('keep the place of a dot that has gone for the next that comes', () => {
    expect(settle([at(1), at(2), at(3)], [1, 0, 1])).toEqual([at(1), undefined, at(3)]);
    expect(settle([at(1), undefined, at(3)], [1, 1, 1])).toEqual([at(1), at(2), at(3)]);
  });
});

describe('packing', () => {
  it('fits as many as there are, as large as they can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), (most) => {
        const found = packing(most, 300, 40);
        const { pitch, column } = found!;
        expect(column * Math.floor(300 / pitch)).toBeGreaterThanOrEqual(most);
        expect(column * pitch).toBeLessThanOrEqual(40);
      }),
    );
    expect(packing(1, 300, 40)!.pitch).toBeGreaterThan(packing(100, 300, 40)!.pitch);
  });

  it('gives up where dots would be too small to be seen', () => {
    expect(packing(100_000, 300, 40)).toBeUndefined();
    expect(packing(1, 2, 2)).toBeUndefined();
  });
});
