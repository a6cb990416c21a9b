import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GuessSettings } from '../activities/guess/model.ts';
import { languages } from '../session/language.ts';
import { readSource, type SlideSource } from './read.ts';

const folder = join(import.meta.dirname, '../../slides');

describe('the figures of Falmouth', () => {
  let slides: readonly SlideSource[];

  beforeAll(async () => {
    const source = await readSource(folder);
    slides = source.slides.filter(({ slide }) => slide.id.startsWith('falmouth'));
  });

  it('each have what was found elsewhere, a caveat and a source in their data, in both languages', () => {
    const figures = slides.flatMap(({ slide }) => slide.figures ?? []);
    expect(figures.map(({ id }) => id)).toEqual([
      'post-natal-depression',
      'childhood-asthma',
      'teenage-pregnancy',
      'child-protection',
      'crime',
      'unemployment',
      'attainment',
      'savings',
    ]);
    for (const { found, caveat, source } of figures) {
      for (const language of languages)
        for (const text of [found, caveat, source]) expect(text[language]).toMatch(/\p{L}{3}/u);
    }
  });

  it('stand nowhere but in their data: the words of the slides hold years, and no other number', () => {
    for (const { slide, words } of slides) {
      for (const language of languages) {
        const numbers = words[language].slide.replace(/\b(?:19|20)\d\d\b|£1\b/g, '').match(/\d+/g);
        expect(numbers, `${slide.id} in ${language}`).toBeNull();
      }
    }
  });

  it('are the same where they are guessed about and where they are told', () => {
    const [measures, figures] = ['falmouth-measures', 'falmouth-figures'].map(
      (id) => slides.find(({ slide }) => slide.id === id)!.slide,
    );
    const { settings, items } = measures!.activity!;
    const guessed = Object.entries((settings as GuessSettings).figures);
    expect(guessed.map(([id, { told, found, caveat, source }]) => ({ id, told, found, caveat, source }))).toEqual(
      figures!.figures!.map(({ measure: _measure, ...figure }) => figure),
    );
    expect(items).toEqual(figures!.figures!.map(({ id, measure }) => ({ id, label: measure })));
    expect(guessed.map(([, { change }]) => change)).toEqual([-70, -50, -100, -42, -50, -71, 100]);
  });

  it('come with words to read out about how far to trust them', () => {
    const { words } = slides.find(({ slide }) => slide.id === 'falmouth-figures')!;
    expect(words.cy.notes).toContain('Daw’r ffigurau hyn o un ystad.');
    expect(words.en.notes).toContain('These numbers come from one estate');
  });
});
