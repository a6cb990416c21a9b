import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { showCode } from '../session/code.ts';
import { tell } from '../session/language.ts';
import { eraseSession, type SessionSummary } from '../sync/steering-api.ts';
import { ApiProblem } from '../sync/problem.ts';
import '../ui/dialog.ts';
import { TrainerPart } from './part.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/**
 * Says what is lost before a session is deleted.
 *
 * @fires cyd-kept - the trainer thought better of it
 * @fires cyd-deleted
 */
@customElement('cyd-delete-dialog')
export class DeleteDialog extends TrainerPart {
  /** The session that is to go; the dialog is open while there is one. */
  @property({ attribute: false }) session: SessionSummary | undefined;
  @state() private trouble: Trouble | undefined;
  @state() private busy = false;

  private readonly onKeep = (): void => {
    this.trouble = undefined;
    this.dispatchEvent(new Event('cyd-kept'));
  };

  private readonly onDelete = async (): Promise<void> => {
    if (!this.session || this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      await eraseSession(this.session.code);
      this.dispatchEvent(new Event('cyd-deleted'));
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 404) this.dispatchEvent(new Event('cyd-deleted'));
      else this.trouble = troubleOf(problem);
    } finally {
      this.busy = false;
    }
  };

  private renderLoss({ title, code, participants }: SessionSummary): TemplateResult {
    const told = tell(title, this.language);
    return html`<p>
        <strong lang=${told?.language ?? this.language}>${told?.text ?? this.t('list.untitled')}</strong>
        <span class="code">${showCode(code)}</span>
      </p>
      <p>${this.t('delete.loss', { count: participants })}</p>
      <p>${this.t('delete.final')}</p>`;
  }

  protected override render(): TemplateResult {
    return html`<cyd-dialog
      .heading=${this.t('delete.heading')}
      .closeLabel=${this.t('close')}
      .open=${this.session !== undefined}
      @close=${this.onKeep}
    >
      ${this.session ? this.renderLoss(this.session) : nothing}
      ${this.trouble ? html`<p class="problem" role="alert">${this.t(`trouble.${this.trouble}`)}</p>` : nothing}
      <div slot="actions">
        <button class="button" type="button" @click=${this.onKeep}>${this.t('delete.keep')}</button>
        <button class="button danger" type="button" aria-disabled=${this.busy} @click=${this.onDelete}>
          ${this.t(this.busy ? 'delete.deleting' : 'delete.button')}
        </button>
      </div>
    </cyd-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-delete-dialog': DeleteDialog;
  }
}
