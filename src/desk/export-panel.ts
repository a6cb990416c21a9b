import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DeskPart } from './part.ts';

const formats = ['xlsx', 'csv', 'json'] as const;

/** The results as files, in each format. */
@customElement('cyd-export-panel')
export class ExportPanel extends DeskPart {
  @property() code = '';

  protected override render(): TemplateResult {
    return html`<p>${this.t('export.lead')}</p>
      <ul class="exports">
        ${formats.map(
          (format) =>
            html`<li>
              <a class="button" href="/api/sessions/${this.code}/export.${format}" download>
                <span>${this.t(`export.${format}`)}</span>
                <small>${this.t(`export.${format}Hint`)}</small>
              </a>
            </li>`,
        )}
        <li>
          <a class="button" href="/report/${this.code}" target="_blank" rel="noopener">
            <span>${this.t('export.report')} <span class="only-heard">${this.t('actions.newTab')}</span></span>
            <small>${this.t('export.reportHint')}</small>
          </a>
        </li>
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-export-panel': ExportPanel;
  }
}
