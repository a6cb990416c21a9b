import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf, quantile } from './quantile.ts';

describe('the middle answer', () => {
  it('is nobody’s where nobody has answered', () => {
    expect(middleOf([])).toEqual({ median: null, middle: null });
  });

  it('is the only answer where there is one', () => {
    expect(middleOf([-40])).toEqual({ median: -40, middle: [-40, -40] });
  });

  it('is by size, not by digits', () => {
    expect(middleOf([100, -5, 20, -70, 9]).median).toBe(9);
  });

  it('lies half way between the two in the middle of an even number', () => {
    expect(middleOf([1, 2, 4, 5]).median).toBe(3);
    expect(middleOf([2, 3]).median).toBe(2.5);
  });

  it('has as many answers below it as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 200 }), { minLength: 1 }), (values) => {
        const { median, middle } = middleOf(values);
        const below = values.filter((value) => value < median!).length;
        const above = values.filter((value) => value > median!).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        expect(middle![0]).toBeLessThanOrEqual(median!);
        expect(middle![1]).toBeGreaterThanOrEqual(median!);
      }),
    );
  });
});

describe('the middle half', () => {
  it('leaves out the lowest and the highest quarter', () => {
    expect(middleOf([1, 2, 3, 4, 5, 6, 7, 8]).middle).toEqual([2.5, 6.5]);
    expect(middleOf([8, 4, 1, 4, 4]).middle).toEqual([4, 4]);
  });

  it('ends at the last answer', () => {
    expect(quantile([1, 2, 3], 1)).toBe(3);
  });
});
