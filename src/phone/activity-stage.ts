import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
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
import type { Answers } from './closed/counting.ts';
import { loadKind, loadModel } from './kinds.ts';
import { phoneWords } from './words.ts';

interface Loaded {
  readonly of: string;
  readonly view: PhoneView;
}

/** There are texts here that have been sent, and whose public ids are not known; dispatched as long as that is so. */
export class UnnamedEvent extends Event {
  static readonly type = 'cyd-unnamed';
  /** The items of those answers. */
  readonly items: readonly string[];

  constructor(items: readonly string[]) {
    super(UnnamedEvent.type);
    this.items = items;
  }
}

/**
 * One round of one activity on the phone: its kind's own element, whether it is open, and once it has closed whether
 * each answer counts, with a way to answer late.
 *
 * @fires cyd-answer - from the kind's element
 * @fires cyd-unnamed - with the items of texts whose public ids are not known yet
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
  /** Under which ids the room reads this participant's own texts, by item, as far as that is known. */
  @property({ attribute: false }) ownTexts: Readonly<Record<string, string>> = {};
  /** Whether the slides are read here rather than on the screen, and so the result too. */
  @property({ type: Boolean }) reading = false;
  /** What the server has saved of them; undefined until it has said. */
  @property({ attribute: false }) rows: readonly ExportRow[] | undefined;
  /** Whose answers these are: another person on this phone gets an element of their own. */
  @property() whose = '';

  @state() private loaded: Loaded | undefined;
  @state() private failed = false;
  /** Comes with the first answer, since there is nothing to judge before. */
  @state() private model: ActivityModel | undefined;
  /** What is said once it has closed comes when that is so. */
  @state() private closing: typeof import('./closed/counted.ts') | undefined;
  /** In which round somebody answers although it has closed. */
  @state() private late = '';
  private readonly retry = new Retry(() => void this.load());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.retry.cancel();
  }

  private get wanted(): string {
    return `${this.whose}/${this.definition.id}/${this.control.round}`;
  }

  /** Somebody answers although it has closed. */
  private get isLate(): boolean {
    return !this.control.open && this.late === this.wanted;
  }

  protected override willUpdate(): void {
    if (this.control.open) this.late = '';
    else if (!this.closing) this.loadClosing();
    if (this.loaded?.of !== this.wanted && !this.retry.waiting) void this.load();
    if (this.loaded?.of !== this.wanted) return;
    if (Object.keys(this.answers).length > 0) this.fetchModel().catch(() => undefined);
    const { view } = this.loaded;
    view.definition = this.definition;
    view.language = this.language;
    view.open = this.control.open || this.isLate;
    view.answers = this.fitting();
    view.texts = this.texts;
    view.result = this.result;
    view.ownTexts = this.ownTexts;
  }

  protected override updated(): void {
    const { model, definition, ownTexts } = this;
    if (model?.kind !== definition.kind || !model.writing) return;
    const { writing } = model;
    const unnamed = Object.entries(this.fitting()).filter(
      ([item, value]) => value !== null && !(item in ownTexts) && writing.read(value, item, definition) !== undefined,
    );
    if (unnamed.length > 0) this.dispatchEvent(new UnnamedEvent(unnamed.map(([item]) => item)));
  }

  private loadClosing(): void {
    import('./closed/counted.ts').then((closing) => (this.closing = closing)).catch(() => undefined);
  }

  private async load(): Promise<void> {
    const { wanted, definition } = this;
    try {
      await loadKind(definition.kind);
      if (Object.keys(this.answers).length > 0) await this.fetchModel();
      if (wanted !== this.wanted || this.loaded?.of === wanted) return;
      const view = document.createElement(`${definition.kind}-phone`) as PhoneView;
      this.loaded = { of: wanted, view };
      this.failed = false;
    } catch {
      this.failed = true;
      if (this.isConnected) this.retry.later();
    }
  }

  private async fetchModel(): Promise<void> {
    const { kind } = this.definition;
    if (this.model?.kind === kind) return;
    const model = await loadModel(kind);
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
    if (this.definition.standing) return '';
    if (!open) return t(shown ? 'activity.closedShown' : 'activity.closed');
    return t(round > 1 ? 'activity.again' : 'activity.open');
  }

  private below({ view }: Loaded): TemplateResult | typeof nothing {
    const t = phoneWords(this.language);
    const { definition, control, language, rows } = this;
    const misfits = Object.keys(this.answers).length > Object.keys(view.answers).length;
    if (control.open && misfits) return html`<p class="notice error">${t('activity.misfit')}</p>`;
    if (definition.standing) return nothing;
    if (control.open) return html`<p class="soft">${t('activity.free')}</p>`;
    const { closing } = this;
    if (!closing) return nothing;
    const { round } = control;
    return html`${rows ? closing.counted({ language, definition, answers: view.answers, rows, round }) : nothing}
    ${closing.answeringLate(language, this.isLate, () => (this.late = this.wanted))}`;
  }

  /** The result, for whoever would rather read it. */
  private inWords(): TemplateResult | typeof nothing {
    if (!this.result || this.definition.standing) return nothing;
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
  interface GlobalEventHandlersEventMap {
    'cyd-unnamed': UnnamedEvent;
  }
}
