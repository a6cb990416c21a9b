import * as fc from 'fast-check';
import { languages } from '../session/language.ts';
import { type Example, item, named } from './contract.example.ts';
import type { LetterSettings } from './letter/signature.ts';
import { pledgeKinds } from './pledges/pledge.ts';

/** The kinds in which people put a name to something, or make up items of their own. */
export const ownExamples = {
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
} satisfies Readonly<Record<string, Example>>;
