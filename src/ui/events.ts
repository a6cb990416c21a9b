import type { AnswerValue } from '../session/answers.ts';

/** A participant answered one item of the activity that dispatches it; `null` withdraws. */
export class AnswerEvent extends Event {
  static readonly type = 'cyd-answer';
  readonly item: string;
  readonly value: AnswerValue;

  constructor(item: string, value: AnswerValue) {
    super(AnswerEvent.type, { bubbles: true, composed: true });
    this.item = item;
    this.value = value;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyd-answer': AnswerEvent;
  }
}
