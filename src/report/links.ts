import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatDay, formatTime } from '../i18n/dates.ts';
import { linkTo, listLinks, makeLink, type ReportLink, revokeLink } from './access.ts';
import { ReportElement } from './part.ts';
import { reportWords } from './words.ts';

/** The links by which others read the report: made here, and taken back. */
@customElement('cyd-report-links')
export class ReportLinks extends ReportElement {
  @property() code = '';
  @state() private links: readonly ReportLink[] = [];
  /** The address of the link that was made last: its secret is told only once. */
  @state() private fresh = '';
  @state() private failed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => undefined);
  }

  private async attempt(change: () => Promise<void>): Promise<void> {
    try {
      await change();
      this.links = await listLinks(this.code);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  private readonly onMake = (): Promise<void> =>
    this.attempt(async () => {
      this.fresh = linkTo(this.code, (await makeLink(this.code)).secret);
    });

  private onRevoke(id: string): Promise<void> {
    return this.attempt(async () => {
      this.fresh = '';
      await revokeLink(this.code, id);
    });
  }

  private readonly onFocus = ({ currentTarget }: Event): void => (currentTarget as HTMLInputElement).select();

  private renderLink({ id, created }: ReportLink): TemplateResult {
    const made = new Date(created);
    return html`<li>
      <span id="link-${id}">
        ${this.languages.map((language) => {
          const when = { day: formatDay(made, language), time: formatTime(made) };
          return html`<span class="named" lang=${language}>${reportWords(language)('links.made', when)}</span>`;
        })}
      </span>
      <button class="button" type="button" aria-describedby="link-${id}" @click=${() => this.onRevoke(id)}>
        <span>${this.named('links.revoke')}</span>
      </button>
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`<section class="links" aria-labelledby="links-heading">
      <h2 id="links-heading">${this.named('links.heading')}</h2>
      ${this.beside((language) => html`<p>${reportWords(language)('links.lead')}</p>`)}
      ${
        this.links.length === 0
          ? html`<p>${this.named('links.none')}</p>`
          : html`<ul role="list">
              ${this.links.map((link) => this.renderLink(link))}
            </ul>`
      }
      <button class="button main" type="button" @click=${this.onMake}><span>${this.named('links.make')}</span></button>
      <div role="status">
        ${
          this.fresh === ''
            ? nothing
            : html`<label class="fresh">
                <span>${this.named('links.new')}</span>
                <input class="field" type="text" readonly .value=${this.fresh} @focus=${this.onFocus} />
              </label>`
        }
        ${this.failed ? html`<p class="problem">${this.named('links.failed')}</p>` : nothing}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report-links': ReportLinks;
  }
}
