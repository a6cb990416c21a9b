import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, tallyRound } from '../../session/activity.ts';
import { type Answer, unsure } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import { binOf, binStarts } from './bins.ts';
import guess, { type GuessTally } from './model.ts';

const both = (words: string) => ({ cy: words, en: words });

const figure = {
  change: -42,
  told: both('the figure'),
  found: both('others say'),
  caveat: both('beware'),
  source: both('a paper'),
};

const definition: ActivityDefinition = {
  id: 'falmouth',
  kind: 'guess',
  title: both('falmouth'),
  items: ['crime', 'asthma'].map((id) => ({ id, label: both(id) })),
  settings: { figures: { crime: figure, asthma: figure } },
};

const guessed = (...changes: readonly (number | undefined)[]): Answer[] =>
  changes.map((change, index) => ({
    participant: `person ${index}`,
    activity: 'falmouth',
    round: 1,
    item: 'crime',
    value: change === undefined ? unsure : { change },
    at: '2026-11-21T10:00:00Z',
    late: false,
  }));

const tally = (answers: readonly Answer[], item?: string) =>
  tallyRound(guess, definition, answers, { round: 1, item }) as unknown as GuessTally;

describe('guesses', () => {
  it('are counted about each ten per cent, with the middle one exact', () => {
    const { crime } = tally(guessed(-50, -46, -44, 0, 200, undefined)).items;
    expect(crime).toMatchObject({ count: 5, unsure: 1, median: -44 });
    const filled = crime!.bins.flatMap((count, index) => (count > 0 ? [[binStarts[index], count]] : []));
    expect(filled).toEqual([
      [-50, 2],
      [-40, 1],
      [0, 1],
      [200, 1],
    ]);
  });

  it('all fall in a bin, at most five per cent away', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200 }), (change) => {
        expect(Math.abs(binStarts[binOf(change)]! - change)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('of no change are the same, whichever nought it is', () => {
    const read = readAnswer(guess, definition, 'crime', { change: -0 });
    expect(Object.is(read?.change, 0)).toBe(true);
  });

  it('cannot be shown by hand', () => {
    expect(guess.choices).toBeUndefined();
  });
});

describe('the figures', () => {
  it('come after the guesses, and the caveats after them', () => {
    expect(guess.resultStops(definition)).toEqual(['guesses', 'told', 'caveats']);
  });

  it.each([undefined, '', 'guesses', 'crime'])('are not in the result at %j, in whatever words', (item) => {
    const json = JSON.stringify(tally(guessed(-10), item));
    for (const word of ['-42', 'the figure', 'others say', 'beware', 'a paper']) expect(json).not.toContain(word);
  });

  it('are in the result once they are told, without what there is to say against them', () => {
    const { told, caveats } = tally(guessed(-10), 'told');
    expect(told).toEqual({
      crime: { change: -42, told: figure.told },
      asthma: { change: -42, told: figure.told },
    });
    expect(caveats).toBeUndefined();
  });

  it('stay in the result beside their caveats', () => {
    const { told, caveats } = tally([], 'caveats');
    expect(told?.crime?.change).toBe(-42);
    expect(caveats?.asthma).toEqual({ found: figure.found, caveat: figure.caveat, source: figure.source });
  });

  it('are nothing that phones may know beforehand', () => {
    expect(guess.publicSettings?.(definition)).toEqual({});
  });
});
