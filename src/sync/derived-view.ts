import type { Map as YMap } from 'yjs';
import type { WholeResult } from '../session/results.ts';
import type { DeskTexts, PublicText } from '../session/writing.ts';
import type { ActivityControl, Overlay, Timer } from '../session/control.ts';
import type { Place } from '../session/deck.ts';
import {
  type Answered,
  answeredKey,
  type Keeping,
  lateKey,
  type Network,
  type Presence,
  resultKey,
  type ServerFacts,
  type SessionView,
  type Steering,
  textsKey,
  writtenKey,
} from '../session/fold.ts';
import type { ScreenLanguage } from '../session/language.ts';

/** What `room` or `desk` says at one moment. What only the desk tells is undefined in the room. */
export interface DerivedView {
  /** False until the server has been heard. */
  readonly ready: boolean;
  readonly session?: SessionView | undefined;
  readonly slide?: Place | undefined;
  readonly screen: ScreenLanguage;
  /** What stands over the slides. */
  readonly overlay?: Overlay | undefined;
  readonly timer?: Timer | undefined;
  readonly people?: (Pick<Presence, 'here' | 'joined'> & Partial<Pick<Presence, 'languages' | 'groups'>>) | undefined;
  readonly activities: Readonly<Record<string, ActivityControl>>;
  readonly network?: Network | undefined;
  /** Whether the server can save. */
  readonly storage?: { readonly ok: boolean } | undefined;
  /** How many phones have sent what waits until the server can save again. */
  readonly unsaved: number;
  readonly steering?: Steering | undefined;
  readonly keeping?: Keeping | undefined;
  readonly server?: ServerFacts | undefined;
  result(activity: string): WholeResult | undefined;
  /** What the room may read of what was written, the oldest first. */
  texts(activity: string): readonly PublicText[];
  /** All that was written, and what was decided about it. */
  written(activity: string): DeskTexts | undefined;
  answered(activity: string): Answered | undefined;
  /** How many people have answered late. */
  late(activity: string): number;
}

const noTexts: readonly PublicText[] = [];

export const nothingYet: DerivedView = {
  ready: false,
  screen: 'both',
  activities: {},
  unsaved: 0,
  result: () => undefined,
  texts: () => noTexts,
  written: () => undefined,
  answered: () => undefined,
  late: () => 0,
};

/** A view of a derived document, as it is now. The server alone writes it, so its values are taken as they are. */
export function readView(document: YMap<unknown>): DerivedView {
  const values = new Map(document.entries());
  const value = <T>(key: string): T | undefined => values.get(key) as T | undefined;
  return {
    ready: true,
    session: value('session'),
    slide: value('slide'),
    screen: value('screen') ?? nothingYet.screen,
    timer: value<Timer | null>('timer') ?? undefined,
    overlay: value<Overlay | null>('overlay') ?? undefined,
    people: value('people'),
    activities: value('activities') ?? nothingYet.activities,
    network: value('network'),
    storage: value('storage'),
    unsaved: value('unsaved') ?? 0,
    steering: value('steering'),
    keeping: value('keeping'),
    server: value('server'),
    result: (activity) => value(resultKey(activity)),
    texts: (activity) => value(textsKey(activity)) ?? noTexts,
    written: (activity) => value(writtenKey(activity)),
    answered: (activity) => value(answeredKey(activity)),
    late: (activity) => value<{ count: number }>(lateKey(activity))?.count ?? 0,
  };
}
