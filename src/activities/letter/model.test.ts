import { describe, expect, it } from 'vitest';
import { tallyRound } from '../../session/activity.ts';
import { type Answer, type AnswerValue, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import letter, { type LetterTally } from './model.ts';
import { paragraphs } from './signature.ts';

const both = (words: string) => ({ cy: words, en: words });

const definition: ActivityDefinition = {
  id: 'letter',
  kind: 'letter',
  title: both('letter'),
  items: [{ id: 'signature', label: both('signature') }],
  settings: { text: both('At bawb\n\nRydym yn gofyn.\nYn blaen.\n \n\n') },
};

const signature = (more: object = {}) => ({ name: 'Siân Puw', lang: 'cy', public: true, ...more });

const tally = (values: readonly AnswerValue[]): LetterTally => {
  const answers = values.map((value, index): Answer => ({
    participant: `${index}`,
    activity: 'letter',
    round: 1,
    item: 'signature',
    value,
    at: '2026-11-21T10:00:00Z',
    late: false,
  }));
  return tallyRound(letter, definition, answers, { round: 1 }) as unknown as LetterTally;
};

describe('the letter', () => {
  it('counts signatures, public or not, and nobody who is not sure or has withdrawn', () => {
    expect(tally([signature(), signature({ public: false }), unsure, null])).toMatchObject({
      signatures: 2,
      unsure: 1,
    });
  });

  it('counts an organisation once, however it is typed', () => {
    const named = ['Clwb Tŷ’r Bont', 'CLWB TŶ’R BONT ', 'clwb  ty\u0302’r bont', 'Hafan'].map((organisation) =>
      signature({ organisation }),
    );
    expect(tally([...named, signature()])).toMatchObject({ signatures: 5, organisations: 2 });
  });

  it('is read in its paragraphs', () => {
    expect(paragraphs(definition, 'cy')).toEqual(['At bawb', 'Rydym yn gofyn.\nYn blaen.']);
  });

  it('shows what it comes to from the start', () => {
    expect(letter.resultStops(definition)).toEqual([]);
  });
});

const read = (more: object) => letter.writing!.read(signature(more), 'signature', definition);

describe('a signature', () => {
  it('is read with its organisation and its line of support', () => {
    const words = { name: 'Siân Puw', organisation: 'Hafan', statement: 'Gofynnwch i ni' };
    expect(read({ organisation: 'Hafan', statement: 'Gofynnwch i ni' })).toEqual({ lang: 'cy', words });
  });

  it('is read by nobody where it is not public', () => {
    expect(read({ public: false })).toBeUndefined();
    expect(letter.writing!.read(unsure, 'signature', definition)).toBeUndefined();
  });
});
