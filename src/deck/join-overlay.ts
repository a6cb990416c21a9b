import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ScreenLanguage } from '../session/language.ts';
import './join-box.ts';
import { shownOn, words } from './words.ts';

/** How to join, as large as the screen, over any slide: for those who come late. */
@customElement('cyd-join-overlay')
export class JoinOverlay extends LitElement {
  static override styles = css`
    dialog {
      box-sizing: border-box;
      width: 100vw;
      height: 100vh;
      max-width: none;
      max-height: none;
      padding: 3vmin;
      border: 0;
      outline: none;
      background: var(--paper);
      color: var(--ink);
    }
    dialog[open] {
      display: grid;
      place-content: center;
    }
    cyd-join-box {
      --qr-size: 44vmin;
      --address-size: 7vmin;
      --code-size: 15vmin;
      font-size: 4vmin;
    }
  `;

  /** The session's address, as `https://host/`; empty until it is known. */
  @property() join = '';
  @property() code = '';
  @property({ type: Number }) here = 0;
  @property() screen: ScreenLanguage = 'both';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Dispatches `close` where the browser closes it by itself. */
  show(open: boolean): void {
    if (open === this.dialog.open) return;
    if (open) this.dialog.showModal();
    else this.dialog.close();
  }

  private readonly onClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  override render(): TemplateResult {
    const language = shownOn(this.screen)[0]!;
    return html`<dialog
      class="any-key"
      @close=${this.onClose}
      lang=${language}
      aria-label=${words(language)('commands.join')}
    >
      <cyd-join-box .join=${this.join} .code=${this.code} .here=${this.here} .screen=${this.screen}></cyd-join-box>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-join-overlay': JoinOverlay;
  }
}
