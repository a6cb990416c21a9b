import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionState } from '../../session/control.ts';
import type { Keeping } from '../../session/fold.ts';
import { SteerEvent } from '../steer-event.ts';
import { RunningPart } from './part.ts';

/** How often it is said that a session is to be erased, before it is. */
const warningDays = 7;

/**
 * Ends the session once it has been said what that means, and what happens to the answers; or opens it again.
 *
 * @fires cyd-steer
 */
@customElement('cyd-end-panel')
export class EndPanel extends RunningPart {
  /** `state` of the session. */
  @property() session: SessionState = 'open';
  @property({ attribute: false }) keeping: Keeping | undefined;

  private readonly onEnd = (): void => {
    this.dispatchEvent(new SteerEvent([['state', 'ended']]));
  };

  private readonly onReopen = (): void => {
    this.dispatchEvent(new SteerEvent([['state', 'open']]));
  };

  private renderKeeping(): TemplateResult {
    const { days = 0 } = this.keeping ?? {};
    return html`<li>${this.t('end.kept', { count: days })}</li>
      <li>${this.t('end.warned', { count: warningDays })}</li>
      <li>${this.t('end.delete')}</li>`;
  }

  protected override render(): TemplateResult {
    if (this.session === 'ended') {
      return html`<p role="status">${this.t('ended.text')}</p>
        <ul>
          ${this.renderKeeping()}
        </ul>
        <button class="button main" type="button" @click=${this.onReopen}>${this.t('ended.reopen')}</button>`;
    }
    return html`<p>${this.t('end.lead')}</p>
      <ul>
        <li>${this.t('end.phones')}</li>
        <li>${this.t('end.counting')}</li>
        ${this.renderKeeping()}
        <li>${this.t('end.again')}</li>
      </ul>
      <button class="button danger" type="button" @click=${this.onEnd}>${this.t('end.button')}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-end-panel': EndPanel;
  }
}
