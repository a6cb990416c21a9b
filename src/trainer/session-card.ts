import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatDay, formatTime } from '../i18n/dates.ts';
import { showCode } from '../session/code.ts';
import { tell } from '../session/language.ts';
import type { SessionSummary } from '../sync/steering-api.ts';
import './account/keeping.ts';
import { TrainerPart } from './part.ts';

const formats = ['xlsx', 'csv', 'json'] as const;

/**
 * One session: what it is, and the ways on from here.
 *
 * @fires cyd-delete - the trainer wants it gone
 * @fires cyd-duplicate - the trainer wants another one like it
 */
@customElement('cyd-session-card')
export class SessionCard extends TrainerPart {
  @property({ attribute: false }) session!: SessionSummary;
  /** Whether another one like it is being made. */
  @property({ type: Boolean }) duplicating = false;

  private readonly onDelete = (): void => {
    this.dispatchEvent(new Event('cyd-delete'));
  };

  private readonly onDuplicate = (): void => {
    this.dispatchEvent(new Event('cyd-duplicate'));
  };

  private renderFacts(): TemplateResult {
    const { code, date, created, state, participants } = this.session;
    const made = new Date(created);
    const when = this.t('list.madeAt', { day: formatDay(made, this.language), time: formatTime(made) });
    return html`<dl class="facts">
      <div>
        <dt>${this.t('list.code')}</dt>
        <dd class="code">${showCode(code)}</dd>
      </div>
      ${
        date === undefined
          ? nothing
          : html`<div>
              <dt>${this.t('list.date')}</dt>
              <dd><time datetime=${date}>${formatDay(new Date(`${date}T12:00`), this.language)}</time></dd>
            </div>`
      }
      <div>
        <dt>${this.t('list.state.label')}</dt>
        <dd>${this.t(`list.state.${state}`)}</dd>
      </div>
      <div>
        <dt>${this.t('list.people')}</dt>
        <dd>${this.t('list.participants', { count: participants })}</dd>
      </div>
      <div>
        <dt>${this.t('list.made')}</dt>
        <dd><time datetime=${created}>${when}</time></dd>
      </div>
    </dl>`;
  }

  private renderExport(): TemplateResult {
    return html`<details class="exports">
      <summary class="button">${this.t('list.export')}</summary>
      <ul>
        ${formats.map(
          (format) =>
            html`<li>
              <a href="/api/sessions/${this.session.code}/export.${format}" download
                >${this.t(`list.formats.${format}`)}</a
              >
            </li>`,
        )}
      </ul>
    </details>`;
  }

  protected override render(): TemplateResult {
    const { code, title } = this.session;
    const told = tell(title, this.language);
    const heading = `session-${code}`;
    return html`<article class="panel" aria-labelledby=${heading}>
      <h2 id=${heading} lang=${told?.language ?? this.language}>${told?.text ?? this.t('list.untitled')}</h2>
      ${this.renderFacts()}
      <cyd-keeping .language=${this.language} .session=${this.session}></cyd-keeping>
      <div class="ways">
        <a class="button main" href="/desk/${code}" aria-describedby=${heading}>${this.t('list.desk')}</a>
        <a class="button" href="/deck/${code}" target="_blank" rel="noopener" aria-describedby=${heading}>
          ${this.t('list.deck')} <span class="only-heard">${this.t('list.newTab')}</span>
        </a>
        <a class="button" href="/report/${code}" target="_blank" rel="noopener" aria-describedby=${heading}>
          ${this.t('list.report')} <span class="only-heard">${this.t('list.newTab')}</span>
        </a>
        ${this.renderExport()}
        <button
          class="button"
          type="button"
          aria-describedby=${heading}
          aria-disabled=${this.duplicating}
          @click=${this.onDuplicate}
        >
          ${this.t(this.duplicating ? 'list.duplicating' : 'list.duplicate')}
        </button>
        <button
          class="button quiet"
          type="button"
          aria-haspopup="dialog"
          aria-describedby=${heading}
          @click=${this.onDelete}
        >
          ${this.t('list.delete')}
        </button>
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-session-card': SessionCard;
  }
}
