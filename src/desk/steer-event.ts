import type { ControlChange } from '../session/control.ts';
import type { Language } from '../session/language.ts';

/** What is said of a decision that can be taken back. */
export interface Undoable {
  /** What was decided: a key of the desk's words under `undo`. */
  readonly said: string;
  /** The text that it was about, as its writer wrote it. */
  readonly quote?: { readonly text: string; readonly lang: Language | undefined };
  /** Decisions that follow one another under the same name are taken back as one. */
  readonly together?: string;
  /** The activity whose round was cleared. */
  readonly cleared?: string;
}

/** A facilitator decided something: these are to be written to the session's control. */
export class SteerEvent extends Event {
  static readonly type = 'cyd-steer';
  readonly changes: readonly ControlChange[];
  /** Undefined where nothing but the opposite decision takes it back. */
  readonly undoable: Undoable | undefined;
  /** Whether it is Next or Back, which depend on what is on the screen. */
  readonly press: boolean;

  constructor(changes: readonly ControlChange[], undoable?: Undoable, press = false) {
    super(SteerEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
    this.undoable = undoable;
    this.press = press;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyd-steer': SteerEvent;
  }
}
