import * as fc from 'fast-check';
import { languages } from '../session/language.ts';
import type { CheckinSettings } from './checkin/settings.ts';
import { type Example, item, named } from './contract.example.ts';
import type { FeedbackSettings } from './feedback/settings.ts';
import type { LetterSettings } from './letter/signature.ts';
import { pledgeKinds } from './pledges/pledge.ts';
import type { WordsSettings } from './words/settings.ts';

/** The kinds in which people write. */
export const writtenExamples = {
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
  letter: {
    definition: {
      id: 'letter',
      kind: 'letter',
      title: named('letter'),
      items: [item('signature')],
      settings: { text: named('letter') } satisfies LetterSettings,
    },
    values: fc.record(
      {
        name: fc.constantFrom('Siân Puw', 'Tom'),
        organisation: fc.constantFrom('Clwb Cinio’r Bont', 'CLWB CINIO’R BONT', 'Hafan'),
        statement: fc.constantFrom('Gofynnwch i ni', 'Ask us\nbefore you decide'),
        lang: fc.constantFrom(...languages),
        public: fc.boolean(),
      },
      { requiredKeys: ['name', 'lang', 'public'], noNullPrototype: true },
    ),
    invalid: [
      {},
      { name: 'Siân', lang: 'cy' },
      { name: 'Siân', public: true },
      { name: ' ', lang: 'cy', public: true },
      { name: 'x'.repeat(81), lang: 'cy', public: true },
      { name: 'Siân', organisation: '', lang: 'cy', public: true },
      { name: 'Siân', statement: 'x'.repeat(281), lang: 'cy', public: true },
      { name: 'Siân', lang: 'fr', public: true },
      { name: 'Siân', lang: 'cy', public: 'yes' },
      { name: 'Siân', lang: 'cy', public: true, email: 'a@example.org' },
    ],
    described: [
      [
        { name: 'Siân Puw', organisation: 'Hafan', statement: 'Ask us', lang: 'en', public: true },
        {
          cy: 'Enw: Siân Puw; Sefydliad: Hafan; Gair o gefnogaeth: Ask us; Iaith: Saesneg; cyhoeddus',
          en: 'Name: Siân Puw; Organisation: Hafan; Line of support: Ask us; Language: English; public',
        },
      ],
      [
        { name: 'Tom', lang: 'cy', public: false },
        { cy: 'Enw: Tom; Iaith: Cymraeg; nid yn gyhoeddus', en: 'Name: Tom; Language: Welsh; not public' },
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
  words: {
    definition: {
      id: 'words',
      kind: 'words',
      title: named('words'),
      items: [item('1'), item('2'), item('3')],
      settings: { prompt: named('it is') } satisfies WordsSettings,
    },
    values: fc.record(
      {
        text: fc.constantFrom('grym', 'Grym.', ' grym', 'sharing power', '🎈', '?', '<b>', '__proto__', 'x'.repeat(40)),
        lang: fc.constantFrom(...languages),
      },
      { noNullPrototype: true },
    ),
    invalid: [
      {},
      { text: 'grym' },
      { text: ' ', lang: 'cy' },
      { text: 'a'.repeat(41), lang: 'cy' },
      { text: 'a\nb', lang: 'cy' },
      { text: 'grym', lang: 'fr' },
      { text: 'grym', lang: 'cy', count: 99 },
    ],
    described: [
      [
        { text: 'Grym.', lang: 'cy' },
        { cy: 'Grym.', en: 'Grym.' },
      ],
    ],
    written: true,
  },
  feedback: {
    definition: {
      id: 'feedback',
      kind: 'feedback',
      title: named('feedback'),
      items: [item('before'), item('after'), item('useful')],
      settings: {
        questions: {
          before: { type: 'score', short: named('before'), low: named('low'), high: named('high') },
          after: { type: 'score', short: named('after'), low: named('low'), high: named('high') },
          useful: { type: 'text' },
        },
      } satisfies FeedbackSettings,
    },
    values: (own) =>
      own === 'useful'
        ? fc.record(
            { text: fc.constantFrom('y sgwrs', 'the talk\nand the tea'), lang: fc.constantFrom(...languages) },
            { noNullPrototype: true },
          )
        : fc.integer({ min: 1, max: 5 }).map((score) => ({ score })),
    invalid: [
      {},
      { score: 0 },
      { score: 6 },
      { score: 2.5 },
      { score: '3' },
      { score: 3, text: 'x', lang: 'cy' },
      { text: 'x' },
      { text: '', lang: 'cy' },
      { text: 'x'.repeat(281), lang: 'en' },
    ],
    described: [
      [{ score: 1 }, { cy: '1 allan o 5', en: '1 out of 5' }, 'before'],
      [{ score: 5 }, { cy: '5 allan o 5', en: '5 out of 5' }, 'after'],
      [{ text: 'y sgwrs', lang: 'cy' }, { cy: 'y sgwrs', en: 'y sgwrs' }, 'useful'],
    ],
    written: ['useful'],
  },
} satisfies Readonly<Record<string, Example>>;
