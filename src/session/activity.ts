import { type Answer, type AnswerValue, isUnsure, unsure } from './answers.ts';
import type { ActivityDefinition } from './deck.ts';
import type { Bilingual } from './language.ts';

/** A kind's own fields of a result; plain JSON. */
export type Tally = Readonly<Record<string, unknown>>;

/** What every result has, beside its kind's own fields. */
export interface ActivityResult extends Tally {
  readonly round: number;
  /** People with an on-time answer in this round. */
  readonly count: number;
}

/**
 * The pure part of a kind of activity: which values are answers, and what they come to. A tally depends on the
 * set of answers alone, never on their order, and holds no participant.
 */
export interface ActivityModel {
  readonly kind: string;
  /** How many results Next goes through once the vote has closed. */
  resultStops(definition: ActivityDefinition): number;
  /** A fresh, plain value where this is an answer to that item; undefined where it is not. */
  parse(value: unknown, item: string, definition: ActivityDefinition): AnswerValue | undefined;
  /** Answers are those on time, of one round, without withdrawn ones. `item` is the one on the screen. */
  tally(definition: ActivityDefinition, answers: readonly Answer[], item?: string): Tally;
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
 * only source of chance.
 */
export type ActivitySample = (
  definition: ActivityDefinition,
  random: () => number,
) => Readonly<Record<string, AnswerValue>>;

/** Reads a value out of a ballot by its kind's schema; undefined for what is no answer and must not count. */
export function readAnswer(
  model: ActivityModel,
  definition: ActivityDefinition,
  item: string,
  value: unknown,
): AnswerValue | undefined {
  const known = definition.items.some(({ id }) => id === item);
  if (value === null) return known || model.parse(value, item, definition) === null ? null : undefined;
  if (typeof value !== 'object') return undefined;
  const isNotSure = Object.keys(value).length === 1 && isUnsure(value as AnswerValue);
  return known && isNotSure ? unsure : model.parse(value, item, definition);
}

/** The result of one round: late and withdrawn answers are left out. */
export function tallyRound(
  model: ActivityModel,
  definition: ActivityDefinition,
  answers: Iterable<Answer>,
  { round, item }: { round: number; item?: string },
): ActivityResult {
  const counted: Answer[] = [];
  const people = new Set<string>();
  for (const answer of answers) {
    if (answer.round !== round || answer.late || answer.value === null) continue;
    counted.push(answer);
    people.add(answer.participant);
  }
  return { round, count: people.size, ...model.tally(definition, counted, item) };
}
