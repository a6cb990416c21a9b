import * as fc from 'fast-check';
import type { AnswerValue } from '../session/answers.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import type { Bilingual } from '../session/language.ts';
import type { LadderSettings } from './ladder/settings.ts';
import { domains } from './quadrants/domains.ts';

type Value = NonNullable<AnswerValue>;

/** What the contract test needs to know of a kind. */
export interface Example {
  readonly definition: ActivityDefinition;
  /** Items that its participants make themselves, in the place of the definition's. */
  readonly ownItems?: readonly string[];
  /** Answers to any of its items, or to each. */
  readonly values: fc.Arbitrary<Value> | ((item: string) => fc.Arbitrary<Value>);
  /** What a ballot may hold that is no answer. */
  readonly invalid: readonly unknown[];
  /**
   * How values stand in an export, of every item or of the one that is named; another word here is another word in
   * everybody's spreadsheets.
   */
  readonly described: readonly (readonly [Value, Bilingual, item?: string])[];
  /** Whether values are people's own words, which stand in an export as they were written. */
  readonly written?: true;
}

const named = (name: string): Bilingual => ({ cy: `cy ${name}`, en: `en ${name}` });

const item = (id: string) => ({ id, label: named(id) });

const ladderSettings: LadderSettings = {
  bands: ['low', 'high'].map((id) => ({ id, name: named(id) })),
  rungs: ['told', 'asked', 'together'].map((name, index) => ({
    name: named(name),
    meaning: named(`${name} means`),
    band: index < 2 ? 'low' : 'high',
  })),
};

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const examples: Readonly<Record<string, Example>> = {
  ladder: {
    definition: {
      id: 'ladder',
      kind: 'ladder',
      title: named('ladder'),
      items: [item('now'), item('goal')],
      settings: ladderSettings,
    },
    values: fc.integer({ min: 1, max: 3 }).map((rung) => ({ rung })),
    invalid: [{ rung: 0 }, { rung: 4 }, { rung: 1.5 }, { rung: '2' }, { rung: 2, note: 'x' }, {}],
    described: [
      [{ rung: 1 }, named('told')],
      [{ rung: 3 }, named('together')],
    ],
  },
  quadrants: {
    definition: {
      id: 'quadrants',
      kind: 'quadrants',
      title: named('quadrants'),
      items: [item('bridge'), item('flood'), item('shop')],
      settings: { cards: {} },
    },
    values: fc.oneof(
      fc.constantFrom(...domains).map((domain) => ({ domain })),
      fc.record({ x: share, y: share }, { noNullPrototype: true }),
    ),
    invalid: [
      { domain: 'chaotic' },
      { x: 0.5 },
      { x: -0.1, y: 0.5 },
      { x: 0.5, y: 1.1 },
      { x: Number.NaN, y: 0 },
      { x: 0.2, y: 0.2, domain: 'simple' },
      {},
    ],
    described: [
      [{ domain: 'simple' }, { cy: 'Syml', en: 'Simple' }],
      [{ domain: 'complicated' }, { cy: 'Cymhleth', en: 'Complicated' }],
      [
        { x: 0.5, y: 0.5 },
        { cy: 'Dyrys', en: 'Complex' },
      ],
      [
        { x: 0.9, y: 0.1 },
        { cy: 'Argyfwng', en: 'Crisis' },
      ],
    ],
  },
};
