import type { DeckOutline, SlideOutline } from '../session/deck.ts';

/** Gives a slide as many stops as it has in the session: the page was built with those of the deck. */
function setStops(section: HTMLElement, { stops, activity }: SlideOutline): void {
  if (activity === undefined) return;
  const there = [...section.querySelectorAll<HTMLElement>(':scope > .stop')];
  for (const spare of there.slice(stops - 1)) spare.remove();
  for (let index = there.length; index < stops - 1; index += 1) {
    const stop = document.createElement('span');
    stop.className = 'fragment stop';
    stop.dataset.fragmentIndex = String(index);
    section.append(stop);
  }
}

/** The slides of the page as a session has them: those that it does without are kept aside. */
export class Arrangement {
  readonly #slides: HTMLElement;
  readonly #sections: ReadonlyMap<string, HTMLElement>;

  constructor(root: HTMLElement) {
    this.#slides = root.querySelector<HTMLElement>('.slides')!;
    const sections = this.#slides.querySelectorAll<HTMLElement>(':scope > section');
    this.#sections = new Map(Array.from(sections, (section) => [section.id, section]));
  }

  /** Puts them in order. */
  arrange({ slides }: DeckOutline): void {
    const wanted = slides.flatMap((slide) => {
      const section = this.#sections.get(slide.id);
      if (section) setStops(section, slide);
      return section ?? [];
    });
    const kept = new Set(wanted);
    for (const section of this.#sections.values()) if (!kept.has(section)) section.remove();
    for (const [index, section] of wanted.entries()) {
      const there = this.#slides.querySelectorAll<HTMLElement>(':scope > section')[index];
      if (there !== section) this.#slides.insertBefore(section, there ?? null);
    }
  }
}
