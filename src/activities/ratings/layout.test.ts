import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, planFor, type Shown } from './layout.ts';

const box = { x: 100, y: 0, width: 200, height: 400 };

const spread = fc.array(fc.nat(60), { minLength: 5, maxLength: 5 });

const shownOf = (scores: readonly number[], hands: readonly number[]): Shown => ({
  result: { count: 0, unsure: 0, scores, median: 2.5, middle: [2, 4] },
  earlier: undefined,
  hands,
});

const group = (count: number, scores: readonly number[]): Shown => ({
  ...shownOf(scores, []),
  result: { count, unsure: 0, scores, median: 3, middle: [3, 3] },
});

const draw = (shown: Shown) => layOut(shown, box, planFor([shown], box, { split: false }));

const all = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

describe('the answers to one item', () => {
  it('are a dot each within their box, hands apart, until they are too many', () => {
    fc.assert(
      fc.property(spread, spread, (scores, hands) => {
        const { dots, bars } = draw(shownOf(scores, hands));
        if (bars.length > 0) return;
        expect(dots).toHaveLength(all(scores) + all(hands));
        expect(dots.filter(({ look }) => look === 'hand')).toHaveLength(all(hands));
        expect(new Set(dots.map(({ id }) => id)).size).toBe(dots.length);
        for (const { x, y, r } of dots) {
          expect(x - r).toBeGreaterThan(box.x);
          expect(x + r).toBeLessThan(box.x + box.width);
          expect(y - r).toBeGreaterThan(0);
          expect(y + r).toBeLessThan(box.height);
        }
      }),
    );
  });

  it('become bars where there are thousands', () => {
    const { dots, bars, counts } = draw(shownOf([10, 900, 2000, 90, 0], [0, 0, 0, 0, 0]));
    expect(dots).toEqual([]);
    const widths = bars.filter(({ look }) => look === 'people').map(({ width }) => width);
    expect(widths[2]! / widths[1]!).toBeCloseTo(2000 / 900);
    expect(counts.map(({ count }) => count)).toEqual([10, 900, 2000, 90]);
  });

  it('have the highest score on top, and a middle answer between two scores between their rows', () => {
    const { median, middle } = draw(shownOf([1, 1, 1, 1, 1], []));
    expect(median?.y).toBe(240);
    expect(middle).toMatchObject({ top: 120, bottom: 280 });
  });

  it('of a group are drawn by its share where it is too large for dots', () => {
    const [large, small] = [group(400, [0, 200, 200, 0, 0]), group(40, [0, 40, 0, 0, 0])];
    const narrow = { ...box, width: 70 };
    const plan = planFor([large, small], narrow, { split: true });
    const longest = (shown: Shown) => Math.max(...layOut(shown, narrow, plan).bars.map(({ width }) => width));
    expect(plan).toMatchObject({ packed: undefined, figures: false, byShare: true });
    expect(longest(small) / longest(large)).toBeCloseTo(2);
    expect(layOut(small, narrow, plan).counts).toEqual([]);
  });
});
