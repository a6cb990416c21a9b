import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SessionState } from '../../session/control.ts';
import { keepSession } from '../../sync/steering-api.ts';
import type { DerivedView } from '../../sync/derived.ts';
import '../../ui/plain-http/notice.ts';
import { SteerEvent } from '../steer-event.ts';
import { RunningPart } from './part.ts';

/**
 * What a facilitator should know at once, wherever they look: the screen has lost touch, the session has ended, or it is
 * to be erased.
 *
 * @fires cyd-steer
 */
@customElement('cyd-run-notices')
export class RunNotices extends RunningPart {
  @property() code = '';
  /** `state` of the session. */
  @property() session: SessionState = 'open';
  @property({ attribute: false }) view!: DerivedView;
  /** Whether a screen has shown the slides since this desk was opened. */
  @state() private hadScreen = false;
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && (this.view.steering?.screens ?? 0) > 0) this.hadScreen = true;
  }

  private readonly onReopen = (): void => {
    this.dispatchEvent(new SteerEvent([['state', 'open']]));
  };

  private readonly onKeep = async (): Promise<void> => {
    try {
      await keepSession(this.code);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  };

  private renderScreen(): TemplateResult | typeof nothing {
    const lost = this.hadScreen && this.view.steering?.screens === 0 && this.session !== 'ended';
    return lost ? html`<p class="notice error">${this.t('screen.lost')}</p>` : nothing;
  }

  private renderEnded(): TemplateResult | typeof nothing {
    if (this.session !== 'ended') return nothing;
    return html`<section class="notice run" aria-label=${this.t('ended.heading')}>
      <p>${this.t('ended.text')}</p>
      <button class="button" type="button" @click=${this.onReopen}>${this.t('ended.reopen')}</button>
    </section>`;
  }

  private renderErasing(): TemplateResult | typeof nothing {
    const { keeping } = this.view;
    if (!keeping || keeping.warned === 0) return nothing;
    return html`<section class="notice error run" aria-label=${this.t('erasing.heading')}>
      <p>${this.t('erasing.text', { day: this.day(keeping.until), count: keeping.warned })}</p>
      <button class="button" type="button" @click=${this.onKeep}>${this.t('erasing.keep')}</button>
      <p role="status">${this.failed ? this.t('failed') : nothing}</p>
    </section>`;
  }

  protected override render(): TemplateResult {
    return html`<cyd-plain-http .language=${this.language}></cyd-plain-http>
      <div role="status">${this.renderScreen()}</div>
      ${this.renderEnded()} ${this.renderErasing()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-run-notices': RunNotices;
  }
}
