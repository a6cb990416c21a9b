import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { kinds } from '../../activities/index.ts';
import type { ActivityTold, ToldText, ToldTexts } from '../../activities/views/told.ts';
import { toldTable } from '../../activities/views/told-table.ts';
import type { ActivityDefinition } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import type { WholeResult } from '../../session/results.ts';
import type { PublicText } from '../../session/writing.ts';
import { Retry } from '../../sync/retry.ts';
import { resultStyles } from './result-styles.ts';
import { resultWords } from './words.ts';

/** What came of an activity, in words, for whoever does not see the screen; behind a summary until it is asked for. */
@customElement('cyd-result')
export class Result extends LitElement {
  static override styles: CSSResultGroup = resultStyles;

  @property({ attribute: false }) definition!: ActivityDefinition;
  @property({ attribute: false }) result!: WholeResult;
  @property({ attribute: false }) texts: readonly PublicText[] = [];
  @property() language: Language = 'cy';
  /** Whether it is open from the start, as for those who read the slides here. */
  @property({ type: Boolean }) unfolded = false;

  @state() private asked = false;
  @state() private told: { readonly kind: string; readonly tell: ActivityTold } | undefined;
  @state() private failed = false;
  private readonly retry = new Retry(() => void this.load());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.retry.cancel();
  }

  protected override willUpdate(): void {
    const wanted = this.asked || this.unfolded;
    if (wanted && this.told?.kind !== this.definition.kind && !this.retry.waiting) void this.load();
  }

  private async load(): Promise<void> {
    const { kind } = this.definition;
    try {
      const { default: tell } = await kinds[kind]!.told();
      if (kind !== this.definition.kind) return;
      this.told = { kind, tell };
      this.failed = false;
      this.retry.succeeded();
    } catch {
      this.failed = true;
      if (this.isConnected) this.retry.later();
    }
  }

  private readonly onToggle = ({ currentTarget }: Event): void => {
    this.asked = (currentTarget as HTMLDetailsElement).open;
  };

  private line({ text, lang }: ToldText): TemplateResult {
    return html`<li><bdi lang=${lang ?? nothing}>${text}</bdi></li>`;
  }

  private list({ heading, texts }: ToldTexts): TemplateResult {
    return html`${heading === undefined ? nothing : html`<h3>${heading}</h3>`}
      <ul role="list">
        ${texts.map(this.line)}
      </ul>`;
  }

  private body(): TemplateResult {
    const t = resultWords(this.language);
    if (this.told?.kind !== this.definition.kind)
      return html`<p role="status">${t(this.failed ? 'failed' : 'loading')}</p>`;
    const { definition, result, texts } = this;
    const {
      heading,
      sentences,
      tables = [],
      written = [],
    } = this.told.tell({ definition, result, texts }, this.language);
    if (sentences.length + tables.length + written.length === 0) return html`<p>${t('nothing')}</p>`;
    return html`${heading === undefined ? nothing : html`<h2>${heading}</h2>`}
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${tables.map(toldTable)}
    ${written.map((texts) => this.list(texts))}`;
  }

  protected override render(): TemplateResult {
    return html`<details lang=${this.language} ?open=${this.unfolded} @toggle=${this.onToggle}>
      <summary>${resultWords(this.language)('summary')}</summary>
      ${this.asked || this.unfolded ? this.body() : nothing}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-result': Result;
  }
}
