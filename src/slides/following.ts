import type { Language } from '../session/language.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { Figure } from './format.ts';
import { presenterPlace, renderForReading, renderLine } from './markdown.ts';
import type { SlideSource } from './read.ts';

const words: Readonly<Record<Language, Readonly<Record<keyof typeof cy, string>>>> = { cy, en };

/** What a figure says, in the order in which it is weighed. */
const parts = ['told', 'found', 'caveat', 'source'] as const;

function renderFigure(figure: Figure, language: Language): string {
  const said = parts.map(
    (part) => `<div><dt>${words[language][part]}</dt><dd>${renderLine(figure[part][language])}</dd></div>`,
  );
  return `<li><h2>${renderLine(figure.measure[language])}</h2><dl>${said.join('')}</dl></li>`;
}

/**
 * A slide in one language, for whoever reads it on a phone, beside its title: everything that it says or will say, with
 * all that stands behind its figures, and its picture in words. Empty where a title is all that there is.
 */
export function renderFollowing(source: SlideSource, language: Language): string {
  const { slide } = source;
  const text = source.words[language];
  const figures = slide.figures?.map((figure) => renderFigure(figure, language)) ?? [];
  return [
    renderForReading(text.slide.replace(/^# .+$/m, '')),
    ...(slide.layout === 'join' ? [presenterPlace] : []),
    ...(figures.length > 0 ? [`<ul class="figures" role="list">${figures.join('\n')}</ul>`] : []),
    ...(text.picture === undefined
      ? []
      : [`<section class="picture"><h2>${words[language].picture}</h2>\n${renderForReading(text.picture)}</section>`]),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
