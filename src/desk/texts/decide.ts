import type { Control, ControlChange } from '../../session/control.ts';
import { merge, release, releaseAll, takeDown, unmerge } from '../../session/moderation.ts';
import { SteerEvent, type Undoable } from '../steer-event.ts';
import type { Listed, Waiting } from './gathered.ts';
import type { TextAction } from './text-card.ts';

/** What a decision about a text is called, with its first words. */
export function about(said: string, { words, lang }: Pick<Listed, 'words' | 'lang'>): Undoable {
  return { said, quote: { text: Object.values(words)[0] ?? '', lang } };
}

/** What a button of a text comes to; `chosen` is the text that waits to be merged. */
export function decideText(
  control: Control,
  action: Exclude<TextAction, 'merge'>,
  text: Listed,
  chosen?: Listed,
): SteerEvent {
  const decisions: Readonly<Record<typeof action, () => ControlChange[]>> = {
    release: () => release(control, text),
    takeDown: () => takeDown(control, text),
    mergeHere: () => (chosen ? merge(control, chosen, text) : []),
    unmerge: () => unmerge(control, text),
  };
  const said = { release: 'released', takeDown: 'takenDown', mergeHere: 'merged', unmerge: 'unmerged' } as const;
  return new SteerEvent(decisions[action](), about(said[action], chosen ?? text));
}

/** Releases all that waits in an activity. */
export const decideAll = (control: Control, { activity, until }: Waiting): SteerEvent =>
  new SteerEvent(releaseAll(control, activity.id, until), { said: 'releasedAll' });
