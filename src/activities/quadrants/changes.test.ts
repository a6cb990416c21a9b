import { describe, expect, it } from 'vitest';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { type Changes, movesIn } from './changes.ts';
import quadrants from './model.ts';
import { movedSentence } from './sentence.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'quadrants',
  kind: 'quadrants',
  title: both('quadrants'),
  items: ['bridge', 'flood'].map((id) => ({ id, label: both(id) })),
  settings: { cards: {} },
};

const by = (participant: number, round: number, item: string, value: AnswerValue): Answer => ({
  participant: `${participant}`,
  activity: 'quadrants',
  round,
  item,
  value,
  at: '2026-11-21T10:00:00Z',
  late: false,
});

describe('two rounds', () => {
  const before = [
    by(1, 1, 'bridge', { domain: 'simple' }),
    by(2, 1, 'bridge', { x: 0.1, y: 0.9 }),
    by(3, 1, 'bridge', unsure),
    by(4, 1, 'bridge', { domain: 'crisis' }),
    by(1, 1, 'flood', { domain: 'crisis' }),
  ];
  const now = [
    by(1, 2, 'bridge', { domain: 'complex' }),
    by(2, 2, 'bridge', { domain: 'complicated' }),
    by(3, 2, 'bridge', { domain: 'simple' }),
    by(5, 2, 'bridge', { domain: 'simple' }),
    by(1, 2, 'flood', { domain: 'simple' }),
  ];
  const compared = (item?: string) => quadrants.compare!(definition, { before, now }, item) as Changes;

  it('are compared by those who placed the card in both', () => {
    expect(movesIn(compared('bridge'))).toEqual({
      both: 2,
      moved: 1,
      moves: [{ from: 'simple', to: 'complex', count: 1 }],
    });
    expect(compared()).toEqual(compared('bridge'));
  });

  it('are compared on all cards together in the overview', () => {
    expect(movesIn(compared('overview'))).toMatchObject({ both: 3, moved: 2 });
    expect(compared('overview').item).toBeUndefined();
  });

  it('are told in words', () => {
    expect(movedSentence(compared('bridge'), 'cy')).toBe(
      'Atebodd 2 yn y ddwy rownd; symudodd 1 ohonynt. Y symudiad mwyaf: o syml i ddyrys (1).',
    );
    expect(movedSentence({ item: 'bridge', counts: [[3, 0, 0, 0]] }, 'en')).toBe(
      '3 answered in both rounds, and nobody moved.',
    );
  });
});
