import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type ScreenLanguage, tell } from '../session/language.ts';
import { activityPart, type SessionReport } from '../session/report.ts';
import { Retry } from '../sync/retry.ts';
import { masthead } from '../ui/masthead.ts';
import './about.ts';
import { openReport, type Shut } from './access.ts';
import './activity.ts';
import type { ChoiceEvent } from './choice-event.ts';
import type { Choices, Parts } from './choices.ts';
import './gate.ts';
import './language-links.ts';
import type { ScreenEvent } from './language-links.ts';
import './links.ts';
import './method.ts';
import { ReportElement } from './part.ts';
import './part-editor.ts';
import './room.ts';
import { reportWords } from './words.ts';

/** A part as it stands in the report. */
interface Part {
  readonly name: string;
  readonly heading: readonly TemplateResult[];
  readonly body: TemplateResult;
}

/** What is left of a session: to be read, and by facilitators to be put together. */
@customElement('cyd-report')
export class ReportPage extends ReportElement {
  /** The session's code, as it stands in the address. */
  @property() code = '';
  /** The secret of the link by which this browser came. */
  @property() secret: string | undefined;
  @state() private report: SessionReport | undefined;
  @state() private shut: Shut | undefined;
  /** Where facilitators choose; undefined for everybody else. */
  @state() private choices: Choices | undefined;
  @state() private editing = false;
  @state() private fileFailed = false;
  private readonly retry = new Retry(() => void this.begin());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.retry.cancel();
    this.choices?.close();
  }

  protected override willUpdate(): void {
    const [language] = this.languages;
    document.documentElement.lang = language!;
    const words = reportWords(language!);
    const title = this.report && tell(this.report.session.title, language!)?.text;
    document.title = title === undefined ? `${words('pageAlone')} · Cydweithdy` : words('page', { title });
  }

  private readonly onRetry = (): void => {
    this.retry.cancel();
    this.shut = undefined;
    void this.begin();
  };

  private async begin(): Promise<void> {
    const report = await openReport(this.code, this.secret);
    if (!this.isConnected) return;
    if (typeof report === 'string') {
      this.shut = report;
      if (report === 'network') this.retry.later();
      return;
    }
    this.shut = undefined;
    this.retry.succeeded();
    this.report = report;
    if (report.steers) await this.beginChoosing(report);
  }

  private async beginChoosing({ parts }: SessionReport): Promise<void> {
    const { Choices: Opening } = await import('./choices.ts');
    const choices = await Opening.open(this.code, parts);
    choices.addEventListener('change', () => this.requestUpdate());
    this.choices = choices;
  }

  private readonly onScreen = ({ screen }: ScreenEvent): void => {
    this.screen = screen;
    history.replaceState(null, '', `${location.pathname}?screen=${screen satisfies ScreenLanguage}`);
  };

  private readonly onChoice = ({ part, choice }: ChoiceEvent): void => this.choices?.choose(part, choice);

  private readonly onFile = async (): Promise<void> => {
    try {
      const { saveFile } = await import('./file/save-file.ts');
      await saveFile(this.querySelector('main')!, this.code);
      this.fileFailed = false;
    } catch {
      this.fileFailed = true;
    }
  };

  private get parts(): Parts {
    return this.choices?.parts ?? this.report!.parts;
  }

  private get all(): readonly Part[] {
    const { report, screen } = this;
    if (!report) return [];
    const { activities, counts, room } = report;
    return [
      {
        name: 'about',
        heading: this.named('about.heading'),
        body: html`<cyd-report-about .screen=${screen} .report=${report}></cyd-report-about>`,
      },
      ...(room
        ? [
            {
              name: 'room',
              heading: this.named('room.heading'),
              body: html`<cyd-report-room .screen=${screen} .room=${room}></cyd-report-room>`,
            },
          ]
        : []),
      ...activities.map((activity) => ({
        name: activityPart(activity.definition.id),
        heading: this.given(activity.definition.title),
        body: html`<cyd-report-activity .screen=${screen} .activity=${activity}></cyd-report-activity>`,
      })),
      ...(counts
        ? [
            {
              name: 'method',
              heading: this.named('method.heading'),
              body: html`<cyd-report-method .screen=${screen} .counts=${counts}></cyd-report-method>`,
            },
          ]
        : []),
    ];
  }

  private renderComment(part: string): TemplateResult | typeof nothing {
    const comment = this.parts[part]?.comment;
    if (!comment || this.editing) return nothing;
    return html`<div class="comment">
      <p class="by">${this.named('comment')}</p>
      ${this.given(comment).map((text) => html`<p class="said">${text}</p>`)}
    </div>`;
  }

  private renderPart({ name, heading, body }: Part): TemplateResult | typeof nothing {
    const choice = this.parts[name] ?? { in: false };
    if (!choice.in && !this.editing) return nothing;
    const id = `part-${name.replace('/', '-')}`;
    return html`<section class=${choice.in ? 'part' : 'part out'} aria-labelledby=${id}>
      <h2 id=${id}>${heading}</h2>
      ${
        this.editing
          ? html`<cyd-part-editor
              .screen=${this.screen}
              .of=${name}
              .heading=${id}
              .choice=${choice}
            ></cyd-part-editor>`
          : nothing
      }
      ${this.renderComment(name)} ${choice.in ? body : nothing}
    </section>`;
  }

  private renderBar(): TemplateResult {
    const { choices, editing } = this;
    return html`<div class="bar" role="group" aria-label=${this.label('bar.label')}>
      ${
        choices
          ? html`<button class="button main" type="button" @click=${() => (this.editing = !editing)}>
                <span>${this.named(editing ? 'bar.preview' : 'bar.edit')}</span>
              </button>
              <a class="button" href="/desk/${this.code}"><span>${this.named('bar.desk')}</span></a>`
          : nothing
      }
      ${
        editing
          ? nothing
          : html`<button class="button" type="button" @click=${() => window.print()}>
                <span>${this.named('bar.print')}</span>
              </button>
              <button class="button" type="button" @click=${this.onFile}>
                <span>${this.named('bar.file')}</span>
              </button>`
      }
    </div>`;
  }

  private renderEditing(choices: Choices): TemplateResult {
    const standing = choices.ready ? (choices.saved ? 'saved' : 'saving') : 'off';
    return html`<div class="editing">
      ${this.beside((language) => html`<p>${reportWords(language)('editing.lead')}</p>`)}
      <p role="status">${this.named(`editing.${standing}`)}</p>
      <cyd-report-links .screen=${this.screen} .code=${this.code}></cyd-report-links>
    </div>`;
  }

  private renderReport({ session }: SessionReport): TemplateResult {
    return html`<main @cyd-choice=${this.onChoice}>
      <h1>${Object.keys(session.title).length === 0 ? this.named('report') : this.given(session.title)}</h1>
      ${Object.keys(session.title).length === 0 ? nothing : html`<p class="kind">${this.named('report')}</p>`}
      <div class="controls">
        ${this.renderBar()}
        <p class="problem" role="alert">${this.fileFailed ? this.named('bar.fileFailed') : nothing}</p>
        ${this.editing && this.choices ? this.renderEditing(this.choices) : nothing}
      </div>
      ${this.all.map((part) => this.renderPart(part))}
    </main>`;
  }

  protected override render(): TemplateResult {
    const { report, screen, shut } = this;
    return html`${masthead(
      html`<cyd-report-languages .screen=${screen} @cyd-screen=${this.onScreen}></cyd-report-languages>`,
    )}
    ${
      report
        ? this.renderReport(report)
        : html`<cyd-report-gate .screen=${screen} .shut=${shut} @cyd-retry=${this.onRetry}></cyd-report-gate>`
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report': ReportPage;
  }
}
