import { type Bilingual, languages } from '../session/language.ts';
import { renderLine } from './markdown.ts';
import { DeckProblem } from './problem.ts';

/** What no picture may hold: the page's policy blocks it, or it cannot be translated, or it would clash. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\sstyle\s*=|<style/i, 'uses styles: use the classes of pictures.css'],
  [/<script|<foreignObject|\son\w+\s*=/i, 'holds a script or a foreign object'],
  [/href\s*=\s*["'](?!#)/i, 'points outside itself'],
  [/\s(?:fill|stroke)\s*=\s*["'](?!none["'])/i, 'sets a colour: use the classes of pictures.css'],
  [/\sid\s*=/i, 'has an id, which may clash with one of another slide'],
  [/<text(?![^>]*\bdata-word=)/i, 'has text of its own: use <text data-word="…"/>'],
];

/**
 * A picture as HTML, with its words in both languages: each `<text data-word="key"/>` becomes one text a language, in
 * the same place, unless it says itself which `lang` it is for. It is hidden from screen readers, which have its text
 * in their own language.
 */
export function renderPicture(file: string, svg: string, words: Readonly<Record<string, Bilingual>>): string {
  for (const [pattern, problem] of forbidden) if (pattern.test(svg)) throw new DeckProblem(file, problem);
  const drawing = svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--.*?-->/gs, '')
    .trim();
  if (!/^<svg[^>]*\sviewBox=/.test(drawing)) throw new DeckProblem(file, 'has no viewBox');
  return drawing
    .replace(/^<svg(?: xmlns="[^"]*")?/, '<svg aria-hidden="true" focusable="false"')
    .replace(/<text([^>]*?)\sdata-word="([^"]*)"([^>]*?)\/>/g, (_, before: string, key: string, after: string) => {
      const word = words[key];
      if (!word) throw new DeckProblem(file, `has no words for ${key}: add them to pictureWords in slide.ts`);
      const attributes = before + after.trimEnd();
      const own = languages.find((language) => attributes.includes(` lang="${language}"`));
      if (own) return `<text${attributes}>${renderLine(word[own])}</text>`;
      return languages
        .map((language) => `<text${attributes} lang="${language}">${renderLine(word[language])}</text>`)
        .join('');
    });
}
