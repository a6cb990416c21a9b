import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ladderSettings } from '../activities/ladder/settings.ts';
import type { QuadrantsSettings } from '../activities/quadrants/model.ts';
import {
  type ActivityDefinition,
  type CutOutline,
  type DeckOutline,
  findActivity,
  findSlide,
  lengthOf,
} from '../session/deck.ts';
import { languages } from '../session/language.ts';
import { type DeckSource, readDeck, readSource } from './read.ts';
import { renderNotes, renderSlide } from './render.ts';

const folder = join(import.meta.dirname, '../../slides');

/** The words of a slide that people are to take in: no marks, no sources. */
const plain = (slide: string): string =>
  slide
    .split('\n')
    .filter((line) => !line.endsWith('{source}'))
    .join(' ')
    .replace(/\{[^}]*\}/g, '');

describe('the workshop’s deck', () => {
  let source: DeckSource;
  let deck: DeckOutline;
  const activity = (id: string): ActivityDefinition => findActivity(deck, id)!;

  const found = (minutes: number): { cut: CutOutline; length: number; kinds: string[] } => {
    const cut = deck.cuts.find((each) => each.minutes === minutes)!;
    const activities = cut.slides.flatMap((id) => findSlide(deck, id)?.activity ?? []);
    return { cut, length: lengthOf(deck, cut), kinds: activities.map((id) => activity(id).kind) };
  };

  beforeAll(async () => {
    source = await readSource(folder);
    deck = await readDeck(folder);
  });

  it('runs from the title to what is next, and opens each part with a divider', () => {
    const sections = deck.sections.map(({ id }) => id);
    expect(sections).toEqual(['welcome', 'what', 'when', 'why', 'in-action', 'equity', 'next']);
    const first = sections.map((id) => source.slides.find(({ section }) => section === id)?.slide.layout);
    expect(first).toEqual(['join', ...sections.slice(1).map(() => 'divider')]);
  });

  it('has the activities that other programs know', () => {
    const activities = deck.activities.map(({ id, kind }) => `${id}: ${kind}`);
    expect(activities).toEqual(
      expect.arrayContaining([
        'principles: ratings',
        'arnstein: ladder',
        'revised: ladder',
        'quadrants: quadrants',
        'falmouth: guess',
      ]),
    );
  });

  it('has eight rungs in three bands on Arnstein’s ladder, and seven on the revised one with a step beside it', () => {
    for (const [id, rungs] of [
      ['arnstein', 8],
      ['revised', 7],
    ] as const) {
      const settings = ladderSettings(activity(id));
      expect(settings.rungs).toHaveLength(rungs);
      expect(settings.bands.map((band) => band.id)).toEqual([...new Set(settings.rungs.map(({ band }) => band))]);
      expect(activity(id).items.map((item) => item.id)).toEqual(['now', 'goal']);
    }
    expect(ladderSettings(activity('revised')).beside).toBeDefined();
  });

  it('has at least twelve cards, of each kind, clear and arguable, each with what starts the debate', () => {
    const { items, settings } = activity('quadrants');
    const { cards } = settings as QuadrantsSettings;
    expect(items.length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(cards)).toEqual(items.map(({ id }) => id));
    const all = Object.values(cards);
    expect(new Set(all.map(({ expected }) => expected)).size).toBe(4);
    expect(all.filter(({ alsoPlausible }) => alsoPlausible).length).toBeGreaterThanOrEqual(4);
    expect(all.every(({ hook }) => hook)).toBe(true);
  });

  describe('cut to', () => {
    it('45 minutes has one ladder and three cards, and still weighs the figures', () => {
      const { cut, length, kinds } = found(45);
      expect(length).toBeLessThanOrEqual(45);
      expect(kinds.filter((kind) => kind === 'ladder')).toHaveLength(1);
      expect(cut.items.quadrants).toHaveLength(3);
      expect(cut.slides).toContain('falmouth-figures');
    });

    it('90 minutes has one ladder, six cards, at most seven activities and ten minutes to spare', () => {
      const { cut, length, kinds } = found(90);
      expect(length).toBeLessThanOrEqual(80);
      expect(kinds.filter((kind) => kind === 'ladder')).toHaveLength(1);
      expect(cut.items.quadrants).toHaveLength(6);
      expect(kinds.length).toBeLessThanOrEqual(7);
    });

    it('three hours has everything, and time for a break', () => {
      const { cut, length, kinds } = found(180);
      expect(cut.slides).toHaveLength(deck.slides.length);
      expect(kinds).toHaveLength(deck.activities.length);
      expect(length).toBe(deck.slides.reduce((sum, { minutes }) => sum + minutes, 0));
      expect(length).toBeLessThanOrEqual(170);
    });
  });

  it('gives every slide its whole minutes', () => {
    const part = deck.slides.filter(({ minutes }) => !Number.isInteger(minutes));
    expect(part.map(({ id }) => id)).toEqual([]);
  });

  it('has notes for every slide, in six parts, none of them empty, in both languages', () => {
    for (const slide of source.slides) {
      const notes = renderNotes(slide);
      for (const language of languages) {
        const parts = notes[language].split(/<h3>.+?<\/h3>/).map((part) => part.trim());
        expect(parts.map((part) => part !== '')).toEqual([false, true, true, true, true, true, true]);
      }
    }
  });

  it('says in both languages what each picture says, and gives a diagram as a table', () => {
    const pictured = source.slides.filter(({ picture }) => picture !== undefined);
    expect(pictured.length).toBeGreaterThan(12);
    for (const { picture, words } of pictured) {
      const isDiagram = !picture?.includes('class="skin-');
      for (const { picture: text } of [words.cy, words.en]) expect(text).toMatch(isDiagram ? /^\| ---/m : /\S/);
    }
  });

  it('has few words on a slide', () => {
    const texts = source.slides.flatMap(({ words }) => [words.cy, words.en]);
    const long = texts.filter(({ slide }) => plain(slide).match(/[\p{L}\d][^\s]*/gu)!.length > 60);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('gives every figure what was found, a caveat and a source', () => {
    const figures = source.slides.flatMap(({ slide }) => slide.figures ?? []);
    expect(figures).toHaveLength(8);
    for (const { found, caveat, source: from } of figures) {
      for (const language of languages) expect(found[language] && caveat[language] && from[language]).toBeTruthy();
    }
  });

  it('has one mark for an apostrophe', () => {
    expect(JSON.stringify([deck, source.slides.map(({ words }) => words)])).not.toMatch(/\p{L}'\p{L}/u);
  });

  it('can be drawn', () => {
    const sections = source.slides.map(renderSlide);
    expect(sections).toHaveLength(deck.slides.length);
    for (const section of sections) expect(section).not.toMatch(/\sstyle=|\{[+\w ]+\}/);
  });
});
