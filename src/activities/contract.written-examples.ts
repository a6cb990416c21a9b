import * as fc from 'fast-check';
import { languages } from '../session/language.ts';
import type { CheckinSettings } from './checkin/settings.ts';
import { type Example, item, named } from './contract.example.ts';
import type { FeedbackSettings } from './feedback/settings.ts';
import type { WordsSettings } from './words/settings.ts';

/** The kinds in which people write to items of the deck. */
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
