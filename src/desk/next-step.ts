import type { Control } from '../session/control.ts';
import {
  type DeckOutline,
  findActivity,
  findSlide,
  type Item,
  type Place,
  type SlideOutline,
} from '../session/deck.ts';
import { itemAt, next } from '../session/steering.ts';

/** What the Next button will do, so that it can say so. */
export type NextStep =
  /** Closes the vote and shows its result. */
  | { readonly kind: 'show' }
  /** Shows the result of this item. */
  | { readonly kind: 'item'; readonly item: Item }
  /** Shows more of the same slide. */
  | { readonly kind: 'step' }
  | { readonly kind: 'slide'; readonly slide: SlideOutline }
  /** Goes on to a slide and opens its activity. */
  | { readonly kind: 'vote'; readonly slide: SlideOutline }
  /** Shows the slides again, since something stands over them. */
  | { readonly kind: 'uncover' }
  /** There is nowhere to go. */
  | { readonly kind: 'end' };

function stepOnSlide(deck: DeckOutline, control: Control, slide: SlideOutline, { step }: Place): NextStep {
  if (slide.activity === undefined) return { kind: 'step' };
  if (control.activities[slide.activity]?.open) return { kind: 'show' };
  const shown = itemAt(slide, step);
  const item = findActivity(deck, slide.activity)?.items.find(({ id }) => id === shown);
  if (item) return { kind: 'item', item };
  return { kind: step > 1 ? 'step' : 'show' };
}

/** Reads it off what Next would write, so that the two can never differ. */
export function nextStep(deck: DeckOutline, control: Control): NextStep {
  if (control.overlay) return { kind: 'uncover' };
  const changes = new Map(next(deck, control));
  const place = changes.get('slide') as Place | undefined;
  const slide = place && findSlide(deck, place.id);
  if (!slide) return { kind: 'end' };
  if (slide.id === control.slide.id) return stepOnSlide(deck, control, slide, place);
  const opens = slide.activity !== undefined && place.step === 0;
  return { kind: opens ? 'vote' : 'slide', slide };
}
