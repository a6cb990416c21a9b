import { type Language, languages } from '../session/language.ts';

/**
 * Tells a screen reader what has come onto the screen, each language in its own voice: the whole slide where it is
 * new, only what was added where it is not.
 */
export class Announcer {
  #voices: Readonly<Record<Language, HTMLElement>>;
  #slide: HTMLElement | undefined;
  #heard = new Set<string>();

  constructor(parent: HTMLElement) {
    const live = document.createElement('div');
    live.className = 'only-heard';
    live.setAttribute('aria-live', 'polite');
    const voice = (language: Language): HTMLElement => {
      const element = live.appendChild(document.createElement('p'));
      element.lang = language;
      return element;
    };
    this.#voices = { cy: voice('cy'), en: voice('en') };
    parent.append(live);
  }

  announce(slide: HTMLElement): void {
    const now = new Set<string>();
    if (slide !== this.#slide) this.#heard.clear();
    this.#slide = slide;
    for (const language of languages) {
      const lines = shownLines(slide, language);
      const added = lines.filter((line) => !this.#heard.has(line));
      if (added.length > 0 || lines.length === 0) this.#voices[language].textContent = added.join('\n');
      for (const line of lines) now.add(line);
    }
    this.#heard = now;
  }
}

/** The lines of a slide that can be seen, in one language. */
function shownLines(slide: HTMLElement, language: Language): string[] {
  const blocks = slide.querySelectorAll<HTMLElement>(`:scope > .words[lang='${language}']`);
  return [...blocks]
    .filter((block) => block.getClientRects().length > 0)
    .flatMap((block) => block.innerText.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
