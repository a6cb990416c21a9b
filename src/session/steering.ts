import {
  type ActivityControl,
  activityKey,
  type Control,
  type ControlChange,
  maxRounds,
  type Overlay,
} from './control.ts';
import { findActivity, findSlide, type DeckOutline, type Place, type SlideOutline } from './deck.ts';

/**
 * What the facilitator's keys and buttons write to `control`. Pure: each takes the deck and the control as it is,
 * and gives the changes; none means that there is nowhere to go. One clicker is enough: arriving at an activity
 * opens it, Next closes it and shows the result, Next again moves on, and Back takes back what Next did.
 */

const notBegun: ActivityControl = { open: false, shown: false, round: 1 };

const activityOf = (control: Control, id: string): ActivityControl => control.activities[id] ?? notBegun;

const change = (control: Control, id: string, to: Partial<ActivityControl>): ControlChange => [
  activityKey(id),
  { ...activityOf(control, id), ...to },
];

/** Closes an activity as its slide is left; a standing one stays as it is. */
function leave(deck: DeckOutline, control: Control, id: string | undefined): ControlChange[] {
  if (id === undefined || !control.activities[id]?.open || findActivity(deck, id)?.standing) return [];
  return [change(control, id, { open: false })];
}

const moveTo = (place: Place): ControlChange => ['slide', place];

/** Whether the result of a slide's activity is shown from the start, so that there is nothing for Next to show. */
const growsWhileOpen = (slide: SlideOutline): boolean => slide.activity !== undefined && slide.stops === 1;

/** Whether an activity's result is shown from the start. */
export const grows = (deck: DeckOutline, id: string): boolean =>
  deck.slides.some((slide) => slide.activity === id && growsWhileOpen(slide));

/** What a result stop shows, where it is not the whole. */
export const itemAt = (slide: SlideOutline, step: number): string | undefined => slide.shows?.[step - 1] || undefined;

function show(control: Control, slide: SlideOutline, step: number): ControlChange[] {
  const item = itemAt(slide, step);
  const shown = { open: false, shown: true, ...(item !== undefined && { item }) };
  return [change(control, slide.activity!, shown), moveTo({ id: slide.id, step })];
}

/** Goes to another slide: closes what was open on the one that is left, and opens what has not been shown yet. */
function arrive(deck: DeckOutline, control: Control, target: Place): ControlChange[] {
  const changes = leave(deck, control, findSlide(deck, control.slide.id)?.activity);
  const slide = findSlide(deck, target.id);
  if (!slide) return [];
  const step = Math.min(Math.max(target.step, 0), slide.stops - 1);
  if (slide.activity === undefined) return [...changes, moveTo({ id: slide.id, step })];
  const activity = activityOf(control, slide.activity);
  const arrived = moveTo({ id: slide.id, step: 0 });
  if (findActivity(deck, slide.activity)?.standing) return [...changes, arrived];
  if (growsWhileOpen(slide)) {
    const begins = control.activities[slide.activity] === undefined;
    return begins
      ? [...changes, change(control, slide.activity, { open: true, shown: true }), arrived]
      : [...changes, arrived];
  }
  if (activity.shown) {
    const index = slide.shows?.indexOf(activity.item ?? '') ?? 0;
    return [...changes, moveTo({ id: slide.id, step: Math.max(index, 0) + 1 })];
  }
  return [...changes, change(control, slide.activity, { open: true }), moveTo({ id: slide.id, step: 0 })];
}

/** Moves to a slide, or to another stop of this one. */
export function goTo(deck: DeckOutline, control: Control, target: Place): ControlChange[] {
  if (target.id !== control.slide.id) return arrive(deck, control, target);
  const slide = findSlide(deck, target.id);
  if (!slide) return [];
  const step = Math.min(Math.max(target.step, 0), slide.stops - 1);
  if (slide.activity === undefined) return [moveTo({ id: slide.id, step })];
  if (step > 0) return show(control, slide, step);
  if (growsWhileOpen(slide)) return [moveTo({ id: slide.id, step: 0 })];
  return [change(control, slide.activity, { open: true, shown: false }), moveTo({ id: slide.id, step: 0 })];
}

/** Next: the next stop, closing and showing an activity on the way; after the last stop, the next slide. */
export function next(deck: DeckOutline, control: Control): ControlChange[] {
  const at = deck.slides.findIndex(({ id }) => id === control.slide.id);
  const slide = deck.slides[at];
  if (!slide) return [];
  const { step } = control.slide;
  if (slide.activity !== undefined && !growsWhileOpen(slide) && activityOf(control, slide.activity).open) {
    return show(control, slide, Math.max(step, 1));
  }
  if (step + 1 < slide.stops) return goTo(deck, control, { id: slide.id, step: step + 1 });
  const following = deck.slides[at + 1];
  return following ? arrive(deck, control, { id: following.id, step: 0 }) : [];
}

/** Back: the stop before, taking back what Next did; before the first stop, the last stop of the slide before. */
export function back(deck: DeckOutline, control: Control): ControlChange[] {
  const at = deck.slides.findIndex(({ id }) => id === control.slide.id);
  const slide = deck.slides[at];
  if (!slide) return [];
  if (control.slide.step > 0) return goTo(deck, control, { id: slide.id, step: control.slide.step - 1 });
  const before = deck.slides[at - 1];
  if (!before) return [];
  const changes = arrive(deck, control, { id: before.id, step: before.stops - 1 });
  const reopens = growsWhileOpen(before) && !findActivity(deck, before.activity!)?.standing;
  return reopens ? [...changes, change(control, before.activity!, { open: true, shown: true })] : changes;
}

/** The next or the previous slide, whatever stops are left on this one. */
export function skip(deck: DeckOutline, control: Control, by: 1 | -1): ControlChange[] {
  const at = deck.slides.findIndex(({ id }) => id === control.slide.id);
  const target = deck.slides[at + by];
  return at >= 0 && target ? arrive(deck, control, { id: target.id, step: 0 }) : [];
}

/** Puts this over the slides on every screen, or takes it away again. */
export const cover = (control: Control, overlay: Overlay): ControlChange[] => [
  ['overlay', control.overlay === overlay ? null : overlay],
];

/** Next or Back; where something stands over the slides that goes first: nobody should move slides that nobody sees. */
export function press(deck: DeckOutline, control: Control, move: 'next' | 'back'): ControlChange[] {
  if (control.overlay) return [['overlay', null]];
  return move === 'next' ? next(deck, control) : back(deck, control);
}

export const openActivity = (control: Control, id: string): ControlChange[] => [change(control, id, { open: true })];

export const closeActivity = (control: Control, id: string): ControlChange[] => [change(control, id, { open: false })];

export const showResult = (control: Control, id: string): ControlChange[] => [change(control, id, { shown: true })];

export const hideResult = (control: Control, id: string): ControlChange[] => [change(control, id, { shown: false })];

/** Puts one item's result on the screen. */
export const showItem = (control: Control, id: string, item: string): ControlChange[] => [
  change(control, id, { item }),
];

/** Asks the same again in a new round, open, and with its result hidden unless it grows; earlier rounds are kept. */
export function askAgain(deck: DeckOutline, control: Control, id: string): ControlChange[] {
  const { round, shown } = activityOf(control, id);
  if (round >= maxRounds) return [];
  const slide = findSlide(deck, control.slide.id);
  const again = change(control, id, { open: true, shown: shown && grows(deck, id), round: round + 1 });
  return slide?.activity === id ? [again, moveTo({ id: slide.id, step: 0 })] : [again];
}
