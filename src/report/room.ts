import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { toldTable } from '../activities/views/told-table.ts';
import type { Language } from '../session/language.ts';
import type { ReportRoom } from '../session/report.ts';
import { ReportElement } from './part.ts';
import { reportWords } from './words.ts';

/** Who was in the room: how many, and how they take part. */
@customElement('cyd-report-room')
export class ReportedRoom extends ReportElement {
  @property({ attribute: false }) room!: ReportRoom;

  private groups(language: Language): TemplateResult {
    const { groups } = this.room;
    const words = reportWords(language);
    if (groups.length === 0) return html`<p>${words('room.none')}</p>`;
    return html`${toldTable({
        caption: words('room.caption'),
        heads: [words('room.group'), words('room.people')],
        rows: groups.map(({ label, count }) => [label?.[language] ?? words('room.others'), count]),
      })}
      <p class="soft">${words('room.small')}</p>`;
  }

  protected override render(): TemplateResult {
    const { joined } = this.room;
    return this.beside(
      (language) =>
        html`<p>${reportWords(language)('room.joined', { count: joined })}</p>
          ${this.groups(language)}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report-room': ReportedRoom;
  }
}
