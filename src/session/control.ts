import type { DeckOutline, Place } from './deck.ts';
import { findSlide } from './deck.ts';
import { isScreenLanguage, type ScreenLanguage } from './language.ts';

/** What a facilitator has decided about one activity. Without one it has not begun. */
export interface ActivityControl {
  readonly open: boolean;
  readonly shown: boolean;
  /** Counted from 1; a new round asks the same again. */
  readonly round: number;
  /** The item whose result is on the screen, where a kind shows them singly. */
  readonly item?: string;
}

const sessionStates = ['open', 'locked', 'ended'] as const;

/** `locked`: nobody new can join. `ended`: nothing more is counted. */
export type SessionState = (typeof sessionStates)[number];

/** Everything that facilitators decide: the `control` document, read by its schema. */
export interface Control {
  readonly slide: Place;
  readonly screen: ScreenLanguage;
  readonly state: SessionState;
  /** The address of this machine that the join link uses, where a facilitator chose one. */
  readonly address?: string;
  readonly activities: Readonly<Record<string, ActivityControl>>;
}

/** The keys and values of the `control` document. */
export type ControlEntries = Iterable<readonly [string, unknown]>;

/** A write to the `control` document. */
export type ControlChange = readonly [key: string, value: unknown];

export const activityKey = (id: string): string => `activity/${id}`;

/** A limit on rounds that nobody running a workshop can meet; it keeps the keys of a ballot short. */
export const maxRounds = 99;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readPlace(value: unknown, deck: DeckOutline): Place | undefined {
  if (!isRecord(value) || typeof value.id !== 'string') return undefined;
  const slide = findSlide(deck, value.id);
  if (!slide) return undefined;
  const step = Number.isInteger(value.step) ? (value.step as number) : 0;
  return { id: slide.id, step: Math.min(Math.max(step, 0), slide.stops - 1) };
}

function readActivity(value: unknown): ActivityControl | undefined {
  if (!isRecord(value)) return undefined;
  const { open, shown, round, item } = value;
  if (typeof open !== 'boolean' || typeof shown !== 'boolean') return undefined;
  if (!Number.isInteger(round) || (round as number) < 1 || (round as number) > maxRounds) return undefined;
  return { open, shown, round: round as number, ...(typeof item === 'string' && { item }) };
}

/** Reads the `control` document by its schema; what it does not know is left out, what is missing has its default. */
export function readControl(entries: ControlEntries, deck: DeckOutline): Control {
  const values = new Map(entries);
  const activities: Record<string, ActivityControl> = {};
  for (const { id } of deck.activities) {
    const activity = readActivity(values.get(activityKey(id)));
    if (activity) activities[id] = activity;
  }
  const state = values.get('state');
  const screen = values.get('screen');
  const address = values.get('address');
  return {
    slide: readPlace(values.get('slide'), deck) ?? { id: deck.slides[0]?.id ?? '', step: 0 },
    screen: isScreenLanguage(screen) ? screen : 'both',
    state: sessionStates.includes(state as SessionState) ? (state as SessionState) : 'open',
    ...(typeof address === 'string' && { address }),
    activities,
  };
}
