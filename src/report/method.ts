import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReportCounts } from '../session/report.ts';
import { ReportElement } from './part.ts';
import { reportWords } from './words.ts';

/** How the results were counted, and what they do not say. */
@customElement('cyd-report-method')
export class ReportedMethod extends ReportElement {
  @property({ attribute: false }) counts!: ReportCounts;

  protected override render(): TemplateResult {
    const { ballots, proxies, hands, late } = this.counts;
    return this.beside((language) => {
      const words = reportWords(language);
      const how = [
        words('method.ballots', { count: ballots }),
        words('method.one'),
        ...(proxies > 0 ? [words('method.proxies', { count: proxies })] : []),
        ...(hands > 0 ? [words('method.hands', { people: hands })] : []),
        ...(late > 0 ? [words('method.late', { count: late })] : []),
        ...['unsure', 'groups', 'words'].map((key) => words(`method.${key}`)),
      ];
      const limits = ['those', 'few', 'rounds', 'order'].map((key) => words(`method.${key}`));
      return html`<h3>${words('method.how')}</h3>
        <ul>
          ${how.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        <h3>${words('method.limits')}</h3>
        <ul>
          ${limits.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report-method': ReportedMethod;
  }
}
