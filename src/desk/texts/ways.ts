import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DeskPart } from '../part.ts';

/** Somebody wants to see what waits, or the questions. */
export class WayEvent extends Event {
  static readonly type = 'cyd-way';
  readonly to: 'texts' | 'questions';

  constructor(to: 'texts' | 'questions') {
    super(WayEvent.type);
    this.to = to;
  }
}

/**
 * What is wanted of whoever runs the room, though it may be far down the page: how many texts wait, how many questions.
 * Nothing while there is nothing.
 *
 * @fires cyd-way
 */
@customElement('cyd-ways')
export class Ways extends DeskPart {
  @property({ type: Number }) waiting = 0;
  @property({ type: Number }) questions = 0;

  private renderWay(to: WayEvent['to'], name: string, count: number): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    return html`<button class="button" type="button" @click=${() => this.dispatchEvent(new WayEvent(to))}>
      ${this.t(`${to}.heading`)}<span class="badge" data-state=${to === 'texts' ? 'open' : 'none'}
        >${this.t(name, { count })}</span
      >
    </button>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { waiting, questions } = this;
    if (waiting + questions === 0) return nothing;
    return html`<div class="wanted">
      ${this.renderWay('texts', 'texts.waiting', waiting)} ${this.renderWay('questions', 'questions.open', questions)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-ways': Ways;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-way': WayEvent;
  }
}
