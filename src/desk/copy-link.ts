import { html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { DeskPart } from './part.ts';

/** Puts selected text on the clipboard the old way, which plain http still has. */
function copySelected(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** A link in full, and a button that copies it; where the browser will not, it is left selected. */
@customElement('cyd-copy-link')
export class CopyLink extends DeskPart {
  @property() link = '';
  /** What the link is. */
  @property() label = '';
  @state() private said: '' | 'copied' | 'selected' = '';

  @query('input') private readonly field!: HTMLInputElement;

  private readonly onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.link);
      this.said = 'copied';
    } catch {
      this.field.select();
      this.said = copySelected() ? 'copied' : 'selected';
    }
  };

  private readonly onFocus = (): void => this.field.select();

  protected override render(): TemplateResult {
    return html`<div class="copy">
      <label>
        <span class="label">${this.label}</span>
        <input class="field" type="text" readonly .value=${this.link} @focus=${this.onFocus} />
      </label>
      <button class="button" type="button" @click=${this.onCopy}>${this.t('join.copy')}</button>
      <p class="said" role="status">${this.said && this.t(`join.${this.said}`)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-copy-link': CopyLink;
  }
}
