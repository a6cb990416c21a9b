import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ScreenLanguage } from '../session/language.ts';
import { DeskPart } from './part.ts';

const kinds = ['slides', 'notes', 'handout'] as const;

/** The slides for paper: each kind opens in a tab of its own, in the language of the screen, and offers to print there. */
@customElement('cyd-print-panel')
export class PrintPanel extends DeskPart {
  @property() code = '';
  @property() screen: ScreenLanguage = 'both';

  protected override render(): TemplateResult {
    return html`<p>${this.t('print.lead')}</p>
      <ul class="exports">
        ${kinds.map(
          (kind) =>
            html`<li>
              <a
                class="button"
                href="/deck/${this.code}?print=${kind}&amp;screen=${this.screen}"
                target="_blank"
                rel="noopener"
              >
                <span>${this.t(`print.${kind}`)} <span class="only-heard">${this.t('actions.newTab')}</span></span>
                <small>${this.t(`print.${kind}Hint`)}</small>
              </a>
            </li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-print-panel': PrintPanel;
  }
}
