import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../session/language.ts';
import { PageElement } from './page-element.ts';
import { uiWords } from './words.ts';

export type SavedStateName = 'empty' | 'saved' | 'saving' | 'waiting' | 'unstored' | 'refused';

const marks: Readonly<Record<SavedStateName, SVGTemplateResult | typeof nothing>> = {
  empty: nothing,
  saved: svg`<path d="M4 13l5 5L20 6" />`,
  saving: svg`<circle cx="12" cy="12" r="8" stroke-dasharray="3 5" />`,
  waiting: svg`<path d="M12 3v11m-5-5l5 5 5-5M4 20h16" />`,
  unstored: svg`<path d="M12 4L2.5 20h19zM12 10v4m0 3v.1" />`,
  refused: svg`<path d="M12 4L2.5 20h19zM12 10v4m0 3v.1" />`,
};

/** Says whether what somebody wrote is saved, in one language, to eyes and ears alike. */
@customElement('cyd-saved-state')
export class SavedState extends PageElement {
  @property() language: Language = 'cy';
  @property({ reflect: true }) state: SavedStateName = 'empty';

  protected override render(): TemplateResult {
    const t = uiWords(this.language);
    return html`<p class="saved-state" role="status" lang=${this.language}>
      ${
        this.state === 'empty'
          ? nothing
          : html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${marks[this.state]}</svg
              ><span>${t(`saving.${this.state}`)}</span>`
      }
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-saved-state': SavedState;
  }
}
