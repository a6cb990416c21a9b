import { kinds } from '../src/activities/index.ts';
import { type ActivityModel, countedIn } from '../src/session/activity.ts';
import type { Answer } from '../src/session/answers.ts';
import type { ActivityControl, Control } from '../src/session/control.ts';
import { type ActivityDefinition, isHidden } from '../src/session/deck.ts';
import { groupsOf } from '../src/session/groups.ts';
import type { Bilingual } from '../src/session/language.ts';
import {
  activityPart,
  ownParts,
  type ReportActivity,
  type ReportCounts,
  type ReportRoom,
  type ReportRound,
  type SessionReport,
} from '../src/session/report.ts';
import { type WholeResult, wholeResult } from '../src/session/results.ts';
import { roomGroups } from '../src/session/room-groups.ts';
import { countLateIn } from '../src/session/rounds.ts';
import { sortTexts, type TextName } from '../src/session/texts.ts';
import type { StoredSession } from './store.ts';

/** What a report is made from. */
export interface ReportInput {
  readonly session: StoredSession;
  readonly control: Control;
  /** The activities of the session's deck, in its order, and as phones and projectors may know them. */
  readonly activities: readonly ActivityDefinition[];
  readonly open: readonly ActivityDefinition[];
  readonly answers: readonly Answer[];
  /** How many ever joined. */
  readonly joined: number;
  /** The public name of what was written in an answer. */
  readonly nameText: (answer: Answer) => TextName;
  /** Whether it is for somebody who steers the session. */
  readonly steers: boolean;
  readonly now: Date;
}

interface Asked {
  readonly definition: ActivityDefinition;
  readonly model: ActivityModel;
  readonly control: ActivityControl;
  /** What was answered, and the same with the late answers that a facilitator counts in. */
  readonly given: readonly Answer[];
  readonly counting: readonly Answer[];
}

/** Who is in which group, and what the groups are called; `shown` is whether there is a split to be made at all. */
interface Groups {
  readonly of: ReadonlyMap<string, string>;
  readonly labels: Readonly<Record<string, Bilingual>>;
  readonly shown: boolean;
}

const peopleIn = (answers: Iterable<Answer>): ReadonlySet<string> =>
  new Set(Array.from(answers, ({ participant }) => participant));

async function askedIn({ activities, control, answers }: ReportInput): Promise<readonly Asked[]> {
  const asked = activities.map(async (definition): Promise<Asked[]> => {
    const { id, kind, off } = definition;
    const own = control.activities[id];
    if (!own || off) return [];
    const { default: model } = await kinds[kind]!.model();
    const given = answers.filter(({ activity, item }) => activity === id && !isHidden(definition, item));
    return [{ definition, model, control: own, given, counting: countLateIn(given, own.late) }];
  });
  return (await Promise.all(asked)).flat();
}

function readGroups(asked: readonly Asked[], joined: number): Groups & { readonly room: ReportRoom } {
  const of = new Map<string, string>();
  const labels: Record<string, Bilingual> = {};
  for (const { definition, model, given } of asked) {
    Object.assign(labels, model.groupLabels?.(definition));
    if (!model.group) continue;
    for (const [participant, group] of groupsOf(model, given)) of.set(participant, group);
  }
  const shown = roomGroups(of.values(), joined);
  const groups = shown.map(({ group, count }) => {
    const label = group === undefined ? undefined : labels[group];
    return { ...(label && { label }), count };
  });
  return { of, labels, shown: shown.length > 1, room: { joined, groups } };
}

/** What one activity came to, round by round; undefined where nothing was answered in it. */
function reportActivity(asked: Asked, input: ReportInput, groups: Groups): ReportActivity | undefined {
  const { definition, model, control, given, counting } = asked;
  const { id } = definition;
  const { texts: marks, released, hands: allHands } = input.control;
  const texts = sortTexts({
    ...asked,
    answers: counting,
    marks,
    until: released.get(id),
    name: input.nameText,
    most: Infinity,
  });
  const hands = allHands.filter(({ activity }) => activity === id);
  const views = model.reported?.(definition) ?? model.resultStops(definition);
  const { cleared = [], late: lateIn = [] } = control;

  const resultOf = (round: number, view: string): WholeResult => {
    const item = view === '' ? undefined : view;
    const { room, released: isReleased, sameAs } = texts;
    return wholeResult({
      model,
      definition,
      control: { ...control, round },
      answers: counting,
      hands,
      context: { item, texts: room, released: isReleased, sameAs },
      groups: groups.shown ? groups.of : undefined,
      groupLabels: groups.labels,
    });
  };

  const rounds = Array.from({ length: control.round }, (_, index) => control.round - index)
    .filter((round) => !cleared.includes(round))
    .flatMap((round): ReportRound[] => {
      const late = peopleIn(given.filter((answer) => answer.late && answer.round === round)).size;
      const isHeld = counting.some((answer) => answer.round === round) || hands.some((each) => each.round === round);
      if (!isHeld) return [];
      const results = (views.length > 0 ? views : ['']).map((view) => resultOf(round, view));
      return [{ round, results, late: { count: late, in: lateIn.includes(round) } }];
    });
  if (rounds.length === 0) return undefined;
  const known = input.open.find((each) => each.id === id) ?? definition;
  // Who takes part how is told of the whole room, and never of fewer than five.
  return { definition: known, rounds: model.group ? [] : rounds, texts: texts.room };
}

function countAll(asked: readonly Asked[], { hands }: Control): ReportCounts {
  const counted = asked.flatMap(({ counting, control: { round, cleared = [] } }) =>
    Array.from({ length: round }, (_, index) => index + 1)
      .filter((each) => !cleared.includes(each))
      .flatMap((each) => countedIn(counting, each)),
  );
  const sums = hands.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  return {
    ballots: peopleIn(counted).size,
    proxies: peopleIn(counted.filter(({ proxy }) => proxy)).size,
    hands: Math.max(0, ...sums),
    late: peopleIn(asked.flatMap(({ given }) => given.filter(({ late }) => late))).size,
  };
}

/** Whether a vote still goes on whose result the room does not see. */
const isSecret = ({ state }: Control, { open, shown }: ActivityControl): boolean => state !== 'ended' && open && !shown;

/** Makes a session's report: all that may be in it for whoever steers, and the chosen parts for everybody else. */
export async function makeReport(input: ReportInput): Promise<SessionReport> {
  const { control, session, steers, now, joined } = input;
  const { setup, ...about } = session;
  const asked = await askedIn(input);
  const groups = readGroups(asked, joined);
  const parts: Record<string, SessionReport['parts'][string]> = {};
  const isIn = (part: string, unlessTold = true): boolean => {
    const choice = { in: unlessTold, ...control.report.get(part) };
    if (choice.in || steers) parts[part] = choice;
    return choice.in || steers;
  };
  const [, withRoom, withCounts] = ownParts.map((part) => isIn(part));
  const activities = asked.flatMap((each) => {
    if (!steers && isSecret(control, each.control)) return [];
    const report = reportActivity(each, input, groups);
    // What people say of themselves was meant for the room: it leaves it only where somebody chooses so.
    return report && isIn(activityPart(each.definition.id), !each.model.group) ? [report] : [];
  });
  return {
    session: { ...about, state: control.state, ...(setup?.date !== undefined && { date: setup.date }) },
    made: now.toISOString(),
    steers,
    parts,
    ...(withRoom && { room: groups.room }),
    activities,
    ...(withCounts && { counts: countAll(asked, control) }),
  };
}
