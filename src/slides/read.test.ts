import { describe, expect, it } from 'vitest';
import { lengthOf } from '../session/deck.ts';
import { writeDeck } from './fixture.ts';
import { readDeck } from './read.ts';

describe('a deck’s folder', () => {
  it('gives the outline of its slides, with titles from their headings', async () => {
    const deck = await readDeck(await writeDeck());
    expect(deck.title).toEqual({ cy: 'Dec', en: 'Deck' });
    expect(deck.slides).toEqual([
      { id: 'words', section: 'one', title: { cy: 'Geiriau teg', en: 'Fair words' }, minutes: 2, stops: 3 },
      {
        id: 'vote',
        section: 'one',
        title: { cy: 'Pleidlais', en: 'Vote' },
        minutes: 5,
        stops: 2,
        activity: 'steps',
        shows: [''],
      },
    ]);
  });

  it('gives its activities, each with the title of its slide', async () => {
    const { activities } = await readDeck(await writeDeck());
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ id: 'steps', kind: 'ladder', title: { cy: 'Pleidlais', en: 'Vote' } });
  });
});

const cut = (rest: string): Record<string, string> => ({
  'deck.ts': `export default {
    title: { cy: 'Dec', en: 'Deck' },
    sections: [{ id: 'one', title: { cy: 'Un', en: 'One' }, slides: ['one/words', 'one/vote'] }],
    cuts: [${rest}],
  };`,
});

describe('a cut of a deck', () => {
  it('keeps all slides, or those that it names, with the items and the minutes that it gives them', async () => {
    const short = `{ minutes: 4, slides: ['vote'], items: { steps: ['now'] }, lengths: { vote: 3 } }`;
    const deck = await readDeck(await writeDeck(cut(`${short}, { minutes: 10, slides: 'all' }`)));
    expect(deck.cuts).toEqual([
      { minutes: 4, slides: ['vote'], items: { steps: ['now'] }, lengths: { vote: 3 } },
      { minutes: 10, slides: ['words', 'vote'], items: {}, lengths: {} },
    ]);
    expect(deck.cuts.map((each) => lengthOf(deck, each))).toEqual([3, 7]);
  });

  it('is not needed', async () => {
    expect((await readDeck(await writeDeck())).cuts).toEqual([]);
  });

  it.each([
    ['a slide that is not there', `{ minutes: 9, slides: ['coda'] }`, /not in the deck: coda/],
    ['slides in another order', `{ minutes: 9, slides: ['vote', 'words'] }`, /words out of the deck’s order/],
    ['a slide twice', `{ minutes: 9, slides: ['vote', 'vote'] }`, /vote out of the deck’s order/],
    [
      'items of what it leaves out',
      `{ minutes: 9, slides: ['words'], items: { steps: ['now'] } }`,
      /leaves out: steps/,
    ],
    ['an item that is not there', `{ minutes: 9, slides: 'all', items: { steps: ['then'] } }`, /steps has not: then/],
    ['minutes for what it leaves out', `{ minutes: 9, slides: ['vote'], lengths: { words: 1 } }`, /leaves out: words/],
    ['no length', `{ minutes: 0, slides: 'all' }`, /cuts\.0\.minutes: must be more than 0/],
    ['a shorter one before it', `{ minutes: 9, slides: 'all' }, { minutes: 5, slides: 'all' }`, /from the shortest/],
  ])('with %s is refused, and the file named', async (_, cuts, message) => {
    const reading = readDeck(await writeDeck(cut(cuts)));
    await expect(reading).rejects.toThrow(/deck\.ts: /);
    await expect(reading).rejects.toThrow(message);
  });
});

