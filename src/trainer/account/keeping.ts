import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatDay } from '../../i18n/dates.ts';
import type { Language } from '../../session/language.ts';
import { keepSession, type SessionSummary } from '../../sync/steering-api.ts';
import { PageElement } from '../../ui/page-element.ts';
import { accountWords } from './words.ts';

/**
 * How long a session is kept, with a way to keep it longer once it is to be erased; and where it has ended, a way to
 * open it again.
 *
 * @fires cyd-changed - it has been opened again, or is kept
 */
@customElement('cyd-keeping')
export class KeepingView extends PageElement {
  @property() language: Language = 'cy';
  @property({ attribute: false }) session!: SessionSummary;
  @state() private busy = false;
  @state() private failed: 'reopen' | 'erasing' | undefined;

  private async perform(what: 'reopen' | 'erasing', work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failed = undefined;
    try {
      await work();
      this.dispatchEvent(new Event('cyd-changed', { bubbles: true }));
    } catch {
      this.failed = what;
    } finally {
      this.busy = false;
    }
  }

  private readonly onReopen = (): void => {
    void this.perform('reopen', async () => (await import('./reopen.ts')).reopen(this.session.code));
  };

  private readonly onKeep = (): void => {
    void this.perform('erasing', () => keepSession(this.session.code));
  };

  protected override render(): TemplateResult {
    const t = accountWords(this.language);
    const { keeping, state: stands } = this.session;
    const day = formatDay(new Date(keeping.until), this.language);
    const erasing = keeping.warned > 0;
    return html`<p class=${erasing ? 'notice error' : 'soft'}>
        ${t(erasing ? 'erasing.text' : 'erasing.until', { day, warned: keeping.warned })}
      </p>
      ${
        erasing
          ? html`<p>
              <button class="button" type="button" @click=${this.onKeep}>${t('erasing.keep')}</button>
            </p>`
          : nothing
      }
      ${
        stands === 'ended'
          ? html`<p>
              <button class="button" type="button" @click=${this.onReopen} aria-disabled=${this.busy}>
                ${t(this.busy ? 'reopen.busy' : 'reopen.button')}
              </button>
            </p>`
          : nothing
      }
      <p role="status">${this.failed ? t(`${this.failed}.failed`) : nothing}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-keeping': KeepingView;
  }
}
