import { type Answer, type AnswerKey, type AnswerValue, formatKey } from '../src/session/answers.ts';
import { receive, reopen, type Saved, type Timing } from '../src/session/rounds.ts';
import type { People } from './people.ts';
import type { AnswerChange } from './store.ts';

/** What has happened and is not committed yet, in order of arrival. */
type Arrival =
  | {
      readonly type: 'answer';
      readonly participant: string;
      readonly key: AnswerKey;
      readonly value: AnswerValue;
      readonly when: Exclude<Timing, 'not begun'>;
    }
  | { readonly type: 'opened'; readonly activity: string; readonly round: number };

/** Whose rows for what. */
interface Place extends AnswerKey {
  readonly participant: string;
}

interface Entry {
  readonly place: Place;
  readonly saved: Saved;
}

type Entries = Map<string, Entry>;

const nameOf = (place: Place): string => `${place.participant} ${formatKey(place)}`;

/** What waiting arrivals come to at one moment, and what to call once it is committed. */
export interface RowsDraft {
  readonly changes: readonly Omit<AnswerChange, 'code'>[];
  /** Gives the activities whose rows have changed. */
  committed(): readonly string[];
}

/** The saved answers of a session, by activity, and those on their way to be saved. */
export class AnswerRows {
  readonly #saved = new Map<string, Entries>();
  readonly #people: People;
  #arrivals: Arrival[] = [];

  constructor(answers: Iterable<Answer>, people: People) {
    this.#people = people;
    for (const row of answers) {
      const answer = this.#marked(row);
      const { participant, activity, round, item } = answer;
      const place = { participant, activity, round, item };
      const before = this.#entries(activity).get(nameOf(place))?.saved;
      this.#put({ place, saved: { ...before, [answer.late ? 'late' : 'onTime']: answer } });
    }
  }

  receive(participant: string, key: AnswerKey, value: AnswerValue, when: Exclude<Timing, 'not begun'>): void {
    this.#arrivals.push({ type: 'answer', participant, key, value, when });
  }

  /** Counts the late answers of a round in, since it is open again. */
  reopen(activity: string, round: number): void {
    this.#arrivals.push({ type: 'opened', activity, round });
  }

  /**
   * Leaves out all that these people have answered, committed or not, and gives the activities. Not while a draft is on
   * its way to the store.
   */
  forget(participants: ReadonlySet<string>): string[] {
    this.#arrivals = this.#arrivals.filter((each) => each.type === 'opened' || !participants.has(each.participant));
    const activities: string[] = [];
    for (const [activity, entries] of this.#saved) {
      const theirs = [...entries].filter(([, { place }]) => participants.has(place.participant));
      for (const [name] of theirs) entries.delete(name);
      if (theirs.length > 0) activities.push(activity);
    }
    return activities;
  }

  /** The committed answers, of one activity or of all. */
  *committed(activity?: string): Generator<Answer> {
    const found = activity === undefined ? this.#saved.values() : [this.#entries(activity)];
    for (const entries of found) {
      for (const { saved } of entries.values()) {
        if (saved.onTime) yield saved.onTime;
        if (saved.late) yield saved.late;
      }
    }
  }

  /** What waits, as it is to be saved at this moment. */
  draft(at: string): RowsDraft {
    const arrivals = this.#arrivals.length;
    const drafted: Entries = new Map();
    for (const arrival of this.#arrivals) {
      if (arrival.type === 'opened') this.#draftReopened(arrival, drafted);
      else this.#draftAnswer(arrival, at, drafted);
    }
    const changed = [...drafted.values()].filter(({ place, saved }) => {
      const before = this.#entries(place.activity).get(nameOf(place))?.saved;
      return saved.onTime !== before?.onTime || saved.late !== before?.late;
    });
    return {
      changes: changed.map(({ place, saved: { onTime, late } }) => ({ ...place, onTime, late })),
      committed: () => {
        this.#arrivals = this.#arrivals.slice(arrivals);
        for (const entry of changed) this.#put(entry);
        return [...new Set(changed.map(({ place }) => place.activity))];
      },
    };
  }

  #draftAnswer(arrival: Arrival & { type: 'answer' }, at: string, drafted: Entries): void {
    const { participant, key, value, when } = arrival;
    const place = { participant, ...key };
    const name = nameOf(place);
    const before = (drafted.get(name) ?? this.#entries(key.activity).get(name))?.saved ?? {};
    drafted.set(name, { place, saved: receive(before, this.#marked({ ...place, value, at }), when) });
  }

  #marked<A extends Omit<Answer, 'late'>>(answer: A): A {
    return this.#people.isProxy(answer.participant) ? { ...answer, proxy: true } : answer;
  }

  #draftReopened({ activity, round }: Arrival & { type: 'opened' }, drafted: Entries): void {
    for (const [name, entry] of [...this.#entries(activity), ...drafted]) {
      if (entry.place.activity !== activity || entry.place.round !== round) continue;
      const latest = drafted.get(name) ?? entry;
      if (latest.saved.late) drafted.set(name, { place: latest.place, saved: reopen(latest.saved) });
    }
  }

  #entries(activity: string): Entries {
    let entries = this.#saved.get(activity);
    if (!entries) {
      entries = new Map();
      this.#saved.set(activity, entries);
    }
    return entries;
  }

  #put({ place, saved }: Entry): void {
    const entries = this.#entries(place.activity);
    if (saved.onTime || saved.late) entries.set(nameOf(place), { place, saved });
    else entries.delete(nameOf(place));
  }
}
