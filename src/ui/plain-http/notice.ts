import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { Keep } from '../../sync/keep.ts';
import { PageElement } from '../page-element.ts';
import { isPlain } from './is-plain.ts';
import { plainHttpWords } from './words.ts';

const readKey = 'plain-http-read';

/** Says to whoever steers what it means that nothing is encrypted on the way, until they have read it in this browser. */
@customElement('cyd-plain-http')
export class PlainHttp extends PageElement {
  @property() language: Language = 'cy';
  private readonly keep = new Keep();
  @state() private read = this.keep.get(readKey) !== undefined;

  private readonly onRead = (): void => {
    this.keep.set(readKey, 'yes');
    this.read = true;
  };

  protected override render(): TemplateResult | typeof nothing {
    if (this.read || !isPlain(location)) return nothing;
    const t = plainHttpWords(this.language);
    return html`<section class="notice" lang=${this.language} aria-labelledby="plain-http">
      <h2 id="plain-http">${t('heading')}</h2>
      <p>${t('text')}</p>
      <button class="button" type="button" @click=${this.onRead}>${t('read')}</button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-plain-http': PlainHttp;
  }
}