describe('a deck that is not in order is refused, and the file named:', () => {
  const vote = `{ id: 'vote', minutes: 5, layout: 'activity', activity: { id: 'steps', kind: 'KIND', items: [ITEM], settings: {} } }`;
  const slide = (kind: string, item: string): string =>
    `export default ${vote.replace('KIND', kind).replace('ITEM', item)};`;
  const now = `{ id: 'now', label: { cy: 'Nawr', en: 'Now' } }`;

  const cases: readonly (readonly [string, Record<string, string | undefined>, RegExp])[] = [
    ['a language missing', { 'one/vote/cy.md': undefined }, /one\/vote\/cy\.md: is missing: .*both languages/],
    ['a slide missing', { 'one/vote/slide.ts': undefined }, /one\/vote\/slide\.ts: is missing/],
    ['no running order', { 'deck.ts': undefined }, /deck\.ts: is missing/],
    ['an unknown kind of activity', { 'one/vote/slide.ts': slide('raffle', now) }, /vote\/slide\.ts: .*raffle/],
    ['a kind that only looks like one', { 'one/vote/slide.ts': slide('toString', now) }, /vote\/slide\.ts: .*toString/],
    ['an item twice', { 'one/vote/slide.ts': slide('ladder', `${now}, ${now}`) }, /vote\/slide\.ts: the item id now/],
    [
      'a label in one language',
      { 'one/vote/slide.ts': slide('ladder', `{ id: 'now', label: { cy: 'Nawr' } }`) },
      /vote\/slide\.ts: activity\.items\.0\.label\.en/,
    ],
    [
      'a setting in one language',
      {
        'one/vote/slide.ts': slide('ladder', now).replace(
          'settings: {}',
          `settings: { rungs: [{ name: { en: 'One' } }] }`,
        ),
      },
      /vote\/slide\.ts activity\.settings\.rungs\.0\.name: cy/,
    ],
    [
      'an id twice',
      { 'one/vote/slide.ts': slide('ladder', now).replace(`id: 'vote'`, `id: 'words'`) },
      /vote\/slide\.ts: the slide id words is already in .*words\/slide\.ts/,
    ],
    [
      'an unknown layout',
      { 'one/words/slide.ts': `export default { id: 'words', minutes: 2, layout: 'sideways' };` },
      /words\/slide\.ts: layout/,
    ],
    [
      'a domain without its name',
      { 'one/words/slide.ts': `export default { id: 'words', minutes: 2, layout: 'domain' };` },
      /words\/slide\.ts: layout domain needs domain/,
    ],
    [
      'no minutes',
      { 'one/words/slide.ts': `export default { id: 'words', minutes: 0, layout: 'list' };` },
      /words\/slide\.ts: minutes/,
    ],
    ['no notes', { 'one/words/en.md': '# Words\n' }, /words\/en\.md: has no notes/],
    ['no title', { 'one/words/en.md': 'Words\n\n---\n\nNotes\n' }, /words\/en\.md: has no title/],
    [
      'fewer list items in one language',
      { 'one/words/en.md': '# Words\n\n- one {+}\n\nSource {source}\n\n---\n\nNotes\n' },
      /words\/en\.md: is not built as cy\.md is: paragraph on line 5 here, list item on line 4 there/,
    ],
    [
      'fewer fragments in one language',
      { 'one/words/en.md': '# Words\n\n- one {+}\n- two\n\nSource {source}\n\n---\n\nNotes\n' },
      /words\/en\.md: is not built as cy\.md is: paragraph on line 6 here, mark \{\+\} on line 4 there/,
    ],
    [
      'another level of heading in one language',
      { 'one/vote/en.md': '# Vote\n\n---\n\n## Notes\n' },
      /vote\/en\.md: is not built as cy\.md is: heading 2 on line 5 here/,
    ],
    ['an unknown mark', { 'one/words/en.md': '# Words {big}\n\n---\n\nNotes\n' }, /words\/en\.md: line 1 .*\{big\}/],
    [
      'a picture without its text',
      { 'one/words/picture.svg': '<svg viewBox="0 0 1 1"/>' },
      /words\/cy\.md: has no text for the picture/,
    ],
    [
      'a fragment beside an activity',
      { 'one/vote/cy.md': '# A\n\nB {+}\n\n---\n\nC\n', 'one/vote/en.md': '# A\n\nB {+}\n\n---\n\nC\n' },
      /vote\/cy\.md: a slide with an activity has no fragments/,
    ],
  ];

  it.each(cases)('%s', async (_, changes, message) => {
    await expect(readDeck(await writeDeck(changes))).rejects.toThrow(message);
  });
});
