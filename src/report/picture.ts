import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { kinds } from '../activities/index.ts';
import type { ScreenView } from '../activities/views.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import type { WholeResult } from '../session/results.ts';
import type { PublicText } from '../session/writing.ts';
import { ReportElement } from './part.ts';

/** A result as it was on the screen. It is a picture and nothing else: the words and tables after it say the same. */
@customElement('cyd-picture')
export class Picture extends ReportElement {
  @property({ attribute: false }) definition!: ActivityDefinition;
  @property({ attribute: false }) result!: WholeResult;
  @property({ attribute: false }) texts: readonly PublicText[] = [];
  /** What it shows. */
  @property() caption = '';
  #view: ScreenView | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('definition')?.id !== this.definition.id && changed.has('definition')) void this.draw();
    this.tell();
  }

  private async draw(): Promise<void> {
    const { kind } = this.definition;
    await kinds[kind]?.screen();
    this.#view = document.createElement(`${kind}-screen`) as ScreenView;
    // The words say it all: whoever goes through the page by keys or hears it need not go through the drawing.
    this.#view.inert = true;
    this.requestUpdate();
  }

  private tell(): void {
    const { definition, screen, result, texts } = this;
    if (this.#view) Object.assign(this.#view, { definition, screen, result, texts });
  }

  protected override render(): TemplateResult {
    return html`<div class="picture" role="img" aria-label=${this.label('picture', { title: this.caption })}>
      ${this.#view}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-picture': Picture;
  }
}
