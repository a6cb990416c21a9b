import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { showCode } from '../session/code.ts';
import { tell } from '../session/language.ts';
import type { SessionSummary } from '../sync/api.ts';
import './delete-dialog.ts';
import { TrainerPart } from './part.ts';
import './session-card.ts';

/**
 * The trainer's sessions, newest first.
 *
 * @fires cyd-deleted - one of them is gone
 */
@customElement('cyd-session-list')
export class SessionList extends TrainerPart {
  @property({ attribute: false }) sessions: readonly SessionSummary[] = [];
  @state() private deleting: SessionSummary | undefined;
  @state() private deleted: SessionSummary | undefined;

  @query('section') private readonly section!: HTMLElement;

  private readonly onKept = (): void => {
    this.deleting = undefined;
  };

  private readonly onDeleted = (): void => {
    this.deleted = this.deleting;
    this.deleting = undefined;
    this.dispatchEvent(new Event('cyd-deleted'));
  };

  /** The button that had the focus has gone with its session. */
  protected override updated(changed: PropertyValues<this>): void {
    const fewer = (changed.get('sessions')?.length ?? 0) > this.sessions.length;
    if (fewer && this.deleted) this.section.focus();
  }

  private get said(): string {
    if (!this.deleted) return '';
    const title = tell(this.deleted.title, this.language)?.text ?? showCode(this.deleted.code);
    return this.t('list.deleted', { title });
  }

  private renderSessions(): TemplateResult {
    if (this.sessions.length === 0) {
      return html`<div class="none">
        <p><strong>${this.t('list.none')}</strong></p>
        <p>${this.t('list.first')}</p>
      </div>`;
    }
    return html`<ul class="sessions">
      ${repeat(
        this.sessions,
        ({ code }) => code,
        (session) =>
          html`<li>
            <cyd-session-card
              .language=${this.language}
              .session=${session}
              @cyd-delete=${() => (this.deleting = session)}
            ></cyd-session-card>
          </li>`,
      )}
    </ul>`;
  }

  protected override render(): TemplateResult {
    return html`<section tabindex="-1" aria-labelledby="sessions-heading">
      <p class="said" role="status">${this.said}</p>
      ${this.renderSessions()}
      <cyd-delete-dialog
        .language=${this.language}
        .session=${this.deleting}
        @cyd-kept=${this.onKept}
        @cyd-deleted=${this.onDeleted}
      ></cyd-delete-dialog>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-session-list': SessionList;
  }
}
