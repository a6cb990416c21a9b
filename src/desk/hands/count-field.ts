import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mostHands } from '../../session/control.ts';
import { DeskPart } from '../part.ts';

/** Somebody entered a count. */
export class CountEvent extends Event {
  static readonly type = 'cyd-count';
  readonly count: number;

  constructor(count: number) {
    super(CountEvent.type, { bubbles: true });
    this.count = count;
  }
}

/**
 * A number of hands: to type, or to step up and down.
 *
 * @fires cyd-count
 */
@customElement('cyd-count-field')
export class CountField extends DeskPart {
  @property() label = '';
  @property({ attribute: false }) name = '';
  @property({ type: Number }) count = 0;

  private enter(count: number): void {
    const counted = Math.min(Math.max(Math.trunc(count) || 0, 0), mostHands);
    if (counted !== this.count) this.dispatchEvent(new CountEvent(counted));
    else this.requestUpdate();
  }

  private readonly onChange = ({ currentTarget }: Event): void =>
    this.enter((currentTarget as HTMLInputElement).valueAsNumber);

  private renderStep(by: 1 | -1): TemplateResult {
    const name = this.t(by > 0 ? 'hands.more' : 'hands.fewer', { label: this.label });
    return html`<button
      class="button"
      type="button"
      aria-label=${name}
      aria-disabled=${by < 0 && this.count === 0}
      @click=${() => this.enter(this.count + by)}
    >
      ${by > 0 ? '+' : '−'}
    </button>`;
  }

  protected override render(): TemplateResult {
    const id = `count-${this.name}`;
    return html`<label for=${id}>${this.label}</label>
      <div class="count">
        ${this.renderStep(-1)}
        <input
          class="field"
          id=${id}
          type="number"
          inputmode="numeric"
          min="0"
          max=${mostHands}
          step="1"
          .value=${String(this.count)}
          @change=${this.onChange}
        />
        ${this.renderStep(1)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-count-field': CountField;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-count': CountEvent;
  }
}
