import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatDay, formatTime } from '../i18n/dates.ts';
import { showCode } from '../session/code.ts';
import type { SessionReport } from '../session/report.ts';
import { ReportElement } from './part.ts';
import { reportWords } from './words.ts';

/** What the session was. */
@customElement('cyd-report-about')
export class ReportAbout extends ReportElement {
  @property({ attribute: false }) report!: SessionReport;

  private fact(key: string, value: unknown): TemplateResult {
    return html`<div>
      <dt>${this.named(`about.${key}`)}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private day(date: Date): readonly TemplateResult[] {
    return this.languages.map(
      (language) => html`<span class="named" lang=${language}>${formatDay(date, language)}</span>`,
    );
  }

  private moment(date: Date): readonly TemplateResult[] {
    return this.languages.map((language) => {
      const when = { day: formatDay(date, language), time: formatTime(date) };
      return html`<span class="named" lang=${language}>${reportWords(language)('about.madeAt', when)}</span>`;
    });
  }

  protected override render(): TemplateResult {
    const { session, made } = this.report;
    const { code, presenter, organisation, contact = {}, created, date, state } = session;
    const reached = [contact.address, contact.handle].filter((line) => line !== undefined);
    return html`<dl class="facts">
        ${this.fact('date', this.day(new Date(date === undefined ? created : `${date}T00:00:00`)))}
        ${organisation ? this.fact('organisation', this.given(organisation)) : nothing}
        ${presenter === undefined ? nothing : this.fact('presenter', presenter)}
        ${reached.length > 0 ? this.fact('contact', reached.join(' · ')) : nothing} ${this.fact('code', showCode(code))}
        ${this.fact('made', this.moment(new Date(made)))}
      </dl>
      ${state === 'ended' ? nothing : this.beside((language) => html`<p>${reportWords(language)('about.running')}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report-about': ReportAbout;
  }
}
