import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PhoneView } from '../../activities/views.ts';
import type { Language } from '../../session/language.ts';
import { Retry } from '../../sync/retry.ts';
import type { AnswerEvent } from '../../ui/events.ts';
import { PageElement } from '../../ui/page-element.ts';
import { loadKind } from '../kinds.ts';
import type { LastingAnswers } from './answers.ts';
import './lasting.css';
import { lastingWords } from './words.ts';

const nameOf = ({ definition, round }: LastingAnswers): string => `${definition.id}/${round}`;

const isAnswered = ({ answers }: LastingAnswers): boolean => Object.values(answers).some((value) => value !== null);

/**
 * What a participant answered that stays at hand once it is over, each in its kind's own element, which is closed. What
 * is taken back here stays until the page shows something else, so that it can say so.
 */
@customElement('cyd-lasting')
export class LastingView extends PageElement {
  @property({ attribute: false }) activities: readonly LastingAnswers[] = [];
  @property() language: Language = 'cy';
  /** Whose answers these are. */
  @property() whose = '';
  /** Whether it is open from the start. */
  @property({ type: Boolean }) unfolded = false;

  @state() private views: ReadonlyMap<string, PhoneView> = new Map();
  private readonly retry = new Retry(() => void this.load());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.retry.cancel();
  }

  private get shown(): readonly LastingAnswers[] {
    return this.activities.filter((each) => isAnswered(each) || this.views.has(nameOf(each)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('whose')) this.views = new Map();
    for (const each of this.shown) this.fill(each);
    if (this.shown.some((each) => !this.views.has(nameOf(each))) && !this.retry.waiting) void this.load();
  }

  private fill(each: LastingAnswers): void {
    const view = this.views.get(nameOf(each));
    const { definition, answers, told } = each;
    if (view) Object.assign(view, { definition, answers, language: this.language, open: false, ...told });
  }

  private async load(): Promise<void> {
    try {
      const { shown } = this;
      await Promise.all(shown.map(({ definition }) => loadKind(definition.kind)));
      const made = shown
        .filter((each) => !this.views.has(nameOf(each)))
        .map((each) => [nameOf(each), document.createElement(`${each.definition.kind}-phone`) as PhoneView] as const);
      this.views = new Map([...this.views, ...made]);
      this.retry.succeeded();
    } catch {
      if (this.isConnected) this.retry.later();
    }
  }

  protected override render(): TemplateResult {
    return html`${repeat(this.shown, nameOf, (each) => this.folded(each))}`;
  }

  private folded(each: LastingAnswers): TemplateResult {
    const { definition, round } = each;
    const title = definition.title[this.language];
    return html`<details class="lasting" ?open=${this.unfolded}>
      <summary>${round > 1 ? lastingWords(this.language)('round', { title, round }) : title}</summary>
      <div @cyd-answer=${(event: AnswerEvent) => each.answer(event)}>${this.views.get(nameOf(each))}</div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-lasting': LastingView;
  }
}
