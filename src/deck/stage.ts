import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import type { Place } from '../session/deck.ts';

/** Slides are laid out in a space of this size and scaled as one. */
const slideSize = { width: 1280, height: 720 } as const;

/** reveal's keys, touch, controls and messages stay off: the session steers, by the deck's own keys or the desk. */
const config: RevealConfig = {
  ...slideSize,
  margin: 0,
  minScale: 0.1,
  maxScale: 8,
  center: false,
  embedded: false,
  display: 'grid',
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  hash: true,
  respondToHashChanges: true,
  keyboard: false,
  touch: false,
  mouseWheel: false,
  controls: false,
  progress: false,
  jumpToSlide: false,
  help: false,
  loop: false,
  scrollActivationWidth: 0,
  hideInactiveCursor: true,
  hideCursorTime: 3000,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
};

/** Marks reveal's slide changes that the session asked for; all others are somebody's wish to go there. */
const fromSession = 1;

interface SlideChange extends Event {
  readonly indexh?: number;
  readonly origin?: number;
}

const samePlace = (a: Place, b: Place | undefined): boolean => a.id === b?.id && a.step === b.step;

/**
 * The slides on the screen, drawn by reveal.js. Shows the place that it is told and never goes anywhere by itself:
 * a slide picked in the overview, or by the address, is passed to `picked`.
 */
export class Stage {
  #reveal: RevealApi;
  #root: HTMLElement;
  #picked: (slide: string) => void;
  #place: Place | undefined;

  constructor(root: HTMLElement, picked: (slide: string) => void) {
    this.#root = root;
    this.#picked = picked;
    this.#reveal = new Reveal(root, config);
  }

  async start(): Promise<void> {
    const started = this.#reveal.initialize();
    // reveal lets the address's query override any option; ours have the last word.
    this.#reveal.configure(config);
    await started;
    this.#root.addEventListener('beforeslidechange', this.#keepToTheSession);
    this.#root.addEventListener('click', this.#pickInOverview, { capture: true });
    this.#root.removeAttribute('role');
    // It would read out both languages as one; the announcer takes its place.
    this.#root.querySelector('.aria-status')?.remove();
  }

  get current(): HTMLElement | undefined {
    return this.#reveal.getCurrentSlide();
  }

  /** Goes to a place; nothing happens where the screen is already there, or has no such slide. */
  show(place: Place): void {
    if (samePlace(place, this.#place)) return;
    this.#place = place;
    this.#settle();
  }

  /** The slides have been arranged anew; the screen stays where it is. */
  rearranged(): void {
    this.#reveal.sync();
    this.#settle();
  }

  get overview(): boolean {
    return this.#reveal.isOverview();
  }

  toggleOverview(): void {
    this.#reveal.toggleOverview();
  }

  /** Moves the selection in the overview. */
  select(by: 1 | -1): void {
    this.#go(this.#reveal.getIndices().h + by);
  }

  showBlank(blank: boolean): void {
    if (blank !== this.blank) this.#reveal.togglePause(blank);
  }

  get blank(): boolean {
    return this.#reveal.isPaused();
  }

  /** Goes where the session is, and says where reveal wanted to go: by the address, or out of the overview. */
  #keepToTheSession = (event: SlideChange): void => {
    if (event.origin === fromSession) return;
    event.preventDefault();
    const slide = this.#reveal.getHorizontalSlides()[event.indexh ?? -1];
    this.#settle();
    if (slide && slide.id !== this.#place?.id) this.#picked(slide.id);
  };

  #pickInOverview = (event: MouseEvent): void => {
    if (!this.overview || !(event.target instanceof Element)) return;
    const slide = event.target.closest<HTMLElement>('.slides > section');
    if (!slide) return;
    event.stopPropagation();
    event.preventDefault();
    this.#go(this.#reveal.getIndices(slide).h);
    this.toggleOverview();
  };

  #settle(): void {
    const place = this.#place;
    const slide = place && this.#reveal.getHorizontalSlides().find(({ id }) => id === place.id);
    // reveal counts fragments from 0, and has -1 for none.
    if (slide) this.#go(this.#reveal.getIndices(slide).h, place.step - 1);
  }

  #go(slide: number, fragment?: number): void {
    this.#reveal.slide(slide, 0, fragment, fromSession);
  }
}
