import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, tallyRound } from '../../session/activity.ts';
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

  it('have a result for every card, and one for all of them', () => {
    expect(quadrants.resultStops(definition)).toEqual(['bridge', 'flood', 'overview']);
    expect(tally([], 'overview').current).toBeNull();
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

const publicId = '0123456789abcdef';

const by = (participant: number, round: number, item: string, value: AnswerValue): Answer => ({
  participant: `${participant}`,
  activity: 'quadrants',
  round,
  item,
  value,
  at: '2026-11-21T10:00:00Z',
  late: false,
});

const read = (item: string, value: unknown) => readAnswer(quadrants, definition, item, value);

describe('a problem that a participant writes', () => {
  const problem = { text: 'Nid yw’r bws yn dod', lang: 'cy' };
  it('is an answer under an id of their own, and can be taken back', () => {
    expect(read('own/k3-x_9', problem)).toEqual(problem);
    expect(read('own/k3-x_9', null)).toBeNull();
    for (const value of [{ text: ' ', lang: 'cy' }, { text: 'x'.repeat(281), lang: 'en' }, { text: 'x' }, unsure]) {
      expect(read('own/a', value)).toBeUndefined();
    }
    for (const item of ['own/', 'own/a/b', `own/${'a'.repeat(41)}`]) expect(read(item, problem)).toBeUndefined();
  });

  it('is placed by everybody under its public id', () => {
    const card = `card/${publicId}`;
    for (const value of [{ domain: 'crisis' }, { x: 0.1, y: 0.2 }, unsure, null])
      expect(read(card, value)).toEqual(value);
    for (const value of [problem, { domain: 'chaos' }]) expect(read(card, value)).toBeUndefined();
    for (const item of ['card/', 'card/0123456789ABCDEF', `card/${publicId}0`]) {
      expect(read(item, { domain: 'crisis' })).toBeUndefined();
    }
  });

  it('waits for a facilitator, and can be placed before its result is shown', () => {
    expect(quadrants.writing).toMatchObject({ release: 'each', listed: true, whileHidden: true });
    expect(quadrants.writing!.read(problem, 'own/a', definition)).toEqual({
      words: { text: problem.text },
      lang: 'cy',
    });
    expect(quadrants.writing!.read({ domain: 'simple' }, 'bridge', definition)).toBeUndefined();
  });

  it('is counted as long as the room may read it, whichever round it is of', () => {
    const answers = [
      by(1, 2, `card/${publicId}`, { domain: 'complex' }),
      by(2, 2, `card/${publicId}`, unsure),
      by(2, 2, 'card/ffffffffffffffff', { domain: 'simple' }),
      by(3, 2, 'own/a', problem),
    ];
    const texts = [{ id: publicId, round: 1, words: { text: problem.text }, lang: 'cy' }] as const;
    const context = { round: 2, item: `card/${publicId}` };
    const { items, current } = tallyRound(quadrants, definition, answers, {
      ...context,
      texts,
    }) as unknown as QuadrantsTally;
    expect(Object.keys(items)).toEqual(['bridge', 'flood', `card/${publicId}`]);
    expect(items[`card/${publicId}`]).toMatchObject({ count: 1, unsure: 1, domains: { complex: 1 } });
    expect(current!.item).toBe(`card/${publicId}`);
    const down = tallyRound(quadrants, definition, answers, context) as unknown as QuadrantsTally;
    expect(Object.keys(down.items)).toEqual(['bridge', 'flood']);
    expect(down.current!.item).toBe('bridge');
  });
});
