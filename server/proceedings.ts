import type { Answer } from '../src/session/answers.ts';
import { type Control, inUse } from '../src/session/control.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import type { Tallied } from '../src/session/fold.ts';
import { opened } from '../src/session/rounds.ts';
import type { TextName } from '../src/session/texts.ts';
import { AnswerRows } from './answer-rows.ts';
import { Ballots } from './ballots.ts';
import type { Draft } from './commit.ts';
import { ControlDocument, controlSheet } from './control-document.ts';
import type { Limits } from './limits.ts';
import type { LiveSheet } from './live-sheet.ts';
import { People } from './people.ts';
import type { Store, StoredParticipant } from './store.ts';
import { type Models, Tallies } from './tallies.ts';

export interface ProceedingsOptions {
  readonly code: string;
  readonly store: Store;
  /** The session's deck, as it is now. */
  readonly deck: () => DeckOutline;
  readonly models: Models;
  readonly limits: Limits;
  /** Something waits to be committed. */
  readonly touched: () => void;
  /** The session has been ended, and that is committed. */
  readonly ended: () => void;
}

/** What comes in to a session: what its facilitators decide and its participants answer, on its way to the store. */
export class Proceedings {
  readonly #code: string;
  readonly #people: People;
  readonly #rows: AnswerRows;
  readonly #tallies: Tallies;
  readonly #document: ControlDocument;
  readonly #ballots: Ballots;
  readonly #deck: () => DeckOutline;
  readonly #ended: () => void;
  #told: Control;
  #isOver: boolean;

  constructor(
    kept: {
      control: Uint8Array | undefined;
      answers: readonly Answer[];
      participants: readonly StoredParticipant[];
    },
    options: ProceedingsOptions,
  ) {
    const { code, deck, models, limits, touched } = options;
    this.#code = code;
    this.#people = new People(kept.participants);
    this.#rows = new AnswerRows(kept.answers, this.#people);
    this.#tallies = new Tallies({ deck, models, rows: this.#rows, people: this.#people });
    this.#document = new ControlDocument(kept.control, {
      deck,
      limits,
      changed: (before, after) => {
        for (const activity of opened(before, after)) this.#rows.reopen(activity, after.activities[activity]!.round);
        touched();
      },
    });
    this.#deck = deck;
    this.#ended = options.ended;
    this.#told = this.#toTell(this.control);
    this.#isOver = this.control.state === 'ended';
    this.#ballots = new Ballots({ ...options, rows: this.#rows, control: () => this.control });
  }

  /** What facilitators have decided, as received. */
  get control(): Control {
    return this.#document.control;
  }

  /** The same as everybody may be told: as committed, or else as received while nothing can be saved. */
  get told(): Control {
    return this.#told;
  }

  /** Whether something waits to be committed. */
  get waiting(): boolean {
    return this.#document.sheet.waiting || this.#ballots.waiting;
  }

  /** Somebody has joined. */
  joined(participant: StoredParticipant): void {
    this.#people.add(participant);
  }

  /** How many participants have sent something that is not saved yet. */
  get unsaved(): number {
    return this.#ballots.unsaved;
  }

  /** They and all that they have answered are to be erased. Not while a draft is on its way to the store. */
  forget(participants: ReadonlySet<string>): void {
    for (const activity of this.#rows.forget(participants)) this.#tallies.stale(activity);
    for (const participant of participants) {
      this.#ballots.forget(participant);
      this.#people.remove(participant);
    }
  }

  /** The public name of what was written in an answer. */
  nameText(answer: Answer): TextName {
    return this.#people.nameText(answer);
  }

  /** The committed answers, on time and late. */
  answers(): Answer[] {
    return [...this.#rows.committed()];
  }

  /** What the committed answers come to; `here` is who is here. */
  tallies(here: Iterable<string>): Record<string, Tallied> {
    return this.#tallies.read(this.#told, here);
  }

  /** How many of those here say that they are of each group. */
  groupsHere(here: Iterable<string>): Record<string, number> {
    return this.#tallies.groupsHere(here);
  }

  /** The control document, or a participant's ballot; open a socket of it or release it at once. */
  async sheet(document: 'control' | 'ballot', participant = ''): Promise<LiveSheet> {
    return document === 'control' ? this.#document.sheet : this.#ballots.load(participant);
  }

  /** Lets a participant's ballot go where nobody uses it any more. */
  release(participant: string): void {
    this.#ballots.release(participant);
  }

  /** What waits, as it is to be saved at this moment; undefined for nothing. */
  draft(at: string): Draft | undefined {
    if (!this.waiting) return undefined;
    const code = this.#code;
    const steered = this.control;
    const deck = this.#deck();
    const rows = this.#rows.draft(at);
    const ballots = this.#ballots.draft();
    const { sheet } = this.#document;
    const control = sheet.waiting ? sheet.draft() : undefined;
    return {
      sheets: [...(control ? [{ code, name: controlSheet, state: control.state }] : []), ...ballots.sheets],
      answers: rows.changes.map((change) => ({ code, ...change })),
      committed: () => {
        for (const activity of rows.committed()) this.#tallies.stale(activity);
        this.#told = this.#toTell(this.#deck() === deck ? steered : this.control);
        ballots.committed();
        control?.committed();
        this.#over(steered.state === 'ended');
      },
    };
  }

  /** Nothing can be saved; the slides go on. */
  carryOn(): void {
    this.#told = this.#toTell(this.control);
    this.#document.sheet.relay();
  }

  /** The deck has changed: everything is read by it, and nothing of what was decided or answered is lost. */
  deckChanged(): void {
    this.#document.readAgain();
    this.#tallies.allStale();
    this.#told = this.#toTell(this.control);
  }

  #toTell(control: Control): Control {
    return inUse(control, this.#deck());
  }

  #over(isOver: boolean): void {
    const hasEnded = isOver && !this.#isOver;
    this.#isOver = isOver;
    if (hasEnded) this.#ended();
  }
}
