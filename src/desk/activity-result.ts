import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { kinds } from '../activities/index.ts';
import type { ScreenView } from '../activities/views.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import type { Answered } from '../session/fold.ts';
import type { Language } from '../session/language.ts';
import type { WholeResult } from '../session/results.ts';
import type { PublicText } from '../session/writing.ts';
import { PageElement } from '../ui/page-element.ts';
import { WideScreen } from './wide-screen.ts';
import { deskWords } from './words.ts';

/**
 * The live view of an activity's result, drawn by the activity's own screen, in the desk's language. Where it would
 * become too small to read it is scrolled sideways instead, by keys too.
 */
@customElement('cyd-activity-result')
export class ActivityResult extends PageElement {
  @property({ attribute: false }) definition!: ActivityDefinition;
  @property() language: Language = 'cy';
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) result: WholeResult | undefined;
  @property({ attribute: false }) texts: readonly PublicText[] = [];
  @property({ attribute: false }) answered: Answered | undefined;

  private readonly screen = new WideScreen(this);
  #view: ScreenView | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definition') && changed.get('definition')?.id !== this.definition.id) void this.draw();
  }

  protected override updated(): void {
    this.tell();
  }

  /** Another activity may have taken its place while its view was loading. */
  private async draw(): Promise<void> {
    const { id, kind } = this.definition;
    this.#view = undefined;
    await kinds[kind]?.screen();
    if (this.definition.id !== id) return;
    this.#view = document.createElement(`${kind}-screen`) as ScreenView;
    this.requestUpdate();
  }

  private tell(): void {
    const { definition, language, open, result, texts, answered } = this;
    if (this.#view) Object.assign(this.#view, { definition, screen: language, open, result, texts, answered });
  }

  protected override render(): TemplateResult {
    const label = deskWords(this.language)('activity.result');
    return html`<div class="drawn" role="group" aria-label=${label} tabindex=${this.screen.wide ? nothing : 0}>
      ${this.#view}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-activity-result': ActivityResult;
  }
}
