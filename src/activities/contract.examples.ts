import * as fc from 'fast-check';
import { type Example, item, named } from './contract.example.ts';
import { ownExamples } from './contract.own-examples.ts';
import { writtenExamples } from './contract.written-examples.ts';
import type { LadderSettings } from './ladder/settings.ts';
import { domains } from './quadrants/domains.ts';

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
  ...writtenExamples,
  ...ownExamples,
  ratings: {
    definition: {
      id: 'ratings',
      kind: 'ratings',
      title: named('ratings'),
      items: [item('power'), item('trust')],
      settings: {
        rated: Object.fromEntries(
          ['power', 'trust'].map((id) => [id, { name: named(id), lowest: named('lowest'), highest: named('highest') }]),
        ),
      },
    },
    values: fc.integer({ min: 1, max: 5 }).map((score) => ({ score })),
    invalid: [{ score: 0 }, { score: 6 }, { score: 2.5 }, { score: '3' }, { score: 3, note: 'x' }, {}],
    described: [
      [{ score: 1 }, { cy: '1 allan o 5', en: '1 out of 5' }],
      [{ score: 5 }, { cy: '5 allan o 5', en: '5 out of 5' }],
    ],
  },
  steps: {
    definition: {
      id: 'steps',
      kind: 'steps',
      title: named('steps'),
      items: [item('survey'), item('gate'), item('paint')],
      settings: {
        processes: [
          { id: 'path', name: named('path'), whole: 'linear', steps: ['survey', 'gate'] },
          { id: 'lines', name: named('lines'), whole: 'complex', steps: ['paint'] },
        ],
        expected: { survey: 'complicated', gate: 'complex' },
      },
    },
    values: fc.constantFrom(...domains).map((domain) => ({ domain })),
    invalid: [{ domain: 'chaotic' }, { domain: 'simple', x: 1 }, { x: 0.5, y: 0.5 }, {}],
    described: [
      [{ domain: 'complicated' }, { cy: 'Cymhleth', en: 'Complicated' }],
      [{ domain: 'crisis' }, { cy: 'Argyfwng', en: 'Crisis' }],
    ],
  },
  guess: {
    definition: {
      id: 'guess',
      kind: 'guess',
      title: named('guess'),
      items: [item('crime'), item('asthma')],
      settings: {
        figures: Object.fromEntries(
          ['crime', 'asthma'].map((id) => [
            id,
            {
              change: -50,
              told: named('told'),
              found: named('found'),
              caveat: named('caveat'),
              source: named('source'),
            },
          ]),
        ),
      },
    },
    values: fc.integer({ min: -100, max: 200 }).map((change) => ({ change })),
    invalid: [{ change: -101 }, { change: 201 }, { change: 2.5 }, { change: '-40' }, { change: 3, note: 'x' }, {}],
    described: [
      [{ change: -40 }, { cy: 'i lawr 40%', en: 'down 40%' }],
      [{ change: 120 }, { cy: 'i fyny 120%', en: 'up 120%' }],
      [{ change: 0 }, { cy: 'dim newid', en: 'no change' }],
    ],
  },
};
