import type { Presence as PresenceCounts } from '../src/session/fold.ts';
import type { Language } from '../src/session/language.ts';
import type { Hash, StoredParticipant } from './store.ts';

/** The participants of a session: who ever joined, in which language, and who has a socket open. */
export class Presence {
  readonly #languages = new Map<string, Language | null>();
  readonly #byHash = new Map<Hash, string>();
  readonly #sockets = new Map<string, number>();

  constructor(participants: Iterable<StoredParticipant>) {
    for (const participant of participants) this.join(participant);
  }

  join({ id, hash, language }: StoredParticipant): void {
    this.#languages.set(id, language);
    this.#byHash.set(hash, id);
  }

  /** They are no participant any more. */
  forget({ id, hash }: StoredParticipant): void {
    this.#languages.delete(id);
    this.#byHash.delete(hash);
  }

  speak(participant: string, language: Language): void {
    if (this.#languages.has(participant)) this.#languages.set(participant, language);
  }

  /** The participant whose token has this hash. */
  withToken(hash: Hash): string | undefined {
    return this.#byHash.get(hash);
  }

  come(participant: string): void {
    this.#sockets.set(participant, (this.#sockets.get(participant) ?? 0) + 1);
  }

  go(participant: string): void {
    const left = (this.#sockets.get(participant) ?? 0) - 1;
    if (left > 0) this.#sockets.set(participant, left);
    else this.#sockets.delete(participant);
  }

  get here(): ReadonlySet<string> {
    return new Set(this.#sockets.keys());
  }

  get counts(): Omit<PresenceCounts, 'groups'> {
    const languages: Record<Language, number> = { cy: 0, en: 0 };
    for (const participant of this.#sockets.keys()) {
      const language = this.#languages.get(participant);
      if (language) languages[language] += 1;
    }
    return { here: this.#sockets.size, joined: this.#languages.size, languages };
  }
}
