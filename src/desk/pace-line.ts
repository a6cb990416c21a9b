import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control } from '../session/control.ts';
import type { DeckOutline } from '../session/deck.ts';
import { paceOf, startPace } from '../session/pace.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/** Between two looks at the clock, in milliseconds. */
const tick = 10_000;

/**
 * How the session keeps to its plan: on time, behind or ahead, what is left, and what can be skipped.
 *
 * @fires cyd-steer
 */
@customElement('cyd-pace-line')
export class PaceLine extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  @property({ type: Number }) ahead = 0;

  /** Whether it says nothing but whether the session is on time. */
  @property({ type: Boolean }) brief = false;

  #ticking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = setInterval(() => this.requestUpdate(), tick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
  }

  private get now(): number {
    return Date.now() + this.ahead;
  }

  private readonly onAgain = (): void => {
    this.dispatchEvent(new SteerEvent(startPace(this.deck, this.control, this.now), { said: 'clock' }));
  };

  protected override render(): TemplateResult | typeof nothing {
    const pace = paceOf(this.deck, this.control, this.now);
    if (!pace) return nothing;
    const { behind, left, skippable } = pace;
    const count = Math.abs(behind);
    const said = behind === 0 ? 'pace.onTime' : behind > 0 ? 'pace.behind' : 'pace.ahead';
    if (this.brief) return html`<strong>${this.t(said, { count })}</strong>`;
    const titles = skippable.map(({ title }) => title[this.language]).join(', ');
    return html`<p class="pace">
        <strong>${this.t(said, { count })}</strong> <span>${this.t('pace.left', { count: left })}</span>
        <button class="button quiet" type="button" @click=${this.onAgain}>${this.t('pace.again')}</button>
      </p>
      ${titles === '' ? nothing : html`<p class="pace">${this.t('pace.skip', { titles })}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-pace-line': PaceLine;
  }
}
