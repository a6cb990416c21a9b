import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Timer } from '../session/control.ts';
import type { Language } from '../session/language.ts';
import { leftOf } from '../session/timer.ts';
import { PageElement } from './page-element.ts';
import { uiWords } from './words.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes and seconds, and hours where there are any: `4:05`, `1:04:05`. What has begun of a second counts as one. */
export function shown(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A countdown. It is not read out as it runs, only asked for; once it is over it says so, and nothing else happens. */
@customElement('cyd-timer')
export class TimerView extends PageElement {
  @property({ attribute: false }) timer!: Timer;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  @property({ type: Number }) ahead = 0;
  /** Welsh first, where it stands on a screen with both. */
  @property({ attribute: false }) languages: readonly Language[] = ['cy'];

  #tick: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
  }

  private get left(): number {
    return leftOf(this.timer, Date.now() + this.ahead);
  }

  /** Again when the number changes. */
  protected override updated(_changed: PropertyValues<this>): void {
    clearTimeout(this.#tick);
    const { left } = this;
    if (left > 0 && 'ends' in this.timer) this.#tick = setTimeout(() => this.requestUpdate(), left % 1000 || 1000);
  }

  private inWords(key: string): TemplateResult[] {
    return this.languages.map((language) => html`<span lang=${language}>${uiWords(language)(key)}</span>`);
  }

  protected override render(): TemplateResult {
    const { left } = this;
    const name = uiWords(this.languages[0]!)('timer.label');
    const says = left === 0 ? 'timer.over' : 'left' in this.timer ? 'timer.paused' : undefined;
    return html`<span class="time" role="timer" aria-label=${name}>${shown(left)}</span>
      <span class="says" role="status">${says && this.inWords(says)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-timer': TimerView;
  }
}
