import { type Control, type ControlChange, type Spent, spentKey } from './control.ts';
import { type CutOutline, type DeckOutline, findSlide, lengthOf, type Place, type SlideOutline } from './deck.ts';

const minute = 60_000;

/** Longer than any workshop: a clock that was left running overnight says no more. */
const longest = 24 * 60 * minute;

const readSpent = ({ ms, since }: Spent, now: number): number =>
  Math.min(ms + (since === undefined ? 0 : Math.max(now - Date.parse(since), 0)), longest);

/**
 * What is to be written beside changes that move to another slide, so that it is known how long each section takes: it
 * begins with the first move. Nothing for any other changes.
 */
export function recordPace(
  deck: DeckOutline,
  control: Control,
  changes: readonly ControlChange[],
  now: number,
): ControlChange[] {
  const place = changes.find(([key]) => key === 'slide')?.[1] as Place | undefined;
  const to = place && findSlide(deck, place.id)?.section;
  if (to === undefined) return [];
  const running = [...control.spent].filter(([, { since }]) => since !== undefined);
  if (running.length === 1 && running[0]![0] === to) return [];
  return [
    ...running
      .filter(([section]) => section !== to)
      .map(([section, spent]): ControlChange => [spentKey(section), { ms: readSpent(spent, now) }]),
    [spentKey(to), { ms: control.spent.get(to)?.ms ?? 0, since: new Date(now).toISOString() }],
  ];
}

/** Starts the clock again, as when those who were to come have come. */
export function startPace(deck: DeckOutline, control: Control, now: number): ControlChange[] {
  const here = findSlide(deck, control.slide.id)?.section;
  return [
    ...[...control.spent.keys()]
      .filter((section) => section !== here)
      .map((section): ControlChange => [spentKey(section), null]),
    ...(here === undefined ? [] : [[spentKey(here), { ms: 0, since: new Date(now).toISOString() }] as const]),
  ];
}

/** How a session keeps to its plan; all in minutes. */
export interface Pace {
  /** What each section has taken, by its id; only those that have begun. */
  readonly spent: ReadonlyMap<string, number>;
  /** More than nothing for behind, less for ahead; nothing while the slide on the screen is in its time. */
  readonly behind: number;
  /** What the slides from here on are planned to take. */
  readonly left: number;
  /** Slides to come that a shorter session does without, as many as make good what is behind. */
  readonly skippable: readonly SlideOutline[];
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0);

/** The slides after `at` that the longest cut shorter than this deck leaves out. */
function skippableAfter(deck: DeckOutline, at: number): SlideOutline[] {
  const all = sum(deck.slides.map(({ minutes }) => minutes));
  let shorter: CutOutline | undefined;
  for (const cut of deck.cuts) if (lengthOf(deck, cut) < all) shorter = cut;
  return shorter ? deck.slides.slice(at + 1).filter(({ id }) => !shorter.slides.includes(id)) : [];
}

/** Undefined while the clock has not begun. */
export function paceOf(deck: DeckOutline, control: Control, now: number): Pace | undefined {
  if (control.spent.size === 0) return undefined;
  const spent = new Map([...control.spent].map(([section, each]) => [section, readSpent(each, now) / minute]));
  const at = deck.slides.findIndex(({ id }) => id === control.slide.id);
  const planned = sum(deck.slides.slice(0, Math.max(at, 0)).map(({ minutes }) => minutes));
  const taken = sum(spent.values());
  const late = taken - planned - (deck.slides[at]?.minutes ?? 0);
  const behind = Math.round(late > 0 ? late : Math.min(taken - planned, 0));
  const skippable: SlideOutline[] = [];
  for (const slide of skippableAfter(deck, at)) {
    if (sum(skippable.map(({ minutes }) => minutes)) >= behind) break;
    skippable.push(slide);
  }
  const left = sum(deck.slides.slice(Math.max(at, 0)).map(({ minutes }) => minutes));
  return { spent, behind: behind === 0 ? 0 : behind, left, skippable };
}
