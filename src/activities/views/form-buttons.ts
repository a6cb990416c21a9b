import { html, nothing, type TemplateResult } from 'lit';

interface FormButton {
  readonly label: string;
  readonly press: () => void;
}

/** Under a form: to send it, and to leave what was sent before as it is. */
export const formButtons = (send: FormButton, cancel: FormButton | undefined): TemplateResult =>
  html`<div class="buttons">
    <button class="send" type="button" @click=${send.press}>${send.label}</button>
    ${cancel ? html`<button class="plain" type="button" @click=${cancel.press}>${cancel.label}</button>` : nothing}
  </div>`;
