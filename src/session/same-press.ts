import type { DeckOutline, Place } from './deck.ts';

/**
 * What somebody presses within so many milliseconds of what they see changing they have not decided upon that: nobody
 * is so fast. They saw what was there before.
 */
const unseen = 250;

/** A move of the slides by another facilitator, as it came here; `at` is in milliseconds. */
export interface Moved {
  readonly from: Place;
  readonly to: Place;
  readonly at: number;
}

/** On: 1; back: -1. */
function direction(deck: DeckOutline, from: Place, to: Place): number {
  const indexOf = ({ id }: Place): number => deck.slides.findIndex((slide) => slide.id === id);
  return Math.sign(indexOf(to) - indexOf(from) || to.step - from.step);
}

/**
 * Whether a press that would go to `target` is the same one that another facilitator has just made: two who press Next
 * at the same moment want one slide, not two.
 */
export function isSamePress(deck: DeckOutline, moved: Moved | undefined, target: Place, now: number): boolean {
  if (!moved || now - moved.at >= unseen) return false;
  return direction(deck, moved.from, moved.to) === direction(deck, moved.to, target);
}
