import { type AnswerKey, formatKey, parseKey } from './answers.ts';
import type { DeckOutline, Place } from './deck.ts';
import { findSlide } from './deck.ts';
import { isScreenLanguage, type ScreenLanguage } from './language.ts';
import { type PartChoice, partOfKey, readChoice } from './report.ts';
import type { Release, TextMark } from './writing.ts';

/** What a facilitator has decided about one activity. Without one it has not begun. */
export interface ActivityControl {
  readonly open: boolean;
  readonly shown: boolean;
  /** Counted from 1; a new round asks the same again. */
  readonly round: number;
  /** The item whose result is on the screen, where a kind shows them singly, or a view of the kind's own. */
  readonly item?: string;
  /** Whether the result is shown by group, where the groups are large enough. */
  readonly split?: boolean;
  /** Whether the hands that were counted are added to the ballots. */
  readonly hands?: boolean;
  /** How what is written reaches the room, where that is not the kind's own way. */
  readonly release?: Release;
  /** Rounds that have been cleared: what was answered in them is kept and counts for nothing. */
  readonly cleared?: readonly number[];
  /** Rounds in which late answers count like those on time. */
  readonly late?: readonly number[];
}

/** Hands that a facilitator has counted for one item in one round: how many for each choice, by its place. */
export interface Hands {
  readonly activity: string;
  readonly round: number;
  readonly item: string;
  readonly counts: readonly number[];
  /** When, by the clock of the desk: ISO 8601 in UTC. */
  readonly at: string;
}

const sessionStates = ['open', 'locked', 'ended'] as const;

/** `locked`: nobody new can join. `ended`: nothing more is counted. */
export type SessionState = (typeof sessionStates)[number];

const overlays = ['join', 'blank'] as const;

/** What stands over the slides on every screen: how to join, or nothing at all. */
export type Overlay = (typeof overlays)[number];

/** A countdown: when it is over, ISO 8601 in UTC by the server's clock, or how many milliseconds are left while it is paused. */
export type Timer = { readonly ends: string } | { readonly left: number };

/** How long a section has taken: milliseconds, and since when it goes on, ISO 8601 in UTC by the server's clock. */
export interface Spent {
  readonly ms: number;
  readonly since?: string;
}

/** Everything that facilitators decide: the `control` document, read by its schema. */
export interface Control {
  readonly slide: Place;
  readonly screen: ScreenLanguage;
  readonly state: SessionState;
  readonly overlay?: Overlay;
  readonly timer?: Timer;
  /** How long each section has taken, by its id. */
  readonly spent: ReadonlyMap<string, Spent>;
  /** The address of this machine that the join link uses, where a facilitator chose one. */
  readonly address?: string;
  readonly activities: Readonly<Record<string, ActivityControl>>;
  readonly hands: readonly Hands[];
  /** What has been decided about texts, by their ids. */
  readonly texts: ReadonlyMap<string, TextMark>;
  /**
   * By activity, the moment up to which all texts have been released at once, ISO 8601 in UTC: one mark for however
   * many there are. What was decided about a single text goes before it.
   */
  readonly released: ReadonlyMap<string, string>;
  /** What has been decided about the parts of the report, by part. */
  readonly report: ReadonlyMap<string, PartChoice>;
}

/** The keys and values of the `control` document. */
export type ControlEntries = Iterable<readonly [string, unknown]>;

/** A write to the `control` document. */
export type ControlChange = readonly [key: string, value: unknown];

export const activityKey = (id: string): string => `activity/${id}`;

/** The key of the mark on a text. */
export const textKey = (id: string): string => `text/${id}`;

/** The key of the moment up to which all texts of an activity have been released. */
export const releasedKey = (activity: string): string => `released/${activity}`;

/** The key of the time that a section has taken. */
export const spentKey = (section: string): string => `spent/${section}`;

export const handsKey = ({ activity, round, item }: AnswerKey): string =>
  `hands/${formatKey({ activity, round, item })}`;

/** A standing activity, until a facilitator closes or hides it. */
const begunAtOnce: ActivityControl = { open: true, shown: true, round: 1 };

/** The most hands that one facilitator counts for one choice. */
export const mostHands = 9999;

/** A limit on rounds that nobody running a workshop can meet; it keeps the keys of a ballot short. */
export const maxRounds = 99;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readPlace(value: unknown, deck: DeckOutline): Place | undefined {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined;
  const { instead = {} } = deck;
  const slide =
    findSlide(deck, value.id) ?? (Object.hasOwn(instead, value.id) ? findSlide(deck, instead[value.id]!) : undefined);
  if (!slide) return undefined;
  const step = slide.id === value.id && Number.isInteger(value.step) ? (value.step as number) : 0;
  return { id: slide.id, step: Math.min(Math.max(step, 0), slide.stops - 1) };
}

