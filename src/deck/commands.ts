import type { Control, ControlChange } from '../session/control.ts';
import { type DeckOutline, findSlide } from '../session/deck.ts';
import { screenLanguages } from '../session/language.ts';
import {
  askAgain,
  back,
  closeActivity,
  hideResult,
  next,
  openActivity,
  showResult,
  skip,
} from '../session/steering.ts';
import type { Command } from './keys.ts';

type Decision = (deck: DeckOutline, control: Control) => readonly ControlChange[];

/** A decision about the activity of the slide on the screen; none where it has no activity. */
const onActivity =
  (decide: (deck: DeckOutline, control: Control, id: string) => readonly ControlChange[]): Decision =>
  (deck, control) => {
    const id = findSlide(deck, control.slide.id)?.activity;
    return id === undefined ? [] : decide(deck, control, id);
  };

/** The commands that steer the session, each with what it writes to `control`. */
export const decisions: Readonly<Partial<Record<Command, Decision>>> = {
  next,
  back,
  nextSlide: (deck, control) => skip(deck, control, 1),
  backSlide: (deck, control) => skip(deck, control, -1),
  vote: onActivity((_, control, id) =>
    control.activities[id]?.open ? closeActivity(control, id) : openActivity(control, id),
  ),
  result: onActivity((_, control, id) =>
    control.activities[id]?.shown ? hideResult(control, id) : showResult(control, id),
  ),
  // A vote that is still open and hidden is not thrown away by a key beside the one that was meant.
  again: onActivity((deck, control, id) => {
    const activity = control.activities[id];
    return activity && (!activity.open || activity.shown) ? askAgain(deck, control, id) : [];
  }),
  screen: (_, { screen }) => [
    ['screen', screenLanguages[(screenLanguages.indexOf(screen) + 1) % screenLanguages.length]],
  ],
};
