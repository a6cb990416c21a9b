import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { kinds } from '../activities/index.ts';
import type { ActivityTold, Told } from '../activities/views/told.ts';
import type { Language } from '../session/language.ts';
import type { ReportActivity, ReportRound } from '../session/report.ts';
import type { PublicText } from '../session/writing.ts';
import { ReportElement } from './part.ts';
import './picture.ts';
import { saysMore, toldBlock, withoutRepeats, writtenBlock } from './told-block.ts';
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

  /** Which views say all that the one before them says, and more: their picture would be the same again. */
  private repeated(round: ReportRound, language: Language): readonly boolean[] {
    const { definition } = this.activity;
    const texts = this.textsAt(round);
    const told = round.results.map((result) => this.tell?.({ definition, result, texts }, language));
    return told.map((own, view) => saysMore(told[view - 1], own));
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

  private renderHeading(
    { round }: ReportRound,
    told: ReadonlyMap<Language, readonly Told[]>,
    view: number,
  ): TemplateResult {
    const names = Array.from(
      told,
      ([language, views]) => html`<span class="named" lang=${language}>${views[view]?.heading}</span>`,
    );
    // Below the name of its round, where there is more than one.
    const isOnly = this.activity.rounds.every((each) => each.round === round);
    return isOnly ? html`<h3>${names}</h3>` : html`<h4>${names}</h4>`;
  }

  private renderRound(round: ReportRound): TemplateResult {
    const { definition, rounds } = this.activity;
    const told = new Map(this.languages.map((language) => [language, this.toldOf(round, language)]));
    const [first] = this.languages;
    const again = this.repeated(round, first!);
    const views = round.results.map((result, view) => {
      const heading = told.get(first!)?.[view]?.heading;
      return html`${heading === undefined ? nothing : this.renderHeading(round, told, view)}
      ${
        view > 0 && again[view]
          ? nothing
          : html`<cyd-picture
              .screen=${this.screen}
              .definition=${definition}
              .result=${result}
              .texts=${this.textsAt(round)}
              .caption=${heading ?? definition.title[first!]}
            ></cyd-picture>`
      }
      ${this.beside((language) => {
        const own = told.get(language)?.[view];
        return own ? toldBlock(own) : nothing;
      })}
      ${writtenBlock(Array.from(told, ([language, views]) => [language, views[view]!] as const).filter(([, own]) => own))}`;
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
