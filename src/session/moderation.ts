import {
  type ActivityControl,
  activityKey,
  type Control,
  type ControlChange,
  handsKey,
  maxRounds,
  mostHands,
  releasedKey,
  textKey,
} from './control.ts';
import type { AnswerKey } from './answers.ts';
import { type DeckOutline, findActivity, findSlide } from './deck.ts';
import { goTo, grows } from './steering.ts';
import type { DeskText, Release, TextMark } from './writing.ts';

/**
 * What facilitators decide about what people have written, and how an activity counts. Pure, as steering is: each gives
 * the changes, and `takeBack` takes any of them back.
 */

/** A text as it is decided about: which one, which version of it, and where it stands. */
export type Decided = Pick<DeskText, 'id' | 'version' | 'status'>;

/** What a question may be, beside waiting for its turn. */
export const questionStates = ['answered', 'parked'] as const;

export type QuestionState = (typeof questionStates)[number];

/** The mark on this version of a text; what was said of another version is no longer true of it, but for its state. */
function markOf(control: Control, { id, version, status }: Decided): TextMark {
  const known = control.texts.get(id);
  const state = known?.state;
  const stays = known?.version === version && known.into !== undefined;
  return {
    shown: status === 'shown',
    version,
    ...(state !== undefined && { state }),
    ...(stays && { into: known.into }),
  };
}

function mark(control: Control, text: Decided, to: Partial<TextMark>): ControlChange {
  return [textKey(text.id), { ...markOf(control, text), ...to }];
}

/** The texts that were merged into this one. */
const mergedInto = (control: Control, id: string): [string, TextMark][] =>
  [...control.texts].filter(([, { into }]) => into === id);

/** A decision about a text that also holds for those that are shown with it. */
const withMerged = (control: Control, text: Decided, shown: boolean): ControlChange[] => [
  mark(control, text, { shown }),
  ...mergedInto(control, text.id).map(([id, known]): ControlChange => [textKey(id), { ...known, shown }]),
];

/** Lets the room read a text. */
export const release = (control: Control, text: Decided): ControlChange[] => withMerged(control, text, true);

/** Lets the room read all texts of an activity that had come by then: one mark, however many there are. */
export const releaseAll = (control: Control, activity: string, until: string): ControlChange[] =>
  (control.released.get(activity) ?? '') < until ? [[releasedKey(activity), until]] : [];

/** Takes a text from the room, and those that are shown with it. */
export const takeDown = (control: Control, text: Decided): ControlChange[] => withMerged(control, text, false);

/** Shows a text with another that says the same; both are released, and what was merged into it comes along. */
export function merge(control: Control, text: Decided, other: Decided): ControlChange[] {
  const into = markOf(control, other).into ?? other.id;
  if (into === text.id || other.id === text.id) return [];
  const { into: _into, ...target } = markOf(control, other);
  return [
    ...(into === other.id ? [[textKey(into), { ...target, shown: true }] satisfies ControlChange] : []),
    mark(control, text, { shown: true, into }),
    ...mergedInto(control, text.id).map(([id, known]): ControlChange => [textKey(id), { ...known, into }]),
  ];
}

/** Shows a merged text by itself again. */
export function unmerge(control: Control, text: Decided): ControlChange[] {
  const { into, ...known } = markOf(control, text);
  return into === undefined ? [] : [[textKey(text.id), known]];
}

/** Says of a question that it has been answered or is parked, or neither. */
export function setState(control: Control, text: Decided, to: QuestionState | undefined): ControlChange[] {
  const { state, ...known } = markOf(control, text);
  return state === to ? [] : [[textKey(text.id), { ...known, ...(to !== undefined && { state: to }) }]];
}

const notBegun: ActivityControl = { open: false, shown: false, round: 1 };

const activityOf = (control: Control, id: string): ActivityControl => control.activities[id] ?? notBegun;

/** Writes one field of an activity; `undefined` leaves it out. */
function set<Field extends keyof ActivityControl>(
  control: Control,
  id: string,
  field: Field,
  value: ActivityControl[Field] | undefined,
): ControlChange[] {
  const { [field]: before, ...rest } = activityOf(control, id);
  if (before === value) return [];
  return [[activityKey(id), value === undefined ? rest : { ...rest, [field]: value }]];
}

/** Lets the room read a text, goes to its activity's slide, and puts it there on the screen. */
export function bringToScreen(deck: DeckOutline, control: Control, activity: string, text: Decided): ControlChange[] {
  const slide = deck.slides.find((candidate) => candidate.activity === activity);
  const changes = slide ? goTo(deck, control, { id: slide.id, step: 0 }) : [];
  const key = activityKey(activity);
  const arrived = changes.find(([changed]) => changed === key)?.[1] as ActivityControl | undefined;
  return [
    ...changes.filter(([changed]) => changed !== key),
    [key, { ...(arrived ?? activityOf(control, activity)), shown: true, item: text.id }],
    ...(text.status === 'shown' ? [] : release(control, text)),
  ];
}

/** Takes whatever was brought to the screen from it. */
export const takeFromScreen = (control: Control, activity: string): ControlChange[] =>
  set(control, activity, 'item', undefined);

/** How what is written reaches the room; undefined for the kind's own way. */
export const setRelease = (control: Control, id: string, to: Release | undefined): ControlChange[] =>
  set(control, id, 'release', to);

/** Asks for the result by group, or no longer. */
export const setSplit = (control: Control, id: string, on: boolean): ControlChange[] =>
  set(control, id, 'split', on || undefined);

/** Counts the late answers of the present round in, or leaves them out. */
export function countLate(control: Control, id: string, on: boolean): ControlChange[] {
  const { late = [], round } = activityOf(control, id);
  if (late.includes(round) === on) return [];
  return set(control, id, 'late', on ? [...late, round] : late.filter((each) => each !== round));
}

/** Adds the hands that were counted to the result, or keeps them apart. */
export const addHands = (control: Control, id: string, on: boolean): ControlChange[] =>
  set(control, id, 'hands', on || undefined);

/** How many hands were counted for each choice of an item; none at all takes the count away. */
export function enterHands(control: Control, of: AnswerKey, counts: readonly number[], at: string): ControlChange[] {
  const key = handsKey(of);
  const counted = counts.map((count) => Math.min(Math.max(Math.trunc(count) || 0, 0), mostHands));
  const known = control.hands.find((hands) => handsKey(hands) === key);
  if (counted.some((count) => count > 0)) return [[key, { counts: counted, at }]];
  return known ? [[key, null]] : [];
}

/**
 * Leaves a round out of everything and begins the next one: what was answered is kept, and counts for nothing. It opens
 * where its slide is on the screen.
 */
export function clearRound(deck: DeckOutline, control: Control, id: string): ControlChange[] {
  const activity = control.activities[id];
  if (!activity || activity.round >= maxRounds) return [];
  const { cleared = [], round, shown } = activity;
  const slide = findSlide(deck, control.slide.id);
  const isHere = slide?.activity === id;
  const standing = findActivity(deck, id)?.standing === true;
  const next: ActivityControl = {
    ...activity,
    open: isHere || standing,
    shown: shown && grows(deck, id),
    round: round + 1,
    cleared: [...cleared, round],
  };
  return [[activityKey(id), next], ...(isHere ? [['slide', { id: slide.id, step: 0 }] satisfies ControlChange] : [])];
}
