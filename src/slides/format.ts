import type { Domain } from '../activities/quadrants/domains.ts';
import type { Item } from '../session/deck.ts';
import type { Bilingual } from '../session/language.ts';

/**
 * How a slide is laid out, as `data-layout` on its section. Whatever carries `lang` inside a section is shown or
 * hidden by the language of the screen; with both, Welsh stands left or above. A slide with a picture has it in
 * `.picture`, before the words, and `data-picture`: `wide` where it is more than twice as wide as high, else `tall`.
 *
 * - `join`: the words, the picture, and `.join`, an empty box in which the page draws the address and the code.
 * - `divider`: opens a part of the workshop; a heading and at most a line.
 * - `plain`: a heading, paragraphs, perhaps a picture.
 * - `list`: a heading and a list that carries the slide, perhaps a picture.
 * - `domain`: one of the four kinds of problem; `data-domain` names it, and the list has four items, each opened by a
 *   `strong` label: how you know it, what to do, the part of co-production, the classic mistake.
 * - `activity`: a heading, perhaps a line, and `.activity`, an empty box with `data-activity` for the live view.
 * - `scene`: a heading, a few words, and a picture that carries the slide; with both languages it stands between them.
 * - `timeline`: a heading and a list, each of whose items opens with a `strong` year; a wide picture under it.
 * - `figures`: the words, and `ul.figures` once for both languages: see `Figure`.
 * - `closing`: the words at the end, perhaps a picture.
 */
export const layouts = [
  'join',
  'divider',
  'plain',
  'list',
  'domain',
  'activity',
  'scene',
  'timeline',
  'figures',
  'closing',
] as const;

type Layout = (typeof layouts)[number];

/** The activity of a slide. Its title is the slide's. */
interface ActivitySource {
  readonly id: string;
  /** One of the kinds in src/activities. */
  readonly kind: string;
  /** None where participants make their own. */
  readonly items: readonly Item[];
  /** As the kind's model describes them; plain JSON. */
  readonly settings: unknown;
  /** Open from the beginning to the end, whatever slide is on the screen. */
  readonly standing?: true;
  /** What participants answered stays at hand on their phones once it is over: it is theirs to keep, or to take back. */
  readonly lasting?: true;
}

/**
 * A claim in numbers, which never stands without what can be said against it. `told` is on the slide from the start,
 * `found` comes with Next, and `caveat` and `source` are behind the figure, in a `details` of its own.
 */
export interface Figure {
  readonly id: string;
  readonly measure: Bilingual;
  /** The figure as the workshop tells it. */
  readonly told: Bilingual;
  /** What other sources say, in a few words. */
  readonly found: Bilingual;
  readonly caveat: Bilingual;
  readonly source: Bilingual;
}

/**
 * What a slide is, beside its words: the default export of `slide.ts` in its folder, which also holds cy.md, en.md and
 * perhaps picture.svg. A deck imports types alone (`satisfies Slide`), so that it can stand in any folder.
 */
export interface Slide {
  /** Unique in the deck; also its place in the address of the deck's page. */
  readonly id: string;
  /** Planned length. */
  readonly minutes: number;
  readonly layout: Layout;
  readonly activity?: ActivitySource;
  /** For the layout `domain`. */
  readonly domain?: Domain;
  /** For the layout `figures`. */
  readonly figures?: readonly Figure[];
  /** What the picture's `<text data-word="…"/>` say. */
  readonly pictureWords?: Readonly<Record<string, Bilingual>>;
}

interface Section {
  readonly id: string;
  readonly title: Bilingual;
  /** Folders of slides, in order: `<section>/<slide>`. */
  readonly slides: readonly string[];
}

/** The same slides for less time. */
interface Cut {
  /** How long the session is. */
  readonly minutes: number;
  /** Ids of the slides that stay, in the deck's order; `all` for every one. */
  readonly slides: readonly string[] | 'all';
  /** The items that an activity keeps, where it does not keep all: its id, and theirs. */
  readonly items?: Readonly<Record<string, readonly string[]>>;
  /** Minutes of a slide, where the cut gives it more or less time than `slide.ts` does. */
  readonly lengths?: Readonly<Record<string, number>>;
}

/** The running order: the default export of `deck.ts` in the deck's folder. */
export interface Deck {
  readonly title: Bilingual;
  readonly sections: readonly Section[];
  /** The shortest first. */
  readonly cuts?: readonly Cut[];
}
