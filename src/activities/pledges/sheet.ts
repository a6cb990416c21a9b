import { css, type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { details, type OwnPledge } from './in-words.ts';
import { pledgesWords } from './words.ts';

/**
 * Somebody's own pledges as they are printed: seen on paper alone, in the place of the page. It stands first in the
 * body, and what stands after it there is not printed (page.css).
 */
@customElement('pledges-sheet')
export class PledgesSheet extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: none;
    }
    @media print {
      :host {
        display: block;
        padding: 1cm;
        color: black;
        font-size: 13pt;
        line-height: 1.4;
      }
    }
    h1 {
      margin: 0;
      font-size: 24pt;
      line-height: 1.2;
    }
    p {
      margin: 0;
    }
    ol {
      margin: 1cm 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      margin-block-end: 0.8cm;
      padding-inline-start: 0.4cm;
      border-inline-start: 2pt solid black;
      break-inside: avoid;
    }
    .kind {
      font-weight: 700;
    }
    .text {
      font-size: 16pt;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `;

  @property() language: Language = 'cy';
  @property({ attribute: false }) pledges: readonly OwnPledge[] = [];

  protected override render(): TemplateResult {
    const t = pledgesWords(this.language);
    return html`<div lang=${this.language}>
      <h1>${t('sheet.title')}</h1>
      <p>${t('sheet.from')}</p>
      <ol>
        ${this.pledges.map(
          ({ pledge }) =>
            html`<li>
              <p class="kind">${t(`kind.${pledge.kind}`)}</p>
              <p class="text" lang=${pledge.lang}>${pledge.text}</p>
              ${details(pledge, this.language).map((detail) => html`<p>${detail}</p>`)}
            </li>`,
        )}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pledges-sheet': PledgesSheet;
  }
}
