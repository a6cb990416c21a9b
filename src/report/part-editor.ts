import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type Language, languages } from '../session/language.ts';
import { commentLength } from '../session/report.ts';
import { ChoiceEvent } from './choice-event.ts';
import type { Parts } from './choices.ts';
import { ReportElement } from './part.ts';

/**
 * Whether a part is in the report, and what the facilitator says of it in each language. On no paper and in no file.
 *
 * @fires cyd-choice
 */
@customElement('cyd-part-editor')
export class PartEditor extends ReportElement {
  @property() of = '';
  @property({ attribute: false }) choice!: Parts[string];
  /** The id of the heading of the part. */
  @property() heading = '';

  private readonly onIn = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    this.dispatchEvent(new ChoiceEvent(this.of, { ...this.choice, in: checked }));
  };

  private onComment(language: Language, event: Event): void {
    const { value } = event.currentTarget as HTMLTextAreaElement;
    const { [language]: _before, ...rest } = this.choice.comment ?? {};
    const comment = value.trim() === '' ? rest : { ...rest, [language]: value };
    this.dispatchEvent(new ChoiceEvent(this.of, { ...this.choice, comment }));
  }

  private renderField(language: Language): TemplateResult {
    return html`<label class="comment-field">
      <span>${this.named(`editor.comment.${language}`)}</span>
      <textarea
        class="field"
        rows="3"
        lang=${language}
        maxlength=${commentLength}
        aria-describedby=${this.heading}
        .value=${live(this.choice.comment?.[language] ?? '')}
        @change=${(event: Event) => this.onComment(language, event)}
      ></textarea>
    </label>`;
  }

  protected override render(): TemplateResult {
    const { comment } = this.choice;
    return html`<div class="editor">
      <label class="switch">
        <input type="checkbox" aria-describedby=${this.heading} .checked=${live(this.choice.in)} @change=${this.onIn} />
        <span>${this.named('editor.in')}</span>
      </label>
      <details ?open=${comment !== undefined}>
        <summary aria-describedby=${this.heading}>${this.named('editor.say')}</summary>
        <div class="comment-fields">${languages.map((language) => this.renderField(language))}</div>
      </details>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-part-editor': PartEditor;
  }
}
