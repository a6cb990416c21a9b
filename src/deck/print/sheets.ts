import { html, render, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Bilingual, ScreenLanguage } from '../../session/language.ts';
import type { PrintKind, Printing } from '../address.ts';
import { shownOn, words } from '../words.ts';

/** How many slides there are on a page, and how many lines to write on beside each. */
const slidesOnPage: Readonly<Record<PrintKind, number>> = { slides: 1, notes: 1, handout: 3 };
const linesBeside = 7;

const element = (tag: string, className: string, ...children: Node[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/** A slide as the deck's own theme draws it, in a frame that makes it as small as the paper asks for. */
const framed = (slide: Element): HTMLElement =>
  element('div', 'frame', element('div', 'reveal', element('div', 'slides', slide)));

const notesOf = (notes: Bilingual | undefined, screen: ScreenLanguage): TemplateResult =>
  // The notes come from the deck's own files, never from a user.
  html`${shownOn(screen).map(
    (language) =>
      html`<section lang=${language} aria-label=${words(language)('print.notes')}>
        ${unsafeHTML(notes?.[language] ?? '')}
      </section>`,
  )}`;

/** What stands on the paper beside a slide. */
async function besides({ kind, screen }: Printing): Promise<(slide: Element) => readonly Node[]> {
  if (kind === 'handout') {
    return () => [element('div', 'lines', ...Array.from({ length: linesBeside }, () => element('div', '')))];
  }
  if (kind === 'slides') return () => [];
  const { default: notes } = await import('virtual:notes');
  return (slide) => {
    const beneath = element('div', 'notes');
    render(notesOf(notes[slide.id], screen), beneath);
    return [beneath];
  };
}

/** What a page of A4 holds between its margins, in pixels; a little less, since browsers round. */
const pageHeight = ((297 - 2 * 12) / 25.4) * 96 - 4;

/** How often long notes are set smaller before they may go on overleaf. */
const tightest = 3;

/** Sets long notes smaller, and their slide with them, until both are on one sheet. */
export function fitNotes(root: HTMLElement): void {
  for (const sheet of root.querySelectorAll<HTMLElement>('.sheet')) {
    for (let tight = 1; tight <= tightest && sheet.offsetHeight > pageHeight; tight += 1)
      sheet.dataset.tight = String(tight);
  }
}

/** Puts the slides onto pages. */
export async function paginate(root: HTMLElement, printing: Printing): Promise<void> {
  const beside = await besides(printing);
  const sheets = Array.from(root.querySelectorAll('.slides > section'), (slide, index) => {
    const number = element('p', 'number', document.createTextNode(String(index + 1)));
    return element('article', 'sheet', number, framed(slide), ...beside(slide));
  });
  const size = slidesOnPage[printing.kind];
  const pages: HTMLElement[] = [];
  for (let at = 0; at < sheets.length; at += size) pages.push(element('div', 'page', ...sheets.slice(at, at + size)));
  root.querySelector('.slides')!.remove();
  root.className = 'paper';
  root.append(...pages);
}
