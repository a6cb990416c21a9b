import type { Control, ControlChange } from '../session/control.ts';
import { takeBack, unclear } from '../session/undo.ts';
import type { Undoable } from './steer-event.ts';

/** A decision, and the control that it was made from. */
interface Decision extends Undoable {
  readonly before: Control;
  readonly changes: readonly ControlChange[];
}

/** As many decisions as anybody will want to take back one after another. */
const mostDecisions = 50;

/** What this desk has decided, the last first to be taken back. */
export class UndoHistory {
  #decisions: readonly Decision[] = [];

  /** What would be taken back now. */
  get last(): Undoable | undefined {
    return this.#decisions.at(-1);
  }

  add(before: Control, changes: readonly ControlChange[], undoable: Undoable): void {
    if (changes.length === 0) return;
    const last = this.#decisions.at(-1);
    const goesOn = undoable.together !== undefined && undoable.together === last?.together;
    const decision = goesOn
      ? { ...undoable, before: last.before, changes: [...new Map([...last.changes, ...changes])] }
      : { ...undoable, before, changes };
    this.#decisions = [...this.#decisions.slice(0, goesOn ? -1 : undefined), decision].slice(-mostDecisions);
  }

  /** Forgets the last decision and gives what takes it back; `answered` is how many have answered an activity's round. */
  takeBack(now: Control, answered: (activity: string) => number): ControlChange[] {
    const decision = this.#decisions.at(-1);
    this.#decisions = this.#decisions.slice(0, -1);
    if (!decision) return [];
    const { before, changes, cleared } = decision;
    return cleared === undefined
      ? takeBack(before, changes, now)
      : unclear({ before, changes, now }, cleared, answered(cleared));
  }
}
