import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Shut } from './access.ts';
import { ReportElement } from './part.ts';
import { reportWords } from './words.ts';

/**
 * In the report's place while it opens, or where it stays shut: why, and what to do.
 *
 * @fires cyd-retry
 */
@customElement('cyd-report-gate')
export class ReportGate extends ReportElement {
  /** Undefined while it opens. */
  @property() shut: Shut | undefined;

  private readonly onRetry = (): void => {
    this.dispatchEvent(new Event('cyd-retry'));
  };

  protected override render(): TemplateResult {
    const { shut } = this;
    if (shut === undefined) return html`<main><p role="status">${this.named('gate.loading')}</p></main>`;
    return html`<main>
      <h1>${this.named(`gate.${shut}.heading`)}</h1>
      ${this.beside((language) => html`<p>${reportWords(language)(`gate.${shut}.text`)}</p>`)}
      ${
        shut === 'network' || shut === 'other'
          ? html`<button class="button main" type="button" @click=${this.onRetry}>
              <span>${this.named('gate.retry')}</span>
            </button>`
          : html`<a class="button main" href="/trainer"><span>${this.named('gate.signIn')}</span></a>`
      }
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report-gate': ReportGate;
  }
}
