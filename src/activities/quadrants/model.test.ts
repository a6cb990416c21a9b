import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { cellOf, cornerOfCell, gridSize } from './cells.ts';
import { cornerOf, domainOf, domains } from './domains.ts';
import quadrants, { type QuadrantsTally } from './model.ts';
import { pairs, spread } from './pack.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'quadrants',
  kind: 'quadrants',
  title: both('quadrants'),
  items: ['bridge', 'flood'].map((id) => ({ id, label: both(id) })),
  settings: { cards: {} },
};

const tally = (values: readonly AnswerValue[], item = 'bridge'): QuadrantsTally => {
  const answers = values.map((value, index): Answer => ({
    participant: `${index}`,
    activity: 'quadrants',
    round: 1,
    item: 'bridge',
    value,
    at: '2026-11-21T10:00:00Z',
    late: false,
  }));
  return tallyRound(quadrants, definition, answers, { round: 1, item }) as unknown as QuadrantsTally;
};

describe('the quadrants', () => {
  it('give a border to the right and to the top', () => {
    expect(domainOf({ x: 0.5, y: 0.5 })).toBe('complex');
    expect(domainOf({ x: 0.5, y: 0.499 })).toBe('crisis');
    expect(domainOf({ x: 0.499, y: 0.5 })).toBe('complicated');
    expect(domainOf({ x: 0, y: 0 })).toBe('simple');
  });

  it('each hold their own corner', () => {
    expect(domains.map((domain) => domainOf(cornerOf[domain]))).toEqual(domains);
  });

  it('have a result for every card', () => {
    expect(quadrants.resultStops(definition)).toEqual(definition.items.map(({ id }) => id));
  });
});

describe('a card', () => {
  it('counts plain choices and points alike, and "not sure" apart', () => {
    const { items } = tally([{ domain: 'complex' }, { x: 0.9, y: 0.9 }, { x: 0.1, y: 0.2 }, unsure]);
    expect(items.bridge).toEqual({
      count: 3,
      unsure: 1,
      domains: { simple: 1, complicated: 0, complex: 2, crisis: 0 },
    });
    expect(items.flood!.count).toBe(0);
  });

  it('shows its points as counts on the grid, and plain choices apart', () => {
    const { current } = tally([{ x: 0, y: 0 }, { x: 0.01, y: 0.01 }, { x: 1, y: 1 }, { domain: 'crisis' }]);
    expect(current).toEqual({
      item: 'bridge',
      grid: [0, 2, gridSize * gridSize - 1, 1],
      plain: { simple: 0, complicated: 0, complex: 0, crisis: 1 },
    });
  });

  it('is the first where none is on the screen', () => {
    expect(tally([], 'nowhere').current!.item).toBe('bridge');
    expect(tally([], 'flood').current!.item).toBe('flood');
  });
});

describe('the cells of the grid', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('lie within the quadrant of their points', () => {
    fc.assert(
      fc.property(share, share, (x, y) => {
        expect(domainOf(cornerOfCell(cellOf({ x, y })))).toBe(domainOf({ x, y }));
      }),
    );
  });

  it('spread their dots within themselves, in the same places each time, and apart', () => {
    fc.assert(
      fc.property(fc.nat({ max: gridSize * gridSize - 1 }), fc.integer({ min: 1, max: 30 }), (cell, count) => {
        const dots = spread(cell, count);
        expect(dots.map(cellOf)).toEqual(dots.map(() => cell));
        expect(spread(cell, count)).toEqual(dots);
        expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      }),
    );
  });

  it('are pairs of cell and count', () => {
    expect(pairs([3, 1, 9, 2])).toEqual([
      [3, 1],
      [9, 2],
    ]);
  });
});
