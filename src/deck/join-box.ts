import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { showCode } from '../session/code.ts';
import { joinLink, shortAddress } from '../session/join.ts';
import type { ScreenLanguage } from '../session/language.ts';
import '../ui/qr-code.ts';
import { shownOn, words } from './words.ts';

/** An address of more letters than this is set smaller. */
const longAddress = 21;

/** An address that may break after its dots. */
const breakable = (address: string): TemplateResult[] =>
  (address.match(/[^.]+\.?/g) ?? []).map((part) => html`${part}<wbr />`);

/** How to join: the address, the code in large type, a QR code of both, and how many people are here. */
@customElement('cyd-join-box')
export class JoinBox extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      justify-items: center;
      text-align: center;
      gap: 0.5rem;
      color: var(--ink);
      font-size: 28px;
      line-height: 1.2;
    }
    cyd-qr-code {
      width: 100%;
      max-width: var(--qr-size, 300px);
    }
    dl,
    dd,
    p {
      margin: 0;
    }
    dl {
      display: grid;
      gap: 0.25rem;
      width: 100%;
    }
    dt,
    p {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      column-gap: 1em;
      white-space: nowrap;
      color: var(--ink-soft);
    }
    dd {
      font-weight: 700;
    }
    .address {
      font-size: var(--address-size, 40px);
      overflow-wrap: anywhere;
    }
    .long {
      font-size: calc(0.75 * var(--address-size, 40px));
    }
    .code {
      font-size: var(--code-size, 76px);
      letter-spacing: 0.06em;
      font-variant-numeric: tabular-nums;
      line-height: 1.05;
      color: var(--accent);
    }
    p {
      font-variant-numeric: tabular-nums;
      color: var(--ink);
    }
  `;

  /** The session's address, as `https://host/`; empty until it is known. */
  @property() join = '';
  @property() code = '';
  /** Undefined where nobody is to be counted, as on paper. */
  @property({ type: Number }) here: number | undefined = 0;
  @property() screen: ScreenLanguage = 'both';

  override render(): TemplateResult | typeof nothing {
    if (this.join === '') return nothing;
    const address = shortAddress(this.join);
    return html`
      ${this.qr()}
      <dl>
        <dt>${this.label('goTo')}</dt>
        <dd class=${address.length > longAddress ? 'address long' : 'address'}>${breakable(address)}</dd>
        <dt>${this.label('code')}</dt>
        <dd class="code">${showCode(this.code)}</dd>
      </dl>
      ${this.here === undefined ? nothing : html`<p>${this.label('here', { count: this.here })}</p>`}
    `;
  }

  private label(key: string, values: Record<string, unknown> = {}): TemplateResult[] {
    return shownOn(this.screen).map((language) => html`<span lang=${language}>${words(language)(key, values)}</span>`);
  }

  private qr(): TemplateResult {
    const [language] = shownOn(this.screen);
    const link = joinLink(this.join, this.code);
    return html`<cyd-qr-code lang=${language!} .link=${link} .label=${words(language!)('qr', { link })}></cyd-qr-code>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-join-box': JoinBox;
  }
}
