import { type Control, readControl } from '../src/session/control.ts';
import type { DeckOutline } from '../src/session/deck.ts';
import type { Limits } from './limits.ts';
import { LiveSheet } from './live-sheet.ts';
import { plainJson } from './plain-json.ts';

export const controlSheet = 'control';

export interface ControlDocumentOptions {
  /** The session's deck, as it is now. */
  readonly deck: () => DeckOutline;
  readonly limits: Limits;
  /** Told what facilitators have decided, as soon as it is received. */
  readonly changed: (before: Control, after: Control) => void;
}

/** The document that a session's facilitators write, read by its schema. */
export class ControlDocument {
  readonly sheet: LiveSheet;
  readonly #deck: () => DeckOutline;
  #control: Control;

  constructor(state: Uint8Array | undefined, { deck, limits, changed }: ControlDocumentOptions) {
    this.#deck = deck;
    this.sheet = new LiveSheet(state, {
      root: 'control',
      maxBytes: limits.controlBytes,
      limits,
      changed: () => {
        const before = this.#control;
        this.#control = this.#read();
        changed(before, this.#control);
      },
    });
    this.#control = this.#read();
  }

  /** As received: committed or about to be. */
  get control(): Control {
    return this.#control;
  }

  /** Reads it once more: the deck has changed. */
  readAgain(): void {
    this.#control = this.#read();
  }

  #read(): Control {
    const entries = [...this.sheet.entries()].map(([key, value]) => [key, plainJson(value)] as const);
    return readControl(entries, this.#deck());
  }
}
