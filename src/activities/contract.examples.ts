import * as fc from 'fast-check';
import type { AnswerValue } from '../session/answers.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import { type Bilingual, languages } from '../session/language.ts';
import type { LadderSettings } from './ladder/settings.ts';
import { pledgeKinds } from './pledges/pledge.ts';
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
  pledges: {
    definition: { id: 'pledges', kind: 'pledges', title: named('pledges'), items: [], settings: {} },
    ownItems: ['mine', '2026-a1', 'a-third-one'],
    values: fc.record(
      {
        kind: fc.constantFrom(...pledgeKinds),
        text: fc.constantFrom('Ffonio’r grŵp gofalwyr', 'Ask the lunch club\nbefore the paper is written'),
        lang: fc.constantFrom(...languages),
        by: fc.constantFrom('2026-12-01', '2028-02-29'),
        with: fc.constantFrom('y grŵp gofalwyr', 'the lunch club'),
        shared: fc.boolean(),
      },
      { requiredKeys: ['kind', 'text', 'lang', 'shared'], noNullPrototype: true },
    ),
    invalid: [
      { kind: 'promise', text: 'x', lang: 'cy', shared: true },
      { kind: 'action', text: ' ', lang: 'cy', shared: true },
      { kind: 'action', text: 'x', lang: 'fr', shared: true },
      { kind: 'action', text: 'x', lang: 'cy' },
      { kind: 'action', text: 'x', lang: 'cy', shared: 'no' },
      { kind: 'action', text: 'x', lang: 'cy', shared: true, by: '2026-02-29' },
      { kind: 'action', text: 'x', lang: 'cy', shared: true, by: '1 December' },
      { kind: 'action', text: 'x', lang: 'cy', shared: true, with: 'x'.repeat(81) },
      { kind: 'action', text: 'x'.repeat(281), lang: 'cy', shared: true },
      { kind: 'action', text: 'x', lang: 'cy', shared: true, done: true },
      {},
    ],
    described: [
      [
        { kind: 'contact', text: 'Ask', lang: 'en', by: '2026-12-01', with: 'the club', shared: true },
        {
          cy: 'Cysylltiad i’w wneud: Ask; erbyn: 2026-12-01; gyda: the club',
          en: 'Contact to make: Ask; by: 2026-12-01; with: the club',
        },
      ],
      [
        { kind: 'action', shared: false },
        { cy: 'Cam i’w gymryd; preifat', en: 'Action to take; private' },
      ],
    ],
  },
  questions: {
    definition: {
      id: 'questions',
      kind: 'questions',
      title: named('questions'),
      items: [],
      settings: {},
      standing: true,
    },
    ownItems: ['q1', 'm0abc-z9', `vote/${'0f'.repeat(8)}`],
    values: (own) =>
      own.startsWith('vote/')
        ? fc.constant({ up: true })
        : fc.record(
            { text: fc.constantFrom('Pam?', 'Why not?', '🎈 ?'), lang: fc.constantFrom('cy', 'en') },
            { noNullPrototype: true },
          ),
    invalid: [
      { text: '', lang: 'cy' },
      { text: ' ', lang: 'cy' },
      { text: 'x'.repeat(281), lang: 'en' },
      { text: 'Why?' },
      { text: 'Why?', lang: 'fr' },
      { text: 'Why?', lang: 'en', up: true },
      { up: false },
      { up: 1 },
      {},
    ],
    described: [
      [{ text: 'Pam?', lang: 'cy' }, { cy: 'Pam?', en: 'Pam?' }, 'q1'],
      [{ up: true }, { cy: '+1', en: '+1' }, `vote/${'0f'.repeat(8)}`],
    ],
    written: true,
  },
};
