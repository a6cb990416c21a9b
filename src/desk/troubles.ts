import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DeskPart } from './part.ts';

/** What stands between this desk and its session, said plainly: nothing, most of the time. */
@customElement('cyd-desk-troubles')
export class DeskTroubles extends DeskPart {
  /** The server does not answer. */
  @property({ type: Boolean }) offline = false;
  /** The server cannot save. */
  @property({ type: Boolean }) unsaved = false;

  private renderTrouble(trouble: 'offline' | 'storage'): TemplateResult {
    return html`<p class="notice error">${this.t(`trouble.${trouble}`)}</p>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="troubles" role="alert">
      ${this.offline ? this.renderTrouble('offline') : nothing}
      ${this.unsaved ? this.renderTrouble('storage') : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-desk-troubles': DeskTroubles;
  }
}
