import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mark } from './marks.ts';
import { DeskPart } from './part.ts';
import type { Undoable } from './steer-event.ts';

/**
 * What was decided last, and a button that takes it back. It stays until something else is decided.
 *
 * @fires cyd-undo
 */
@customElement('cyd-undo-bar')
export class UndoBar extends DeskPart {
  @property({ attribute: false }) last: Undoable | undefined;
  /** Whether something has just been taken back. */
  @property({ type: Boolean }) undone = false;

  private readonly onUndo = (): void => {
    this.dispatchEvent(new Event('cyd-undo', { bubbles: true, composed: true }));
  };

  private renderSaid({ said, quote }: Undoable): TemplateResult {
    return html`<strong>${this.t(`undo.${said}`)}</strong>
      ${quote ? html`<q lang=${quote.lang ?? nothing} dir="auto">${quote.text}</q>` : nothing}`;
  }

  protected override render(): TemplateResult {
    const { last, undone } = this;
    return html`<div class=${last || undone ? 'undo' : 'only-heard'}>
      <p role="status">${undone ? this.t('undo.undone') : last ? this.renderSaid(last) : nothing}</p>
      ${
        last
          ? html`<button class="button" type="button" @click=${this.onUndo}>
              ${mark('undo')} ${this.t(undone ? 'undo.further' : 'undo.undo')}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-undo-bar': UndoBar;
  }
}