function readActivity(value: unknown): ActivityControl | undefined {
  if (!isRecord(value)) return undefined;
  const { open, shown, round, item, split, hands, release, cleared, late } = value;
  if (typeof open !== 'boolean' || typeof shown !== 'boolean') return undefined;
  if (!Number.isInteger(round) || (round as number) < 1 || (round as number) > maxRounds) return undefined;
  return {
    open,
    shown,
    round: round as number,
    ...(typeof item === 'string' && { item }),
    ...(split === true && { split }),
    ...(hands === true && { hands }),
    ...((release === 'each' || release === 'at once') && { release }),
    ...(Array.isArray(cleared) && { cleared: cleared.filter(Number.isInteger) as number[] }),
    ...(Array.isArray(late) && { late: late.filter(Number.isInteger) as number[] }),
  };
}

function readTimer(value: unknown): Timer | undefined {
  if (!isRecord(value)) return undefined;
  const { ends, left } = value;
  if (typeof ends === 'string' && Number.isFinite(Date.parse(ends))) return { ends };
  return typeof left === 'number' && Number.isFinite(left) ? { left } : undefined;
}

function readSpent(value: unknown): Spent | undefined {
  if (!isRecord(value)) return undefined;
  const { ms, since } = value;
  if (typeof ms !== 'number' || !(ms >= 0)) return undefined;
  if (since === undefined) return { ms };
  return typeof since === 'string' && Number.isFinite(Date.parse(since)) ? { ms, since } : undefined;
}

function readHands(key: string, value: unknown): Hands | undefined {
  const place = parseKey(key);
  if (!place || !isRecord(value) || !Array.isArray(value.counts) || typeof value.at !== 'string') return undefined;
  const counts = value.counts as unknown[];
  const fine = counts.every(
    (count) => Number.isInteger(count) && (count as number) >= 0 && (count as number) <= mostHands,
  );
  return fine && counts.length <= 20 ? { ...place, counts: counts as number[], at: value.at } : undefined;
}

function readMark(value: unknown): TextMark | undefined {
  if (!isRecord(value) || typeof value.shown !== 'boolean' || typeof value.version !== 'string') return undefined;
  const { shown, version, state, into } = value;
  return {
    shown,
    version,
    ...(typeof state === 'string' && { state }),
    ...(typeof into === 'string' && { into }),
  };
}

/** The same without the activities that the session does without: they begin nowhere. */
export function inUse(control: Control, deck: DeckOutline): Control {
  const off = deck.activities.filter((each) => each.off).map(({ id }) => id);
  if (off.length === 0) return control;
  const used = Object.entries(control.activities).filter(([id]) => !off.includes(id));
  return { ...control, activities: Object.fromEntries(used) };
}

/** Reads the `control` document by its schema; what it does not know is left out, what is missing has its default. */
export function readControl(entries: ControlEntries, deck: DeckOutline): Control {
  const values = new Map(entries);
  const activities: Record<string, ActivityControl> = {};
  for (const { id, standing } of deck.activities) {
    const activity = readActivity(values.get(activityKey(id))) ?? (standing && begunAtOnce);
    if (activity) activities[id] = activity;
  }
  const hands: Hands[] = [];
  const texts = new Map<string, TextMark>();
  const released = new Map<string, string>();
  const report = new Map<string, PartChoice>();
  for (const [key, value] of values) {
    if (key.startsWith('hands/')) {
      const counted = readHands(key.slice('hands/'.length), value);
      if (counted) hands.push(counted);
    } else if (key.startsWith('text/')) {
      const mark = readMark(value);
      if (mark) texts.set(key.slice('text/'.length), mark);
    } else if (key.startsWith('released/') && typeof value === 'string') {
      released.set(key.slice('released/'.length), value);
    }
    const part = partOfKey(key);
    const choice = part === undefined ? undefined : readChoice(value);
    if (part !== undefined && choice) report.set(part, choice);
  }
  const spent = new Map<string, Spent>();
  for (const { id } of deck.sections) {
    const taken = readSpent(values.get(spentKey(id)));
    if (taken) spent.set(id, taken);
  }
  const state = values.get('state');
  const screen = values.get('screen');
  const address = values.get('address');
  const timer = readTimer(values.get('timer'));
  const overlay = overlays.find((known) => known === values.get('overlay'));
  return {
    slide: readPlace(values.get('slide'), deck) ?? { id: deck.slides[0]?.id ?? '', step: 0 },
    screen: isScreenLanguage(screen) ? screen : (deck.screen ?? 'both'),
    state: sessionStates.includes(state as SessionState) ? (state as SessionState) : 'open',
    ...(overlay && { overlay }),
    ...(timer && { timer }),
    spent,
    ...(typeof address === 'string' && { address }),
    activities,
    hands,
    texts,
    released,
    report,
  };
}
