import { createHmac } from 'node:crypto';
import type { Answer } from '../src/session/answers.ts';
import { formatKey } from '../src/session/answers.ts';
import type { TextName } from '../src/session/texts.ts';
import type { StoredParticipant } from './store.ts';

/** Long enough that nobody meets another's by chance, and nobody can try them all. */
const nameLength = 16;

const digest = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex').slice(0, nameLength);

/** Everybody who ever joined a session, as far as what they have answered needs them. */
export class People {
  readonly #people = new Map<string, StoredParticipant>();
  readonly #names = new WeakMap<Answer, TextName>();

  constructor(participants: Iterable<StoredParticipant>) {
    for (const participant of participants) this.add(participant);
  }

  add(participant: StoredParticipant): void {
    this.#people.set(participant.id, participant);
  }

  remove(participant: string): void {
    this.#people.delete(participant);
  }

  /** Whether somebody's answers are entered on another's device. */
  isProxy(participant: string): boolean {
    return this.#people.get(participant)?.proxy === true;
  }

  /**
   * The public name of what was written in an answer. It is made with the hash of the writer's token, which never
   * leaves the server: it leads nobody back, and nobody can write another text that has the name of a released one.
   */
  readonly nameText = (answer: Answer): TextName => {
    const known = this.#names.get(answer);
    if (known) return known;
    const secret = this.#people.get(answer.participant)?.hash ?? '';
    const place = `text ${formatKey(answer)}`;
    const name = { id: digest(secret, place), version: digest(secret, `${place} ${JSON.stringify(answer.value)}`) };
    this.#names.set(answer, name);
    return name;
  };
}
