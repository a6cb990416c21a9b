import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { passes, type Shut } from './access.ts';
import { DeskPart } from './part.ts';

/**
 * In the desk's place while it opens, or where it stays shut: why, and what to do.
 *
 * @fires cyd-retry
 */
@customElement('cyd-desk-gate')
export class DeskGate extends DeskPart {
  @property() code = '';
  /** Undefined while it opens. */
  @property() shut: Shut | undefined;

  private readonly onRetry = (): void => {
    this.dispatchEvent(new Event('cyd-retry'));
  };

  private renderWays(shut: Shut): TemplateResult {
    if (passes(shut)) {
      return html`<button class="button main" type="button" @click=${this.onRetry}>${this.t('gate.retry')}</button>`;
    }
    const noSession = shut === 'unknown' || shut === 'gone';
    return html`<a class="button main" href="/trainer">${this.t(noSession ? 'gate.sessions' : 'gate.signIn')}</a>
      ${noSession ? nothing : html`<a class="button" href="/j/${this.code}">${this.t('gate.join')}</a>`}`;
  }

  protected override render(): TemplateResult {
    const { shut } = this;
    if (shut === undefined) return html`<main class="gate"><p role="status">${this.t('gate.loading')}</p></main>`;
    return html`<main class="gate">
      <h1>${this.t(`gate.${shut}.heading`)}</h1>
      <p>${this.t(`gate.${shut}.text`)}</p>
      <p class="ways">${this.renderWays(shut)}</p>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-desk-gate': DeskGate;
  }
}
