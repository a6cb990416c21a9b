import { type Answer, type AnswerValue, isUnsure, unsure } from './answers.ts';
import type { ActivityDefinition } from './deck.ts';
import type { Bilingual } from './language.ts';
import type { PublicText, WritingModel } from './writing.ts';

/** A kind's own fields of a result; plain JSON. */
export type Tally = Readonly<Record<string, unknown>>;

/** What every result has, beside its kind's own fields. */
export interface ActivityResult extends Tally {
  readonly round: number;
  /** People with an on-time answer in this round. */
  readonly count: number;
}

/** What a tally may know beside the answers. */
export interface TallyContext {
  /** What is on the screen: an item, or whatever else the kind's result stops name. */
  readonly item?: string | undefined;
  /** The public id of what was written in an answer, where the room may read it. */
  released(answer: Answer): string | undefined;
  /** The text with which an answer's is shown, since a facilitator found that they say the same. */
  sameAs(answer: Answer): PublicText | undefined;
  /** All that the room may read of what was written in this activity, in any round; the oldest first. */
  readonly texts: readonly PublicText[];
}

/**
 * The pure part of a kind of activity: which values are answers, and what they come to. A tally depends on the
 * set of answers alone, never on their order, and holds no participant.
 */
export interface ActivityModel {
  readonly kind: string;
  /**
   * What each result stop shows, once the vote has closed: an item, a view of the kind's own, or `''` for the whole.
   * With none the result is shown from the start, and grows while people answer.
   */
  resultStops(definition: ActivityDefinition): readonly string[];
  /** Which of its views a report shows: all that have a stop, or the whole, unless told. */
  reported?(definition: ActivityDefinition): readonly string[];
  /** A fresh, plain value where this is an answer to that item; undefined where it is not. */
  parse(value: unknown, item: string, definition: ActivityDefinition): AnswerValue | undefined;
  /** Answers are those on time, of one round, without withdrawn ones. */
  tally(definition: ActivityDefinition, answers: readonly Answer[], context: TallyContext): Tally;
  /** What people write in it that others may come to read. */
  readonly writing?: WritingModel;
  /** What hands can be shown for: every value that an item can be answered with, in their order. */
  choices?(definition: ActivityDefinition, item: string): readonly NonNullable<AnswerValue>[];
  /** How two rounds differ, beyond their tallies: who moved from where to where, as counts. */
  compare?(
    definition: ActivityDefinition,
    answers: { readonly before: readonly Answer[]; readonly now: readonly Answer[] },
    item?: string,
  ): Tally;
  /** Its answers are joined to nothing else: there is no split by group, however large the groups are. */
  readonly anonymous?: true;
  /** Whether an answer may be withdrawn at any time, after the activity has closed too, and is then never late. */
  readonly free?: true;
  /** The group that an answer puts its participant in. */
  group?(value: NonNullable<AnswerValue>): string | undefined;
  /** What the groups are called, by their ids. */
  groupLabels?(definition: ActivityDefinition): Readonly<Record<string, Bilingual>>;
  /** What an export may hold of an answer, where that is not all of it: its writer alone may have the rest. */
  exported?(value: NonNullable<AnswerValue>): NonNullable<AnswerValue>;
  /** The settings as phones and projectors may know them beforehand; all of them unless told. */
  publicSettings?(definition: ActivityDefinition): unknown;
}

/** One figure of an activity's totals, as an export shows it. */
export interface Total {
  readonly item: string;
  readonly label: Bilingual;
  readonly count: number;
}

/** How a kind's answers and totals stand in an export, with the words of both languages. */
export interface ActivityRows {
  /** A value in words: the rung's name, the quadrant. Not asked for `null` or "not sure". */
  describe(value: NonNullable<AnswerValue>, item: string, definition: ActivityDefinition): Bilingual;
  totals(result: ActivityResult, definition: ActivityDefinition): readonly Total[];
}

/**
 * One person's made-up answers, by item, for the deck that has no session. `random` gives numbers from 0 up to 1, the
 * only source of chance; `person` is their place in the room, from 0.
 */
export type ActivitySample = (
  definition: ActivityDefinition,
  random: () => number,
  person: number,
) => Readonly<Record<string, AnswerValue>>;

/**
 * Reads a value out of a ballot by its kind's schema; undefined for what is no answer and must not count. An item that
 * the session has come to do without is read like any other.
 */
export function readAnswer(
  model: ActivityModel,
  asked: ActivityDefinition,
  item: string,
  value: unknown,
): AnswerValue | undefined {
  const definition = asked.hidden ? { ...asked, items: [...asked.items, ...asked.hidden] } : asked;
  const known = definition.items.some(({ id }) => id === item);
  if (value === null) return known || model.parse(value, item, definition) === null ? null : undefined;
  if (typeof value !== 'object') return undefined;
  const isNotSure = Object.keys(value).length === 1 && isUnsure(value as AnswerValue);
  return known && isNotSure ? unsure : model.parse(value, item, definition);
}

const nothingReleased = { released: () => undefined, sameAs: () => undefined, texts: [] } as const;

/** The answers of one round that count: late and withdrawn ones are left out. */
export function countedIn(answers: Iterable<Answer>, round: number): Answer[] {
  const counted: Answer[] = [];
  for (const answer of answers) {
    if (answer.round === round && !answer.late && answer.value !== null) counted.push(answer);
  }
  return counted;
}

/** The result of one round. Without a context nothing that was written is released. */
export function tallyRound(
  model: ActivityModel,
  definition: ActivityDefinition,
  answers: Iterable<Answer>,
  { round, ...context }: { round: number } & Partial<TallyContext>,
): ActivityResult {
  const counted = countedIn(answers, round);
  const people = new Set(counted.map(({ participant }) => participant));
  return { round, count: people.size, ...model.tally(definition, counted, { ...nothingReleased, ...context }) };
}
