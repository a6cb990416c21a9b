import { join } from 'node:path';
import { type Bilingual, type Language, languages } from '../session/language.ts';
import type { Figure } from './format.ts';
import { presenterPlace, renderLine, renderMarkdown } from './markdown.ts';
import { renderPicture } from './picture.ts';
import type { SlideSource } from './read.ts';

const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');

const both = (tag: string, text: Bilingual): string =>
  languages.map((language) => `<${tag} lang="${language}">${renderLine(text[language])}</${tag}>`).join(' ');

const cell = (name: string, text: Bilingual, more = ''): string =>
  `<span class="${name}"${more}>${both('span', text)}</span>`;

const behind = ({ caveat, source }: Figure): string =>
  languages
    .map(
      (language) =>
        `<div lang="${language}"><p>${renderLine(caveat[language])}</p>` +
        `<p class="source">${renderLine(source[language])}</p></div>`,
    )
    .join('\n');

function renderFigure(figure: Figure): string {
  const found = cell('found fragment', figure.found, ' data-fragment-index="0"');
  const summary = [cell('measure', figure.measure), cell('told', figure.told), found].join(' ');
  return `<li data-figure="${figure.id}"><details><summary>${summary}</summary>\n<div class="caveat">${behind(figure)}</div></details></li>`;
}

function renderWords({ slide, words }: SlideSource, language: Language): string {
  const { slide: text, picture } = words[language];
  const alternative = picture ? `\n<div class="picture-text">${renderMarkdown(picture)}</div>` : '';
  const named = slide.layout === 'join' ? `\n${presenterPlace}` : '';
  return `<div class="words" lang="${language}">${renderMarkdown(text, slide.figures ? 1 : 0)}${named}${alternative}</div>`;
}

function renderActivity({ slide, stops }: SlideSource): string[] {
  if (!slide.activity) return [];
  const results = Array.from(
    { length: stops - 1 },
    (_, index) => `<span class="fragment stop" data-fragment-index="${index}"></span>`,
  );
  return [`<div class="activity" data-activity="${slide.activity.id}"></div>`, ...results];
}

/** A picture that is much wider than high stands under the words, even where there is one language. */
function pictureShape(svg: string): 'wide' | 'tall' {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(width) / Number(height) > 2 ? 'wide' : 'tall';
}

/** A slide as a section of the deck's page, in both languages. */
export function renderSlide(source: SlideSource): string {
  const { folder, section, slide, picture } = source;
  const file = join(folder, 'picture.svg');
  const parts = [
    ...(picture === undefined
      ? []
      : [`<div class="picture">${renderPicture(file, picture, slide.pictureWords ?? {})}</div>`]),
    ...languages.map((language) => renderWords(source, language)),
    ...(slide.figures ? [`<ul class="figures">\n${slide.figures.map(renderFigure).join('\n')}\n</ul>`] : []),
    ...(slide.layout === 'join' ? ['<div class="join"></div>'] : []),
    ...renderActivity(source),
  ];
  const named = attributes({
    id: slide.id,
    'data-layout': slide.layout,
    'data-section': section,
    'data-domain': slide.domain,
    'data-activity': slide.activity?.id,
    'data-picture': picture && pictureShape(picture),
  });
  return `<section${named}>\n${parts.join('\n')}\n</section>`;
}

/** The trainer's notes of a slide as HTML, by language. */
export const renderNotes = ({ words }: SlideSource): Bilingual => ({
  cy: renderMarkdown(words.cy.notes),
  en: renderMarkdown(words.en.notes),
});
