import type { DeckOutline } from './deck.ts';

const both = (words: string) => ({ cy: words, en: words });

/** A deck for tests: a title, a vote with one result, a slide with fragments, and cards shown one by one. */
export const deck: DeckOutline = {
  title: both('deck'),
  sections: [
    { id: 'start', title: both('start') },
    { id: 'end', title: both('end') },
  ],
  slides: [
    { id: 'title', section: 'start', title: both('title'), minutes: 1, stops: 1 },
    { id: 'voting', section: 'start', title: both('voting'), minutes: 5, stops: 2, activity: 'vote', shows: [''] },
    { id: 'points', section: 'start', title: both('points'), minutes: 2, stops: 3 },
    {
      id: 'placing',
      section: 'end',
      title: both('placing'),
      minutes: 9,
      stops: 4,
      activity: 'cards',
      shows: ['a', 'b', 'c'],
    },
    { id: 'close', section: 'end', title: both('close'), minutes: 1, stops: 1 },
  ],
  activities: [
    { id: 'vote', kind: 'ladder', title: both('vote'), items: [{ id: 'now', label: both('now') }], settings: {} },
    {
      id: 'cards',
      kind: 'quadrants',
      title: both('cards'),
      items: ['a', 'b', 'c'].map((id) => ({ id, label: both(id) })),
      settings: {},
    },
  ],
  cuts: [],
};
