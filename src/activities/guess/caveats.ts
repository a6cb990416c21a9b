import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Item } from '../../session/deck.ts';
import type { Bilingual, Language } from '../../session/language.ts';
import { caveatsStyles } from './caveats-styles.ts';
import { flag } from './chart.ts';
import type { GuessTally } from './model.ts';
import { guessWords } from './words.ts';

/** A flag for what was told, a square for what was found elsewhere. */
const symbol = (look: 'told' | 'found'): TemplateResult =>
  html`<svg class=${look} viewBox="-14 -14 28 28" aria-hidden="true">
    <path d=${look === 'told' ? flag : 'M-10 -10H10V10H-10Z'} />
  </svg>`;

/** Each figure as it was told, beside what other sources say; choosing one opens what there is to say against it. */
@customElement('guess-caveats')
export class GuessCaveats extends LitElement {
  static override styles = caveatsStyles;

  @property({ attribute: false }) items: readonly Item[] = [];
  @property({ attribute: false }) tally!: GuessTally;
  @property({ attribute: false }) languages: readonly Language[] = [];
  /** The measure whose caveat is open. */
  @state() private opened: string | undefined;

  protected override render(): TemplateResult {
    const { languages } = this;
    const head = (look: 'told' | 'found') =>
      html`<div class="marked">${symbol(look)} ${this.words(`screen.${look}`)}</div>`;
    return html`<div class="heads">${head('told')} ${head('found')}</div>
      <ul>
        ${this.items.map((item) => this.line(item))}
      </ul>
      <div id="against" class=${classMap({ against: true, both: languages.length > 1 })}>
        ${languages.map((language) => html`<div lang=${language}>${this.against(language)}</div>`)}
      </div>`;
  }

  private words(key: string): TemplateResult[] {
    return this.languages.map((language) => html`<p lang=${language}>${guessWords(language)(key)}</p>`);
  }

  private line({ id, label }: Item): TemplateResult {
    const open = this.opened === id;
    const told = this.tally.told?.[id]?.told;
    const found = this.tally.caveats?.[id]?.found;
    const said = (text: Bilingual | undefined) =>
      this.languages.map((language) => html`<p lang=${language}>${text?.[language]}</p>`);
    return html`<li>
      <button
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="against"
        @click=${() => (this.opened = open ? undefined : id)}
      >
        <span class="name">${said(label)}</span>
        <span class="marked">${symbol('told')} <span>${said(told)}</span></span>
        <span class="marked">${symbol('found')} <span>${said(found)}</span></span>
        <span class="sign" aria-hidden="true">${open ? '−' : '+'}</span>
      </button>
    </li>`;
  }

  private against(language: Language): TemplateResult {
    const words = guessWords(language);
    const opened = this.opened === undefined ? undefined : this.tally.caveats?.[this.opened];
    if (!opened) {
      return html`<p class="lead">${words('screen.weigh')}</p>
        <p>${words('screen.open')}</p>`;
    }
    return html`<p>${opened.caveat[language]}</p>
      <p class="source">${words('told.source', { source: opened.source[language] })}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guess-caveats': GuessCaveats;
  }
}
