import { describe, expect, it } from 'vitest';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { LadderItemResult } from './model.ts';
import { apartInWords, middleInWords, summary } from './summary.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'arnstein',
  kind: 'ladder',
  title: both('ladder'),
  items: [
    { id: 'now', label: { cy: 'Nawr', en: 'Now' } },
    { id: 'goal', label: { cy: 'Y nod', en: 'The goal' } },
  ],
  settings: {
    bands: [],
    rungs: ['Therapi', 'Hysbysu', 'Ymgynghori', 'Dyhuddo'].map((name) => ({
      name: both(name),
      meaning: both(''),
      band: '',
    })),
  },
};

const at = (median: number | null): LadderItemResult => ({
  count: 9,
  unsure: 0,
  rungs: [],
  median,
  middle: median === null ? null : [median, median],
});

const apart = (now: number | null, goal: number | null) => {
  const results = { now: at(now), goal: at(goal) };
  const said = [summary(definition, results, 'cy'), summary(definition, results, 'en')];
  return said.map((sentence) => sentence.replaceAll('\u00a0', ' '));
};

describe('how far the goal is from now', () => {
  it.each([
    [2, 3, 'Mae’r ateb canol yn dringo 1 gris.', 'The middle answer climbs 1 rung.'],
    [2, 4, 'Mae’r ateb canol yn dringo 2 ris.', 'The middle answer climbs 2 rungs.'],
    [1, 4, 'Mae’r ateb canol yn dringo 3 gris.', 'The middle answer climbs 3 rungs.'],
    [1, 5, 'Mae’r ateb canol yn dringo 4 o risiau.', 'The middle answer climbs 4 rungs.'],
    [1, 7, 'Mae’r ateb canol yn dringo 6 gris.', 'The middle answer climbs 6 rungs.'],
    [2, 2.5, 'Mae’r ateb canol yn dringo hanner gris.', 'The middle answer climbs half a rung.'],
    [2, 4.5, 'Mae’r ateb canol yn dringo 2 ris a hanner.', 'The middle answer climbs 2½ rungs.'],
    [4, 2, 'Mae’r ateb canol yn disgyn 2 ris.', 'The middle answer comes down 2 rungs.'],
    [3, 3, 'Mae’r ateb canol ar yr un gris.', 'The middle answer stays on the same rung.'],
    [3, null, 'Dim digon o atebion i’w cymharu eto.', 'Not enough answers to compare yet.'],
  ])('from %s to %s is said in words', (now, goal, cy, en) => {
    expect(apart(now, goal)).toEqual([cy, en]);
  });
});

describe('the middle answer of one item', () => {
  it('is named', () => {
    expect(middleInWords(definition, definition.items[0]!, at(3), 'en')).toContain('the middle answer is Ymgynghori.');
  });

  it('may lie between two rungs', () => {
    const words = middleInWords(definition, definition.items[0]!, at(2.5), 'cy');
    expect(words).toContain('hanner ffordd o’r gris Hysbysu i’r gris Ymgynghori.');
  });

  it('may be nobody’s yet', () => {
    expect(middleInWords(definition, definition.items[1]!, at(null), 'en')).toBe('The goal: nobody has chosen a rung.');
  });
});

describe('how far apart the groups stand', () => {
  it.each([
    [2, 2, 'Nawr: mae’r grwpiau ar yr un gris.', 'Now: the groups stand on the same rung.'],
    [5, 3, 'Nawr: mae’r grwpiau 2 ris ar wahân.', 'Now: the groups stand 2 rungs apart.'],
    [1, 6, 'Nawr: mae’r grwpiau 5 o risiau ar wahân.', 'Now: the groups stand 5 rungs apart.'],
    [2, 2.5, 'Nawr: mae’r grwpiau hanner gris ar wahân.', 'Now: the groups stand half a rung apart.'],
    [1, null, 'Dim digon o atebion i’w cymharu eto.', 'Not enough answers to compare yet.'],
  ])('with one on %s and one on %s', (one, other, cy, en) => {
    const groups = [{ now: at(one) }, { now: at(other) }];
    expect([apartInWords(definition, groups, 'cy'), apartInWords(definition, groups, 'en')]).toEqual([cy, en]);
  });
});
