import { readAnswer } from '../src/session/activity.ts';
import { parseKey } from '../src/session/answers.ts';
import type { Control } from '../src/session/control.ts';
import { type DeckOutline, findActivity } from '../src/session/deck.ts';
import { timing } from '../src/session/rounds.ts';
import type { AnswerRows } from './answer-rows.ts';
import type { Limits } from './limits.ts';
import { LiveSheet } from './live-sheet.ts';
import { plainJson } from './plain-json.ts';
import type { Sheet, Store } from './store.ts';
import type { Models } from './tallies.ts';

export interface BallotsOptions {
  readonly code: string;
  readonly store: Store;
  readonly limits: Limits;
  /** The session's deck, as it is now. */
  readonly deck: () => DeckOutline;
  readonly models: Models;
  readonly rows: AnswerRows;
  /** As received: late is decided in order of arrival. */
  readonly control: () => Control;
  /** Something waits to be committed. */
  readonly touched: () => void;
}

const sheetName = (participant: string): string => `ballot/${participant}`;

/** The ballots of a session that are in use, each in memory as long as a socket of it is open or something waits. */
export class Ballots {
  readonly #options: BallotsOptions;
  readonly #loading = new Map<string, Promise<LiveSheet>>();
  readonly #open = new Map<string, LiveSheet>();
  readonly #waiting = new Set<string>();

  constructor(options: BallotsOptions) {
    this.#options = options;
  }

  /** Whether something waits to be committed. */
  get waiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** How many of them hold something that waits. */
  get unsaved(): number {
    return this.#waiting.size;
  }

  /** A participant's ballot. Open a socket of it before anything else is awaited, or it may be let go. */
  async load(participant: string): Promise<LiveSheet> {
    const open = this.#open.get(participant);
    if (open) return open;
    let loading = this.#loading.get(participant);
    if (!loading) {
      loading = this.#read(participant).finally(() => this.#loading.delete(participant));
      this.#loading.set(participant, loading);
    }
    return loading;
  }

  /** Lets a ballot go that nobody uses. */
  release(participant: string): void {
    if (!this.#open.get(participant)?.used) this.#open.delete(participant);
  }

  /** A ballot that is to be erased. Not while a draft is on its way to the store. */
  forget(participant: string): void {
    this.#waiting.delete(participant);
    this.#open.delete(participant);
  }

  /** What waits to be committed, and what to call once it is. */
  draft(): { readonly sheets: readonly Sheet[]; readonly committed: () => void } {
    const drafts = [...this.#waiting].map((participant) => {
      const { state, committed } = this.#open.get(participant)!.draft();
      return { participant, state, committed };
    });
    const { code } = this.#options;
    return {
      sheets: drafts.map(({ participant, state }) => ({ code, name: sheetName(participant), state })),
      committed: () => {
        for (const { participant, committed } of drafts) {
          committed();
          if (!this.#open.get(participant)?.waiting) this.#waiting.delete(participant);
          this.release(participant);
        }
      },
    };
  }

  async #read(participant: string): Promise<LiveSheet> {
    const { store, code, limits } = this.#options;
    const state = await store.sheet(code, sheetName(participant));
    const sheet = new LiveSheet(state, {
      root: 'answers',
      maxBytes: limits.ballotBytes,
      limits,
      changed: (values) => this.#changed(participant, values),
    });
    this.#open.set(participant, sheet);
    return sheet;
  }

  #changed(participant: string, values: ReadonlyMap<string, unknown>): void {
    this.#waiting.add(participant);
    for (const [key, value] of values) this.#count(participant, key, value);
    this.#options.touched();
  }

  /** Reads one value by its schema. What it does not know stays in the ballot and does not count. */
  #count(participant: string, key: string, value: unknown): void {
    const { deck, models, rows, control } = this.#options;
    const place = parseKey(key);
    const definition = place && findActivity(deck(), place.activity);
    if (!place || !definition) return;
    const timed = timing(control(), place);
    if (timed === 'not begun') return;
    // A key that was deleted is withdrawn, whatever the protocol says about deleting.
    const plain = value === undefined ? null : plainJson(value);
    const model = models.get(definition.id)!;
    const answer = readAnswer(model, definition, place.item, plain);
    const when = answer === null && model.free ? 'on time' : timed;
    if (answer !== undefined) rows.receive(participant, place, answer, when);
  }
}
