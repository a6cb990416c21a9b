import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Cloud, cloud, type Placed, smallest, type Wanted } from './cloud.ts';

const slide: Box = { width: 870, height: 530 };

const word = (key: string, count = 1): Wanted => ({ key, count, width: key.length * 0.55 });

const wanted = fc
  .uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1, maxLength: 40 }),
      count: fc.integer({ min: 1, max: 600 }),
      width: fc.double({ min: 0.2, max: 60, noNaN: true }),
    }),
    { selector: ({ key }) => key, maxLength: 80 },
  )
  .map((words) => words.sort((a, b) => b.count - a.count));

const boxes = fc.record({ width: fc.integer({ min: 300, max: 1400 }), height: fc.integer({ min: 120, max: 700 }) });

/** Rounding may make two neighbours touch. */
const touch = 0.01;

const apart = (a: Placed, b: Placed): boolean =>
  a.x + a.width <= b.x + touch ||
  b.x + b.width <= a.x + touch ||
  a.y + a.height <= b.y + touch ||
  b.y + b.height <= a.y + touch;

function expectTidy({ placed }: Cloud, box: Box): void {
  for (const [index, one] of placed.entries()) {
    expect(one.size).toBeGreaterThanOrEqual(smallest);
    expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(-touch);
    expect(one.x + one.width).toBeLessThanOrEqual(box.width + touch);
    expect(one.y + one.height).toBeLessThanOrEqual(box.height + touch);
    for (const other of placed.slice(index + 1)) expect(apart(one, other)).toBe(true);
  }
}

const lineOf = ({ lines }: Cloud, key: string): number | undefined => lines.find(({ keys }) => keys.includes(key))?.at;

describe('a cloud', () => {
  it('is empty without words', () => {
    expect(cloud([], slide)).toMatchObject({ placed: [], left: 0 });
  });

  it('has one word in its middle', () => {
    const [only] = cloud([word('grym')], slide).placed;
    expect(only!.x + only!.width / 2).toBeCloseTo(slide.width / 2);
    expect(only!.y + only!.height / 2).toBeCloseTo(slide.height / 2);
  });

  it('keeps all words in its box, apart and large enough, and says how many are left out', () => {
    fc.assert(
      fc.property(wanted, boxes, (words, box) => {
        const found = cloud(words, box);
        expectTidy(found, box);
        expect(found.placed.length + found.left).toBe(words.length);
      }),
    );
  });

  it('does so while words come, go and grow', () => {
    fc.assert(
      fc.property(fc.array(wanted, { minLength: 2, maxLength: 5 }), boxes, (rounds, box) => {
        let before: Cloud | undefined;
        for (const words of rounds) {
          const again = before;
          before = cloud(words, box, again);
          expect(before).toEqual(cloud(words, box, again));
          expectTidy(before, box);
          expect(before.placed.length + before.left).toBe(words.length);
        }
      }),
    );
  });

  it('gives a word an area that goes with how many people have said it', () => {
    const { placed } = cloud([word('amser', 9), word('trust', 4), word('grym', 4)], slide);
    const [most, next, same] = placed.map(({ size }) => size).sort((a, b) => b - a);
    expect((most! / next!) ** 2).toBeCloseTo(9 / 4);
    expect(same).toBe(next);
  });

  it('leaves nothing out where there is room for everything', () => {
    const words = Array.from({ length: 36 }, (_, index) => word(`word ${index}`, index === 0 ? 8 : 1 + (index % 3)));
    expect(cloud(words, slide).left).toBe(0);
  });

  it('leaves out the last where there is not', () => {
    const words = Array.from({ length: 80 }, (_, index) => word(`a phrase of ${index} and more words`, 80 - index));
    const { placed, left } = cloud(words, slide);
    expect(left).toBeGreaterThan(0);
    for (const { key } of words.slice(0, 10)) expect(placed.some((one) => one.key === key)).toBe(true);
  });

  it('lets a word keep its line while a room of thirty answers', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const counts = new Map<string, number>();
    let before: Cloud | undefined;
    let moved = 0;
    let kept = 0;
    for (let vote = 0; vote < 90; vote += 1) {
      const said = Math.floor(random() ** 2 * 40);
      const key = `word ${said}${'x'.repeat((said * 7) % 9)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const words = Array.from(counts, ([text, count]) => word(text, count)).sort((a, b) => b.count - a.count);
      const now = cloud(words, slide, before);
      for (const { key: known } of before?.placed ?? []) {
        if (lineOf(now, known) === lineOf(before!, known)) kept += 1;
        else moved += 1;
      }
      before = now;
    }
    expect(before!.left).toBe(0);
    expect(moved).toBeLessThan(kept / 100);
  });
});
