import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { kinds } from '../activities/index.ts';
import type { PhoneView } from '../activities/views.ts';
import { type ActivityModel, readAnswer } from '../session/activity.ts';
import type { AnswerValue } from '../session/answers.ts';
import type { ActivityControl } from '../session/control.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import type { Language } from '../session/language.ts';
import type { WholeResult } from '../session/results.ts';
import type { PublicText } from '../session/writing.ts';
import type { ExportRow } from '../sync/api.ts';
import { Retry } from '../sync/retry.ts';
import { PageElement } from '../ui/page-element.ts';
import { counted } from './counted.ts';
import { type Answers, countings } from './counting.ts';
import { phoneWords } from './words.ts';

interface Loaded {
  readonly of: string;
  readonly view: PhoneView;
}

/** Fetches a kind's element, so that it is there when it is needed. */
export async function loadKind(kind: string): Promise<void> {
  const found = kinds[kind];
  if (!found) throw new Error(`no such kind of activity: ${kind}`);
  await found.phone();
}

/**
 * One round of one activity on the phone: its kind's own element, whether the vote is open, and once it has closed
 * whether each answer counts.
 *
 * @fires cyd-answer - from the kind's element
 */
@customElement('cyd-activity-stage')
export class ActivityStage extends PageElement {
  @property({ attribute: false }) definition!: ActivityDefinition;
  @property({ attribute: false }) control!: ActivityControl;
  @property() language: Language = 'cy';
  /** This participant's answers in this round, as they are in the ballot. */
  @property({ attribute: false }) answers: Answers = {};
  /** What the room may read of what others have written. */
  @property({ attribute: false }) texts: readonly PublicText[] = [];
  /** What came of it, where that is shown. */
  @property({ attribute: false }) result: WholeResult | undefined;
  /** Whether the slides are read here rather than on the screen, and so the result too. */
  @property({ type: Boolean }) reading = false;
  /** What the server has saved of them; undefined until it has said. */
  @property({ attribute: false }) rows: readonly ExportRow[] | undefined;

  @state() private loaded: Loaded | undefined;
  @state() private failed = false;
  /** Comes after the element, since only an answer from before can fail to fit. */
  @state() private model: ActivityModel | undefined;
  private readonly retry = new Retry(() => void this.load());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.retry.cancel();
  }

  private get wanted(): string {
    return `${this.definition.id}/${this.control.round}`;
  }

  protected override willUpdate(): void {
    if (this.loaded?.of !== this.wanted && !this.retry.waiting) void this.load();
    if (this.loaded?.of !== this.wanted) return;
    const { view } = this.loaded;
    view.definition = this.definition;
    view.language = this.language;
    view.open = this.control.open;
    view.answers = this.fitting();
    view.texts = this.texts;
    view.result = this.result;
    view.ownTexts = this.ownTexts;
  }

  /** Under which ids the room reads this participant's own texts. */
  private get ownTexts(): Readonly<Record<string, string>> {
    const found: [string, string][] = [];
    for (const { activity, round, item, text } of this.rows ?? []) {
      if (activity === this.definition.id && round === this.control.round && text !== undefined)
        found.push([item, text]);
    }
    return Object.fromEntries(found);
  }

  private async load(): Promise<void> {
    const { wanted, definition } = this;
    try {
      await loadKind(definition.kind);
      if (Object.keys(this.answers).length > 0) await this.loadModel();
      if (wanted !== this.wanted || this.loaded?.of === wanted) return;
      const view = document.createElement(`${definition.kind}-phone`) as PhoneView;
      this.loaded = { of: wanted, view };
      this.failed = false;
      await this.loadModel();
    } catch {
      this.failed = true;
      if (this.isConnected) this.retry.later();
    }
  }

  private async loadModel(): Promise<void> {
    const { kind } = this.definition;
    if (this.model?.kind === kind) return;
    const { default: model } = await kinds[kind]!.model();
    if (kind === this.definition.kind) this.model = model;
  }

  /** The answers that are answers by the schema by which the server counts. */
  private fitting(): Answers {
    const { model, definition } = this;
    if (model?.kind !== definition.kind) return this.answers;
    const read: [string, AnswerValue][] = [];
    for (const [item, value] of Object.entries(this.answers)) {
      const answer = readAnswer(model, definition, item, value);
      if (answer !== undefined) read.push([item, answer]);
    }
    return Object.fromEntries(read);
  }

  private said(): string {
    const t = phoneWords(this.language);
    const { open, shown, round } = this.control;
    if (!open) return t(shown ? 'activity.closedShown' : 'activity.closed');
    return t(round > 1 ? 'activity.again' : 'activity.open');
  }

  private below({ view }: Loaded): TemplateResult | typeof nothing {
    const t = phoneWords(this.language);
    const misfits = Object.keys(this.answers).length > Object.keys(view.answers).length;
    if (this.control.open) return misfits ? html`<p class="notice error">${t('activity.misfit')}</p>` : nothing;
    if (!this.rows) return nothing;
    const key = { activity: this.definition.id, round: this.control.round };
    return counted(this.language, this.definition, countings(view.answers, this.rows, key));
  }

  /** The result, for whoever would rather read it. */
  private inWords(): TemplateResult | typeof nothing {
    if (!this.result) return nothing;
    import('./result/result.ts').catch(() => undefined);
    return html`<cyd-result
      .definition=${this.definition}
      .result=${this.result}
      .texts=${this.texts}
      .language=${this.language}
      .unfolded=${this.reading}
    ></cyd-result>`;
  }

  protected override render(): TemplateResult {
    const t = phoneWords(this.language);
    const loaded = this.loaded?.of === this.wanted ? this.loaded : undefined;
    return html`
      <h1 tabindex="-1">${this.definition.title[this.language]}</h1>
      <p class="soft" role="status">${this.said()}</p>
      ${this.inWords()}
      ${loaded ? html`${loaded.view}${this.below(loaded)}` : html`<p role="status">${t(this.failed ? 'activity.failed' : 'activity.loading')}</p>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-activity-stage': ActivityStage;
  }
}
