import { type AnswerValue, formatKey } from '../../src/session/answers.ts';
import type { ActivityDefinition } from '../../src/session/deck.ts';
import { TestClient } from '../fixtures/sync-client.ts';
import type { Random } from '../sync/random.ts';

/** What a ballot holds: its keys with their values, `null` for what is withdrawn. */
export type Held = ReadonlyMap<string, AnswerValue>;

/** A phone that remembers each of its votes in order, so that it knows what any state of its ballot must hold. */
export class Voter {
  readonly id: string;
  readonly client: TestClient;
  readonly #votes: (readonly [key: string, value: AnswerValue])[] = [];

  constructor(sync: string, code: string, { participant, token }: { participant: string; token: string }) {
    this.id = participant;
    this.client = new TestClient({ sync, name: `${code}/ballot/${participant}`, token });
  }

  /** How many of its votes the server has said to be saved. */
  get told(): number {
    return this.client.told.get(this.client.doc.clientID) ?? 0;
  }

  get votes(): number {
    return this.#votes.length;
  }

  /** Answers one item of one of these, or now and then withdraws it. */
  vote(activities: readonly ActivityDefinition[], random: Random): void {
    const { id, kind, items } = random.pick(activities);
    const key = formatKey({ activity: id, round: 1, item: random.pick(items).id });
    const value = kind === 'ladder' ? { rung: 1 + random.below(7) } : { x: random.fraction(), y: random.fraction() };
    const cast = random.chance(0.05) ? null : value;
    this.client.map.set(key, cast);
    this.#votes.push([key, cast]);
  }

  /** What the ballot holds after its first so many votes. */
  after(votes: number): Held {
    return new Map(this.#votes.slice(0, votes));
  }
}
