import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

/**
 * A native dialog with a heading and a way out. What it says is slotted in; buttons that decide something go into the
 * slot `actions`. Escape, the close button and a press beside it close it, and the focus goes back to where it was.
 *
 * @fires close - however it was closed
 */
@customElement('cyd-dialog')
export class Dialog extends LitElement {
  static override styles = css`
    dialog {
      box-sizing: border-box;
      inline-size: min(var(--dialog-width, 36rem), calc(100vw - 2rem));
      max-block-size: calc(100vh - 2rem);
      padding: 1.5rem;
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: calc(2 * var(--radius));
      background: var(--paper-raised);
      color: var(--ink);
    }
    dialog::backdrop {
      background: rgb(10 16 22 / 60%);
    }
    .head {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: 1rem;
      margin-block-end: 1rem;
    }
    h2 {
      margin: 0;
      padding-block: 0.4rem;
      font-size: 1.5rem;
      line-height: 1.2;
    }
    h2:focus {
      outline: none;
    }
    .close {
      flex: none;
      min-block-size: 2.75rem;
      padding: 0.25rem 1rem;
      border: 2px solid var(--line);
      border-radius: var(--radius);
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .close:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }
    ::slotted([slot='actions']) {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      margin-block-start: 1.5rem;
    }
  `;

  @property() heading = '';
  /** The words on the button that closes it. */
  @property() closeLabel = '';
  @property({ type: Boolean }) open = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) this.dialog.showModal();
    else if (!this.open && this.dialog.open) this.dialog.close();
  }

  private readonly onClose = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };

  /** A press on the dialog element itself, and not on what it holds, is a press beside it or on its padding. */
  private readonly onClick = (event: MouseEvent): void => {
    if (event.target !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    const inside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
    if (!inside) this.dialog.close();
  };

  private readonly onCloseClick = (): void => this.dialog.close();

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading" @close=${this.onClose} @click=${this.onClick}>
      <div class="head">
        <h2 id="heading" tabindex="-1" autofocus>${this.heading}</h2>
        <button class="close" type="button" @click=${this.onCloseClick}>${this.closeLabel}</button>
      </div>
      <slot></slot>
      <slot name="actions"></slot>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-dialog': Dialog;
  }
}
