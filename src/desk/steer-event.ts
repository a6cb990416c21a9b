import type { ControlChange } from '../session/control.ts';

/** A facilitator decided something: these are to be written to the session's control. */
export class SteerEvent extends Event {
  static readonly type = 'cyd-steer';
  readonly changes: readonly ControlChange[];

  constructor(changes: readonly ControlChange[]) {
    super(SteerEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyd-steer': SteerEvent;
  }
}
