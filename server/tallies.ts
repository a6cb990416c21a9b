import { type ActivityModel, type ActivityResult, tallyRound } from '../src/session/activity.ts';
import type { Control } from '../src/session/control.ts';
import type { ActivityDefinition, DeckOutline } from '../src/session/deck.ts';
import type { Tallied } from '../src/session/fold.ts';
import type { AnswerRows } from './answer-rows.ts';

/** The pure model of each activity of a deck, by the activity's id. */
export type Models = ReadonlyMap<string, ActivityModel>;

interface Cached {
  readonly round: number;
  readonly item: string | undefined;
  readonly result: ActivityResult;
  readonly people: ReadonlySet<string>;
  readonly late: number;
}

/** What the committed answers come to. Only what has changed is tallied again. */
export class Tallies {
  readonly #deck: DeckOutline;
  readonly #models: Models;
  readonly #rows: AnswerRows;
  readonly #cached = new Map<string, Cached>();

  constructor(deck: DeckOutline, models: Models, rows: AnswerRows) {
    this.#deck = deck;
    this.#models = models;
    this.#rows = rows;
  }

  /** The answers to this activity have changed. */
  stale(activity: string): void {
    this.#cached.delete(activity);
  }

  /** Of every activity that has begun. */
  read(control: Control, here: Iterable<string>): Record<string, Tallied> {
    const tallied: Record<string, Tallied> = {};
    const present = [...here];
    for (const definition of this.#deck.activities) {
      if (!control.activities[definition.id]) continue;
      const { round, result, people, late } = this.#of(definition, control);
      const others = present.filter((participant) => !people.has(participant)).length;
      tallied[definition.id] = { result, answered: { round, count: people.size, of: people.size + others }, late };
    }
    return tallied;
  }

  #of(definition: ActivityDefinition, control: Control): Cached {
    const { id } = definition;
    const { round, item } = control.activities[id] ?? { round: 1 };
    const cached = this.#cached.get(id);
    if (cached?.round === round && cached.item === item) return cached;
    const fresh = this.#tally(definition, round, item);
    this.#cached.set(id, fresh);
    return fresh;
  }

  #tally(definition: ActivityDefinition, round: number, item: string | undefined): Cached {
    const answers = [...this.#rows.committed(definition.id)].filter((answer) => answer.round === round);
    const people = new Set<string>();
    const late = new Set<string>();
    for (const answer of answers) (answer.late ? late : people).add(answer.participant);
    const model = this.#models.get(definition.id)!;
    const result = tallyRound(model, definition, answers, { round, ...(item !== undefined && { item }) });
    return { round, item, result, people, late: late.size };
  }
}
