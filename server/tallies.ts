import type { ActivityModel } from '../src/session/activity.ts';
import type { Answer } from '../src/session/answers.ts';
import type { ActivityControl, Control } from '../src/session/control.ts';
import { type ActivityDefinition, type DeckOutline, isHidden } from '../src/session/deck.ts';
import type { Tallied } from '../src/session/fold.ts';
import { groupsOf } from '../src/session/groups.ts';
import type { Bilingual } from '../src/session/language.ts';
import { countLateIn } from '../src/session/rounds.ts';
import { wholeResult } from '../src/session/results.ts';
import { sortTexts } from '../src/session/texts.ts';
import type { AnswerRows } from './answer-rows.ts';
import type { People } from './people.ts';

/** The pure model of each activity of a deck, by the activity's id. */
export type Models = ReadonlyMap<string, ActivityModel>;

type Groups = ReadonlyMap<string, string>;

interface Cached {
  /** What it was made from, beside the answers. */
  readonly from: readonly unknown[];
  readonly tallied: Omit<Tallied, 'answered'>;
  readonly people: ReadonlySet<string>;
}

/** What the committed answers come to. Only what has changed is tallied again. */
export class Tallies {
  readonly #deck: () => DeckOutline;
  readonly #models: Models;
  readonly #rows: AnswerRows;
  readonly #people: People;
  readonly #cached = new Map<string, Cached>();
  /** Who was in which group when an activity closed: whoever changes their group later moves no figure. */
  readonly #groups = new Map<string, { readonly round: number; readonly groups: Groups }>();

  /** Who is in which group now. */
  #present: Groups | undefined;

  constructor(options: { deck: () => DeckOutline; models: Models; rows: AnswerRows; people: People }) {
    this.#deck = options.deck;
    this.#models = options.models;
    this.#rows = options.rows;
    this.#people = options.people;
  }

  /** The answers to this activity have changed. */
  stale(activity: string): void {
    this.#cached.delete(activity);
    if (this.#models.get(activity)?.group) this.#present = undefined;
  }

  /** How many of those here say that they are of each group. */
  groupsHere(here: Iterable<string>): Record<string, number> {
    this.#present ??= this.#read();
    const counts: Record<string, number> = {};
    for (const participant of here) {
      const group = this.#present.get(participant);
      if (group !== undefined) counts[group] = (counts[group] ?? 0) + 1;
    }
    return counts;
  }

  /** The deck has changed. */
  allStale(): void {
    this.#cached.clear();
  }

  /** Of every activity that has begun. */
  read(control: Control, here: Iterable<string>): Record<string, Tallied> {
    const tallied: Record<string, Tallied> = {};
    const present = [...here];
    for (const definition of this.#deck().activities) {
      const activity = control.activities[definition.id];
      if (!activity) continue;
      const { people, tallied: known } = this.#of(definition, control, activity);
      const others = present.filter((participant) => !people.has(participant)).length;
      const answered = { round: activity.round, count: people.size, of: people.size + others };
      tallied[definition.id] = { ...known, answered };
    }
    return tallied;
  }

  #of(definition: ActivityDefinition, control: Control, activity: ActivityControl): Cached {
    const { id } = definition;
    const hands = control.hands.filter((each) => each.activity === id);
    const groups = this.#groupsAtClose(definition, activity);
    const { writing } = this.#models.get(id)!;
    const until = control.released.get(id);
    const from = [JSON.stringify([activity, hands, until]), groups, writing && control.texts];
    const cached = this.#cached.get(id);
    if (cached?.from.every((part, index) => part === from[index])) return cached;
    const fresh = { from, ...this.#tally(definition, control, activity, groups) };
    this.#cached.set(id, fresh);
    return fresh;
  }

  #tally(
    definition: ActivityDefinition,
    control: Control,
    activity: ActivityControl,
    groups: Groups | undefined,
  ): Omit<Cached, 'from'> {
    const given = [...this.#rows.committed(definition.id)].filter(({ item }) => !isHidden(definition, item));
    const answers = countLateIn(given, activity.late);
    const people = new Set<string>();
    const late = new Set<string>();
    for (const answer of given) if (answer.round === activity.round && answer.late) late.add(answer.participant);
    for (const answer of answers) if (answer.round === activity.round && !answer.late) people.add(answer.participant);
    const model = this.#models.get(definition.id)!;
    const about = { model, definition, control: activity, answers };
    const { room, desk, released, sameAs } = sortTexts({
      ...about,
      marks: control.texts,
      until: control.released.get(definition.id),
      name: this.#people.nameText,
    });
    const hands = control.hands.filter((each) => each.activity === definition.id);
    const context = { item: activity.item, released, sameAs, texts: room };
    const result = wholeResult({ ...about, hands, context, groups, groupLabels: this.#groupLabels });
    return { people, tallied: { result, late: late.size, texts: { room, desk }, writing: model.writing } };
  }

  /** Who is in which group, where the result of a closed activity is to be split. */
  #groupsAtClose({ id }: ActivityDefinition, { open, round, split }: ActivityControl): Groups | undefined {
    const known = this.#groups.get(id);
    if (open) this.#groups.delete(id);
    if (open || !split) return undefined;
    if (known?.round === round) return known.groups;
    const groups = this.#read();
    this.#groups.set(id, { round, groups });
    return groups;
  }

  get #groupLabels(): Readonly<Record<string, Bilingual>> {
    const labels = this.#deck().activities.map((each) => this.#models.get(each.id)!.groupLabels?.(each));
    return Object.assign({}, ...labels) as Readonly<Record<string, Bilingual>>;
  }

  #read(): Groups {
    const groups = new Map<string, string>();
    for (const { id } of this.#deck().activities) {
      const model = this.#models.get(id)!;
      if (!model.group) continue;
      const own: Answer[] = [...this.#rows.committed(id)];
      for (const [participant, group] of groupsOf(model, own)) groups.set(participant, group);
    }
    return groups;
  }
}
