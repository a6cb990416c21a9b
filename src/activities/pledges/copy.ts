import { css, type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import '../../ui/dialog.ts';
import { writingStyles } from '../views/writing-styles.ts';
import { pledgesWords } from './words.ts';

/** Copies the old way, which plain http still has; says whether that was done. */
function copyByEvent(text: string): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill);
  try {
    document.execCommand('copy');
  } catch {
    // Not here: it is shown instead.
  }
  document.removeEventListener('copy', fill);
  return done;
}

/** Copies a text; says whether that was done. The clipboard is missing on plain http, whatever the types say. */
async function copied(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return copyByEvent(text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyByEvent(text),
  );
}

/** A button that copies a text. Where the browser will not, it shows the text selected instead. */
@customElement('pledges-copy')
export class PledgesCopy extends LitElement {
  static override styles: CSSResultGroup = [
    writingStyles,
    css`
      textarea {
        box-sizing: border-box;
        width: 100%;
        margin-block-start: 0.75rem;
        padding: 0.75rem;
        border: 2px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: inherit;
        font: inherit;
      }
      textarea:focus-visible {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }
    `,
  ];

  @property() language: Language = 'cy';
  /** What is copied. */
  @property() text = '';
  /** What has been copied. */
  @state() private copied = '';
  @state() private byHand = false;
  @query('textarea') private field!: HTMLTextAreaElement;

  private async copy(): Promise<void> {
    const { text } = this;
    if (await copied(text)) {
      this.copied = text;
      return;
    }
    this.byHand = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('cyd-dialog')?.updateComplete;
    this.field.focus();
    this.field.select();
  }

  private readonly handleClose = (): void => {
    this.byHand = false;
  };

  protected override render(): TemplateResult {
    const t = pledgesWords(this.language);
    return html`<div lang=${this.language}>
      <button type="button" @click=${this.copy}>${t('phone.copy')}</button>
      <span role="status">${this.copied === this.text && this.copied !== '' ? t('phone.copied') : ''}</span>
      <cyd-dialog
        .heading=${t('phone.copyByHand')}
        .closeLabel=${t('phone.close')}
        .open=${this.byHand}
        @close=${this.handleClose}
      >
        <p id="how">${t('phone.copyHow')}</p>
        <textarea
          readonly
          rows="8"
          aria-label=${t('phone.yours')}
          aria-describedby="how"
          .value=${this.text}
        ></textarea>
      </cyd-dialog>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pledges-copy': PledgesCopy;
  }
}
