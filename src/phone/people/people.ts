import { drafts } from '../../activities/views/drafts.ts';
import type { SaveState } from '../../sync/ballot.ts';
import { Keep } from '../../sync/keep.ts';
import type { Participation, ParticipationOptions } from '../participation.ts';

/** The most people who answer on one phone. */
export const mostPeople = 5;

const peopleKey = (code: string): string => `people/${code}`;

/** What one person keeps on somebody else's phone, apart from what is its owner's. */
class PersonKeep extends Keep {
  private phone: Keep;
  private place: string;

  constructor(phone: Keep, number: number) {
    super();
    this.phone = phone;
    this.place = `person-${number}/`;
  }

  override get(key: string): string | undefined {
    return this.phone.get(this.place + key);
  }

  override set(key: string, value: string): boolean {
    return this.phone.set(this.place + key, value);
  }

  override remove(key: string): void {
    this.phone.remove(this.place + key);
  }

  override onChange(key: string, changed: () => void): () => void {
    return this.phone.onChange(this.place + key, changed);
  }
}

export interface PeopleOptions extends ParticipationOptions {
  readonly takePart: (options: ParticipationOptions) => Participation;
}

/** Everybody who answers on one phone, each with a ballot and a language of their own. Dispatches `change`. */
export class People extends EventTarget {
  /** Its owner first. */
  readonly all: Participation[];
  private options: PeopleOptions;
  private changed = (): void => this.follow();

  constructor(owner: Participation, options: PeopleOptions) {
    super();
    this.all = [owner];
    this.options = options;
    const known = Number(options.keep.get(peopleKey(options.code)) ?? 1);
    while (this.all.length < Math.min(known, mostPeople)) this.join();
  }

  /** Somebody new, or whoever was added last and has not chosen a language yet. */
  add(): Participation {
    const last = this.all.at(-1)!;
    if (last.stage === 'choosing' || this.all.length >= mostPeople) return last;
    const added = this.join();
    this.options.keep.set(peopleKey(this.options.code), String(this.all.length));
    return added;
  }

  get owner(): Participation {
    return this.all[0]!;
  }

  /** Counted from 1. */
  numberOf(person: Participation): number {
    return this.all.indexOf(person) + 1;
  }

  /** Drafts are of whoever answers now. */
  turnTo(person: Participation): void {
    drafts.turnTo(person === this.owner ? '' : String(this.numberOf(person)));
  }

  /** How somebody's answers are doing that are not saved yet. */
  get unsaved(): SaveState | undefined {
    return this.all.map(({ ballot }) => ballot?.state).find((state) => state && state !== 'saved' && state !== 'empty');
  }

  /** The owner too. */
  close(): void {
    const [owner, ...others] = this.all;
    for (const person of [...others, owner!]) person.close();
  }

  private join(): Participation {
    const { keep, takePart, ...options } = this.options;
    const person = takePart({
      ...options,
      keep: new PersonKeep(keep, this.all.length + 1),
      beside: this.owner,
    });
    person.addEventListener('change', this.changed);
    this.all.push(person);
    return person;
  }

  private follow(): void {
    if (this.owner.stage === 'erased') this.options.keep.remove(peopleKey(this.options.code));
    this.dispatchEvent(new Event('change'));
  }
}
