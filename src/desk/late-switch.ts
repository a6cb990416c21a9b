import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control } from '../session/control.ts';
import { countLate } from '../session/moderation.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/**
 * How many have answered late, and whether that counts; nothing while nobody has.
 *
 * @fires cyd-steer
 */
@customElement('cyd-late-switch')
export class LateSwitch extends DeskPart {
  @property({ attribute: false }) control!: Control;
  /** The activity's id. */
  @property() activity = '';
  /** People with a late answer in the present round. */
  @property({ type: Number }) count = 0;

  private readonly onChange = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    const changes = countLate(this.control, this.activity, checked);
    this.dispatchEvent(new SteerEvent(changes, { said: checked ? 'lateIn' : 'lateOut' }));
  };

  private get counts(): boolean {
    const { late = [], round } = this.control.activities[this.activity] ?? {};
    return round !== undefined && late.includes(round);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.count === 0) return nothing;
    return html`<p class="late">
        ${this.t('late.people', { count: this.count })} ${this.t(this.counts ? 'late.in' : 'late.out')}
      </p>
      <label class="switch">
        <input type="checkbox" role="switch" .checked=${this.counts} @change=${this.onChange} />
        <span>${this.t('late.switch')}</span>
      </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-late-switch': LateSwitch;
  }
}
