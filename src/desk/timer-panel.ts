import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control, ControlChange } from '../session/control.ts';
import { extendTimer, leftOf, pauseTimer, resumeTimer, startTimer, stopTimer } from '../session/timer.ts';
import '../ui/timer.ts';
import { mark } from './marks.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

const minute = 60_000;

/** How long it may be to begin with, in minutes; more can be given while it runs. */
const lengths = [1, 2, 3, 5, 10] as const;

/**
 * A countdown for everybody: begun, paused, extended and stopped here. It closes nothing by itself.
 *
 * @fires cyd-steer
 */
@customElement('cyd-timer-panel')
export class TimerPanel extends DeskPart {
  @property({ attribute: false }) control!: Control;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  @property({ type: Number }) ahead = 0;

  private steer(decide: (now: number) => ControlChange[]): void {
    this.dispatchEvent(new SteerEvent(decide(Date.now() + this.ahead)));
  }

  private renderButton(name: string, decide: (now: number) => ControlChange[]): TemplateResult {
    return html`<button class="button" type="button" @click=${() => this.steer(decide)}>
      ${this.t(`timer.${name}`)}
    </button>`;
  }

  private renderLengths(): TemplateResult {
    return html`${lengths.map(
      (count) =>
        html`<button class="button" type="button" @click=${() => this.steer((now) => startTimer(now, count * minute))}>
          ${this.t('slides.minutes', { count })}
        </button>`,
    )}`;
  }

  private renderRunning(): TemplateResult {
    const { control } = this;
    const timer = control.timer!;
    const isOver = leftOf(timer, Date.now() + this.ahead) === 0;
    return html`<cyd-timer .timer=${timer} .ahead=${this.ahead} .languages=${[this.language]}></cyd-timer> ${
        'left' in timer
          ? this.renderButton('resume', (now) => resumeTimer(control, now))
          : this.renderButton('pause', (now) => (isOver ? [] : pauseTimer(control, now)))
      }
      ${this.renderButton('extend', (now) => extendTimer(control, now, minute))}
      ${this.renderButton('stop', () => stopTimer(control))}`;
  }

  protected override render(): TemplateResult {
    const name = this.t('timer.heading');
    if (this.control.timer) return html`<div role="group" aria-label=${name}>${this.renderRunning()}</div>`;
    return html`<details>
      <summary class="button">${mark('timer')} ${name}</summary>
      <div>${this.renderLengths()}</div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-timer-panel': TimerPanel;
  }
}
