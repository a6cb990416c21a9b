import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../ui/dialog.ts';
import { DeskPart } from './part.ts';

/**
 * Asks before everybody is asked again: it clears every phone's screen, though no answer is lost.
 *
 * @fires cyd-ask-again
 */
@customElement('cyd-again-dialog')
export class AgainDialog extends DeskPart {
  /** The round that is asked now. */
  @property({ type: Number }) round = 1;
  @state() private open = false;

  show(): void {
    this.open = true;
  }

  private readonly onLeave = (): void => {
    this.open = false;
  };

  private readonly onAsk = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('cyd-ask-again'));
  };

  protected override render(): TemplateResult {
    return html`<cyd-dialog
      .heading=${this.t('again.heading')}
      .closeLabel=${this.t('close')}
      .open=${this.open}
      @close=${this.onLeave}
    >
      <p>${this.t('again.text', { round: this.round })}</p>
      <div slot="actions">
        <button class="button main" type="button" @click=${this.onAsk}>${this.t('again.ask')}</button>
        <button class="button" type="button" @click=${this.onLeave}>${this.t('again.leave')}</button>
      </div>
    </cyd-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-again-dialog': AgainDialog;
  }
}
