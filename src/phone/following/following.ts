import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SessionDetails } from '../../session/details.ts';
import type { Language } from '../../session/language.ts';
import { fillDetails } from '../../ui/session-details.ts';
import { followingStyles } from './following-styles.ts';
import { type SlideText, SlideTexts } from './slide-texts.ts';
import { followingWords } from './words.ts';

/**
 * What the slide on the screen says, to be read here: all of it at once, also what the screen has yet to reveal, so
 * that nobody who reads ahead or takes their time has the text change under them.
 */
@customElement('cyd-following')
export class Following extends LitElement {
  static override styles: CSSResultGroup = followingStyles;

  /** The slide's id. */
  @property() slide = '';
  @property() language: Language = 'cy';
  /** Behind a summary, while there is something to do on the page. */
  @property({ type: Boolean }) folded = false;
  /** Who runs the session, and how to reach them. */
  @property({ attribute: false }) details: SessionDetails = {};
  /** The slide's title, where the page does not show it. */
  @property() heading = '';

  private texts: SlideTexts | undefined;
  private shown: { readonly html: string; readonly block: HTMLElement } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.texts = new SlideTexts();
    this.texts.addEventListener('change', () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.texts?.close();
  }

  protected override willUpdate(): void {
    this.texts?.want(this.language);
  }

  /** The same element as long as it says the same, so that it is not announced or scrolled anew. */
  private block(text: string, language: Language): HTMLElement {
    if (this.shown?.html !== text) {
      const block = document.createElement('div');
      block.innerHTML = text;
      this.shown = { html: text, block };
    }
    this.shown.block.lang = language;
    fillDetails(this.shown.block, this.details, { language, links: true });
    return this.shown.block;
  }

  private body(text: SlideText | undefined): HTMLElement | TemplateResult {
    if (text?.html !== undefined) return this.block(text.html, text.language);
    const key = text ? 'missing' : this.texts?.failed ? 'failed' : 'loading';
    return html`<p role="status" lang=${this.language}>${followingWords(this.language)(key)}</p>`;
  }

  protected override render(): HTMLElement | TemplateResult | typeof nothing {
    const text = this.texts?.of(this.slide, this.language);
    if (!this.folded) return this.body(text);
    if (this.heading === '' && text?.html === '') return nothing;
    return html`<details>
      <summary lang=${this.language}>${followingWords(this.language)('summary')}</summary>
      <p class="heading" role="status" lang=${this.language}>${this.heading}</p>
      ${this.body(text)}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-following': Following;
  }
}
