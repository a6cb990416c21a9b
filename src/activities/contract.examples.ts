import * as fc from 'fast-check';
import type { AnswerValue } from '../session/answers.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import { type Bilingual, languages } from '../session/language.ts';
import type { CheckinSettings } from './checkin/settings.ts';
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
  checkin: {
    definition: {
      id: 'checkin',
      kind: 'checkin',
      title: named('checkin'),
      items: [item('me')],
      settings: {
        groups: ['citizen', 'staff', 'both'].map((id) => ({ id, label: named(id) })),
        offered: ['citizen', 'staff'],
      } satisfies CheckinSettings,
    },
    values: fc
      .record(
        {
          name: fc.constantFrom('Siân', 'Tom'),
          role: fc.constant('gofalwr'),
          place: fc.constant('ger y drws'),
          view: fc.constantFrom('y cwm', 'the hill\nand the rain'),
          group: fc.constantFrom('citizen', 'staff', 'both'),
          lang: fc.constantFrom(...languages),
        },
        { requiredKeys: [], noNullPrototype: true },
      )
      .filter(({ lang: _lang, ...said }) => Object.keys(said).length > 0),
    invalid: [
      {},
      { lang: 'cy' },
      { name: '' },
      { name: ' ' },
      { name: 'a'.repeat(81) },
      { view: 'a'.repeat(281) },
      { role: 'a\nb' },
      { name: 'Siân', group: 'queen' },
      { group: '__proto__' },
      { name: 'Siân', lang: 'fr' },
      { name: 'Siân', vote: 1 },
    ],
    described: [
      [{ group: 'staff' }, { cy: 'Yn cymryd rhan: cy staff', en: 'Takes part: en staff' }],
      [
        { name: 'Siân', place: 'ger y drws', lang: 'cy' },
        { cy: 'Enw: Siân · Lle: ger y drws', en: 'Name: Siân · Place: ger y drws' },
      ],
    ],
  },
  levels: {
    definition: {
      id: 'levels',
      kind: 'levels',
      title: named('levels'),
      items: [item('citizens'), item('staff'), item('organisations')],
      settings: {},
    },
    values: fc.record(
      { text: fc.constantFrom('rhywun', 'somebody\nelse'), lang: fc.constantFrom(...languages) },
      { noNullPrototype: true },
    ),
    invalid: [
      {},
      { text: 'a' },
      { text: '', lang: 'cy' },
      { text: 'a'.repeat(281), lang: 'cy' },
      { text: 'a', lang: 'fr' },
    ],
    described: [
      [
        { text: 'rhywun', lang: 'cy' },
        { cy: 'rhywun', en: 'rhywun' },
      ],
    ],
    written: true,
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
};
