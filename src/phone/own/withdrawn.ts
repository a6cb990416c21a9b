import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { PageElement } from '../../ui/page-element.ts';
import { ownWords } from './words.ts';

/** Says exactly what has been erased. */
@customElement('cyd-withdrawn')
export class Withdrawn extends PageElement {
  @property() language: Language = 'cy';
  /** How many answers those were. */
  @property({ type: Number }) count = 0;

  protected override render(): TemplateResult {
    const t = ownWords(this.language);
    return html`<h1 tabindex="-1">${t('erased.heading')}</h1>
      <p>${t('erased.answers', { count: this.count })}</p>
      <p>${t('erased.self')}</p>
      <p>${t('meansNot')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-withdrawn': Withdrawn;
  }
}
