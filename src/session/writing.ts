import type { AnswerValue } from './answers.ts';
import type { ActivityDefinition } from './deck.ts';
import type { Language } from './language.ts';

/** What somebody has written in an answer, as others may come to read it: never altered, shown with its language. */
export interface Writing {
  /** The writer's own choice. */
  readonly lang?: Language;
  /** By the kind's own names: `text`, or what is on the card of a check-in. In the order in which they are read. */
  readonly words: Readonly<Record<string, string>>;
  /** Where it belongs, where a kind has several places: a column, a kind of pledge, a question of the feedback. */
  readonly place?: string;
}

/** What the room may read. */
export interface PublicText extends Writing {
  /** Says nothing of who wrote it; stays the same when the writer changes it. */
  readonly id: string;
  readonly round: number;
  /** What facilitators have said of it: a question may be `answered` or `parked`. */
  readonly state?: string;
  /** The ids of texts that say the same, which are shown with it. */
  readonly with?: readonly string[];
}

/** `each`: what a facilitator has released. `at once`: all but what has been taken down. */
export type Release = 'each' | 'at once';

/** How what people write in a kind of activity reaches the room. */
export interface WritingModel {
  /** What may come to be read; undefined where the writer keeps it, or has written nothing. */
  read(value: NonNullable<AnswerValue>, item: string, definition: ActivityDefinition): Writing | undefined;
  readonly release: Release;
  /** Whether the texts themselves go to the room; else the tally alone makes something of them. */
  readonly listed: boolean;
  /** The most texts of one person in one round that others may come to read: the first ones. Without it any number. */
  readonly most?: number;
  /** Whether released texts go to the room while the result is hidden, since people answer to them. */
  readonly whileHidden?: boolean;
}

/** What facilitators have decided about a text. It is for one version: a text that is changed waits again. */
export interface TextMark {
  readonly shown: boolean;
  readonly version: string;
  readonly state?: string;
  /** The id of the text that says the same, with which it is shown. */
  readonly into?: string;
}

/** A text as the desk lists it. */
export interface DeskText extends PublicText {
  readonly version: string;
  /** When it was committed, ISO 8601 in UTC. */
  readonly at: string;
  /** `waiting`: nobody has decided, or it has been changed since. */
  readonly status: 'waiting' | 'shown' | 'hidden';
}

/** What was written in an activity, for the desk: the newest of each status, and how many there are. */
export interface DeskTexts {
  readonly waiting: number;
  readonly shown: number;
  readonly hidden: number;
  /** The newest first. */
  readonly list: readonly DeskText[];
}

/** The most texts of an activity that the room is sent: the newest. */
export const mostPublicTexts = 150;

/** The most texts of each status that the desk is sent: the newest. As one is decided about, the next one comes. */
export const mostDeskTexts = 50;
