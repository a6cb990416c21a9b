import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { showCode } from '../session/code.ts';
import { tell } from '../session/language.ts';
import { createSession, type SessionSummary } from '../sync/steering-api.ts';
import './delete-dialog.ts';
import { TrainerPart } from './part.ts';
import './session-card.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/**
 * The trainer's sessions, newest first.
 *
 * @fires cyd-deleted - one of them is gone
 * @fires cyd-duplicated - there is another one, with a code of its own
 */
@customElement('cyd-session-list')
export class SessionList extends TrainerPart {
  @property({ attribute: false }) sessions: readonly SessionSummary[] = [];
  @state() private deleting: SessionSummary | undefined;
  @state() private deleted: SessionSummary | undefined;
  /** The code of the session that another one is being made of. */
  @state() private duplicating: string | undefined;
  @state() private duplicated: SessionSummary | undefined;
  @state() private trouble: Trouble | undefined;

  @query('section') private readonly section!: HTMLElement;

  private readonly onKept = (): void => {
    this.deleting = undefined;
  };

  private readonly onDeleted = (): void => {
    this.deleted = this.deleting;
    this.duplicated = undefined;
    this.deleting = undefined;
    this.dispatchEvent(new Event('cyd-deleted'));
  };

  private async onDuplicate(session: SessionSummary): Promise<void> {
    if (this.duplicating !== undefined) return;
    this.duplicating = session.code;
    this.trouble = undefined;
    try {
      await createSession({ copyOf: session.code });
      this.deleted = undefined;
      this.duplicated = session;
      this.dispatchEvent(new Event('cyd-duplicated'));
      this.section.focus();
    } catch (problem) {
      this.trouble = troubleOf(problem);
    } finally {
      this.duplicating = undefined;
    }
  }

  /** The button that had the focus has gone with its session. */
  protected override updated(changed: PropertyValues<this>): void {
    const fewer = (changed.get('sessions')?.length ?? 0) > this.sessions.length;
    if (fewer && this.deleted) this.section.focus();
  }

  private get said(): string {
    const session = this.deleted ?? this.duplicated;
    if (!session) return '';
    const title = tell(session.title, this.language)?.text ?? showCode(session.code);
    return this.t(this.deleted ? 'list.deleted' : 'list.duplicated', { title });
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
              .duplicating=${this.duplicating === session.code}
              @cyd-delete=${() => (this.deleting = session)}
              @cyd-duplicate=${() => this.onDuplicate(session)}
            ></cyd-session-card>
          </li>`,
      )}
    </ul>`;
  }

  protected override render(): TemplateResult {
    return html`<section tabindex="-1" aria-labelledby="sessions-heading">
      <p class="said" role="status">${this.said}</p>
      ${this.trouble ? html`<p class="notice error" role="alert">${this.t(`trouble.${this.trouble}`)}</p>` : nothing}
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
