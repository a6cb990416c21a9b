import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { kinds } from '../activities/index.ts';
import type { ActivityTold, Told } from '../activities/views/told.ts';
import type { Language } from '../session/language.ts';
import type { ReportActivity, ReportRound } from '../session/report.ts';
import type { PublicText } from '../session/writing.ts';
import { ReportElement } from './part.ts';
import './picture.ts';
import { toldBlock, withoutRepeats } from './told-block.ts';
import { reportWords } from './words.ts';

/** What one activity came to, as it was on the screen and in words, round by round: the last one first. */
@customElement('cyd-report-activity')
export class ReportedActivity extends ReportElement {
  @property({ attribute: false }) activity!: ReportActivity;
  @state() private tell: ActivityTold | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.tell = (await kinds[this.activity.definition.kind]?.told())?.default;
  }

  /** What the room may have read by then. */
  private textsAt({ round }: ReportRound): readonly PublicText[] {
    const { rounds, texts } = this.activity;
    return round === rounds[0]?.round ? texts : texts.filter((text) => text.round <= round);
  }

  private toldOf(round: ReportRound, language: Language): readonly Told[] {
    const { definition } = this.activity;
    const { tell } = this;
    if (!tell) return [];
    const texts = this.textsAt(round);
    return withoutRepeats(round.results.map((result) => tell({ definition, result, texts }, language)));
  }

  private renderLate({ late }: ReportRound): TemplateResult | typeof nothing {
    if (late.count === 0) return nothing;
    return this.beside((language) => {
      const words = reportWords(language);
      return html`<p class="soft">
        ${words('activity.late', { count: late.count })} ${words(late.in ? 'activity.lateIn' : 'activity.lateOut')}
      </p>`;
    });
  }

  private renderRound(round: ReportRound): TemplateResult {
    const { definition, rounds } = this.activity;
    const told = new Map(this.languages.map((language) => [language, this.toldOf(round, language)]));
    const [first] = this.languages;
    const views = round.results.map((result, view) => {
      const heading = told.get(first!)?.[view]?.heading;
      return html`${
          heading === undefined
            ? nothing
            : html`<h4>
                ${this.languages.map(
                  (language) =>
                    html`<span class="named" lang=${language}>${told.get(language)?.[view]?.heading}</span>`,
                )}
              </h4>`
        }
        <cyd-picture
          .screen=${this.screen}
          .definition=${definition}
          .result=${result}
          .texts=${this.textsAt(round)}
          .caption=${heading ?? definition.title[first!]}
        ></cyd-picture>
        ${this.beside((language) => {
          const own = told.get(language)?.[view];
          return own ? toldBlock(own, language) : nothing;
        })}`;
    });
    const name = rounds.length > 1 ? html`<h3>${this.named('activity.round', { round: round.round })}</h3>` : nothing;
    return html`<div class="round">${name} ${views} ${this.renderLate(round)}</div>`;
  }

  /** What people said of themselves, where the figures are those of the whole room. */
  private renderCards(): TemplateResult {
    const { texts } = this.activity;
    if (texts.length === 0) return this.beside((language) => html`<p>${reportWords(language)('activity.empty')}</p>`);
    return html`<ul class="written">
      ${texts.map(({ words, lang }) => html`<li lang=${lang ?? nothing}><bdi>${Object.values(words).join(' · ')}</bdi></li>`)}
    </ul>`;
  }

  protected override render(): TemplateResult {
    const { rounds } = this.activity;
    return rounds.length === 0 ? this.renderCards() : html`${rounds.map((round) => this.renderRound(round))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report-activity': ReportedActivity;
  }
}
