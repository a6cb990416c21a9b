import type { PartChoice } from '../session/report.ts';

/** A facilitator decided something about a part of the report. */
export class ChoiceEvent extends Event {
  static readonly type = 'cyd-choice';
  readonly part: string;
  readonly choice: PartChoice;

  constructor(part: string, choice: PartChoice) {
    super(ChoiceEvent.type, { bubbles: true, composed: true });
    this.part = part;
    this.choice = choice;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyd-choice': ChoiceEvent;
  }
}
