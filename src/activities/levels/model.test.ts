import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import levels from './model.ts';
import told from './told.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'levels',
  kind: 'levels',
  title: both('levels'),
  items: ['citizens', 'staff'].map((id) => ({ id, label: both(id) })),
  settings: {},
};

const answer = (participant: string, item: string, value: AnswerValue): Answer => ({
  participant,
  activity: 'levels',
  round: 1,
  item,
  value,
  at: '2026-11-21T10:00:00Z',
  late: false,
});

const example = { text: 'Somebody listened.', lang: 'en' } as const;

const result = tallyRound(
  levels,
  definition,
  [answer('1', 'citizens', example), answer('2', 'citizens', unsure), answer('2', 'staff', example)],
  { round: 1 },
);

describe('examples of each level', () => {
  it('are shown from the start, and grow', () => {
    expect(levels.resultStops(definition)).toEqual([]);
  });

  it('are counted, and "not sure" apart', () => {
    expect(result).toMatchObject({
      count: 2,
      items: { citizens: { count: 1, unsure: 1 }, staff: { count: 1, unsure: 0 } },
    });
  });

  it('belong to their level', () => {
    const { read } = levels.writing!;
    expect(read(example, 'staff', definition)).toEqual({
      lang: 'en',
      words: { text: 'Somebody listened.' },
      place: 'staff',
    });
    expect(read(unsure, 'staff', definition)).toBeUndefined();
  });

  it('are told level by level, with those that the room may read', () => {
    const texts = [{ id: 'a', round: 1, lang: 'en', words: { text: 'Somebody listened.' }, place: 'staff' }] as const;
    expect(told({ definition, result, texts }, 'en')).toEqual({
      sentences: ['citizens: 1 example sent; on the screen: 0.', 'staff: 1 example sent; on the screen: 1.'],
      written: [
        { heading: 'citizens', texts: [] },
        { heading: 'staff', texts: [{ text: 'Somebody listened.', lang: 'en' }] },
      ],
    });
  });
});
