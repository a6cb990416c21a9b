import { describe, expect, it } from 'vitest';
import { tallyRound, type TallyContext } from '../../session/activity.ts';
import type { Answer } from '../../session/answers.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import words, { type CloudWord, mostCloudWords, type WordsTally } from './model.ts';

const both = (text: string) => ({ cy: text, en: text });

const definition: ActivityDefinition = {
  id: 'words',
  kind: 'words',
  title: both('words'),
  items: ['1', '2', '3'].map((id) => ({ id, label: both(id) })),
  settings: { prompt: both('it is') },
};

const said = (participant: string, text: string, lang: Language = 'cy', item = '1', second = 0): Answer => ({
  participant,
  activity: 'words',
  round: 1,
  item,
  value: { text, lang },
  at: `2026-11-21T10:00:${String(second).padStart(2, '0')}.000Z`,
  late: false,
});

const everything: Partial<TallyContext> = { released: () => 'id' };

const tally = (answers: readonly Answer[], context = everything): WordsTally =>
  tallyRound(words, definition, answers, { round: 1, ...context }) as unknown as WordsTally;

const cloudOf = (...texts: readonly string[]): readonly CloudWord[] =>
  tally(texts.map((text, index) => said(`${index}`, text))).words;

describe('words', () => {
  it('are shown from the start', () => {
    expect(words.resultStops(definition)).toEqual([]);
  });

  it.each([
    ['in small and in capital letters', 'Grym', 'grym'],
    ['with spaces around or within', ' rhannu  grym ', 'rhannu grym'],
    ['with a mark at the end', 'grym!', 'grym'],
    ['with accents put together or apart', 'tŷ', 'ty\u0302'],
    ['with either apostrophe', "gyda'n gilydd", 'gyda’n gilydd'],
  ])('are the same %s', (_, one, other) => {
    expect(cloudOf(one, other)).toMatchObject([{ count: 2 }]);
  });

  it.each([
    ['with another accent', 'mor', 'môr'],
    ['in other words', 'grym', 'grymoedd'],
    ['that are only marks', '!', '?'],
  ])('are others %s', (_, one, other) => {
    expect(cloudOf(one, other)).toHaveLength(2);
  });

  it('are others in another language', () => {
    expect(tally([said('a', 'pop', 'cy'), said('b', 'pop', 'en')]).words).toEqual([
      { text: 'pop', lang: 'cy', count: 1 },
      { text: 'pop', lang: 'en', count: 1 },
    ]);
  });

  it('are shown in the spelling that is used most', () => {
    expect(cloudOf('grym', 'GRYM', 'Grym', 'Grym')).toEqual([{ text: 'Grym', lang: 'cy', count: 4 }]);
  });

  it('count once for each person, however often they say them', () => {
    const one = [said('a', 'te'), said('a', 'Te', 'cy', '2'), said('a', 'te.', 'cy', '3')];
    expect(tally(one)).toMatchObject({ count: 1, words: [{ text: 'Te', count: 1 }] });
  });

  it('stand by how many have said them, then by who said them first', () => {
    const answers = [
      said('a', 'hwyr', 'cy', '1', 9),
      said('b', 'cynnar', 'cy', '1', 1),
      said('c', 'amlaf'),
      said('d', 'amlaf'),
    ];
    expect(tally(answers).words.map(({ text }) => text)).toEqual(['amlaf', 'cynnar', 'hwyr']);
  });

  it('are listed up to a limit, with how many more there are', () => {
    const answers = Array.from({ length: mostCloudWords + 5 }, (_, index) => said(`${index}`, `gair ${index}`));
    const { words: listed, others, items } = tally(answers);
    expect([listed.length, others, items['1']!.count]).toEqual([mostCloudWords, 5, mostCloudWords + 5]);
  });

  it('that the room may not read are left out, and still counted as answers', () => {
    const answers = [said('a', 'teg'), said('b', 'cas')];
    expect(tally(answers, { released: ({ participant }) => (participant === 'a' ? 'id' : undefined) })).toMatchObject({
      count: 2,
      items: { 1: { count: 2 } },
      words: [{ text: 'teg', count: 1 }],
    });
    expect(tally(answers, {}).words).toEqual([]);
  });

  it('that a facilitator found to say the same count with the other', () => {
    const answers = [said('a', 'grym'), said('b', 'grymm')];
    const grym = { id: 'x', round: 1, lang: 'cy', words: { text: 'grym' } } as const;
    const context: Partial<TallyContext> = {
      ...everything,
      sameAs: ({ participant }) => (participant === 'b' ? grym : undefined),
    };
    expect(tally(answers, context).words).toEqual([{ text: 'grym', lang: 'cy', count: 2 }]);
  });

  it('are read by the facilitators in the language that their writer gave', () => {
    expect(words.writing!.read({ text: 'grym', lang: 'cy' }, '1', definition)).toEqual({
      lang: 'cy',
      words: { text: 'grym' },
    });
    expect(words.writing!.read({ unsure: true }, '1', definition)).toBeUndefined();
  });
});
