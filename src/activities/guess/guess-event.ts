/** Somebody has made a guess, in whole per cent. */
export class GuessEvent extends Event {
  static readonly type = 'cyd-guess';
  readonly change: number;

  constructor(change: number) {
    super(GuessEvent.type);
    this.change = change;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cyd-guess': GuessEvent;
  }
}
