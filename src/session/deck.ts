import type { Bilingual, Language, ScreenLanguage } from './language.ts';

/** One thing to answer in an activity: a problem, a measure, `now`. */
export interface Item {
  readonly id: string;
  readonly label: Bilingual;
  /** The language of the label where it was given in that one alone; in the other it is then the same text. */
  readonly only?: Language;
}

/**
 * An activity as the deck defines it. `settings` is whatever its kind needs (the rungs of a ladder);
 * plain JSON, checked by the kind's own model.
 */
export interface ActivityDefinition {
  readonly id: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly items: readonly Item[];
  /** Items that a session does without. Nobody is asked them, but an answer to one is still read and kept. */
  readonly hidden?: readonly Item[];
  readonly settings: unknown;
  /** Open from the beginning to the end, whatever slide is on the screen. */
  readonly standing?: true;
  /** What participants answered stays at hand on their phones once it is over: it is theirs to keep, or to take back. */
  readonly lasting?: true;
  /** A session does without it: it begins nowhere, whatever was decided about it. What was answered is kept. */
  readonly off?: true;
}

/**
 * A slide without its words. It has `stops` places where Next halts, numbered from 0. On a slide with an
 * activity stop 0 is the open vote and each further stop shows a result: the whole, or one item after another
 * where the kind shows them singly. Where there is no further stop the result is shown while the vote is open.
 */
export interface SlideOutline {
  readonly id: string;
  /** The id of its section. */
  readonly section: string;
  readonly title: Bilingual;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly stops: number;
  /** The id of its activity. */
  readonly activity?: string;
  /** What each result stop shows, from stop 1: an item of the activity, a view of its kind's, or `''` for the whole. */
  readonly shows?: readonly string[];
}

/** A part of the workshop. */
export interface SectionOutline {
  readonly id: string;
  readonly title: Bilingual;
}

/** A choice of the deck's slides for a session of a certain length. */
export interface CutOutline {
  /** How long the session is: the cut's slides take this long at most. */
  readonly minutes: number;
  /** Ids of slides, in the deck's order. */
  readonly slides: readonly string[];
  /** The items that an activity keeps, by its id. An activity that is not here keeps all. */
  readonly items: Readonly<Record<string, readonly string[]>>;
  /** How many minutes a slide takes here, where that differs from its own. */
  readonly lengths: Readonly<Record<string, number>>;
}

export interface DeckOutline {
  readonly title: Bilingual;
  readonly sections: readonly SectionOutline[];
  readonly slides: readonly SlideOutline[];
  readonly activities: readonly ActivityDefinition[];
  /** The shortest first. */
  readonly cuts: readonly CutOutline[];
  /** What the screen shows until somebody chooses; both languages unless told. */
  readonly screen?: ScreenLanguage;
  /** For each slide that a session does without, the one in whose place it goes on. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Of a session's deck: another number once anything in it has changed. */
  readonly version?: number;
}

/** Where the session is: a slide and one of its stops. */
export interface Place {
  readonly id: string;
  readonly step: number;
}

export const findActivity = (deck: DeckOutline, id: string): ActivityDefinition | undefined =>
  deck.activities.find((activity) => activity.id === id);

/** How long a cut's slides take together, in minutes. */
export const lengthOf = (deck: DeckOutline, cut: CutOutline): number =>
  cut.slides.reduce((sum, id) => sum + (cut.lengths[id] ?? findSlide(deck, id)?.minutes ?? 0), 0);

/** Whether a session does without this item. */
export const isHidden = ({ hidden }: ActivityDefinition, item: string): boolean =>
  hidden?.some(({ id }) => id === item) ?? false;

/** The language of an item's label, where it is read in this one. */
export const labelLanguage = ({ only }: Item, language: Language): Language => only ?? language;

export const findSlide = (deck: DeckOutline, id: string): SlideOutline | undefined =>
  deck.slides.find((slide) => slide.id === id);
