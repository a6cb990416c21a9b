import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';
import { showCode } from '../session/code.ts';
import type { ScreenLanguage } from '../session/language.ts';
import { shownOn, words } from './words.ts';

/** Light modules around a QR code, without which some cameras do not see it. */
const quietZone = 3;

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
    svg {
      width: 100%;
      max-width: var(--qr-size, 300px);
      border-radius: 12px;
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
  @property({ type: Number }) here = 0;
  @property() screen: ScreenLanguage = 'both';

  /** What people type: browsers add the rest. */
  private get address(): string {
    return this.join.replace(/^https?:\/\//, '').replace(/\/$/, '');
  }

  private get link(): string {
    return `${this.join}j/${this.code}`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.join === '') return nothing;
    return html`
      ${this.qr()}
      <dl>
        <dt>${this.label('goTo')}</dt>
        <dd class=${this.address.length > longAddress ? 'address long' : 'address'}>${breakable(this.address)}</dd>
        <dt>${this.label('code')}</dt>
        <dd class="code">${showCode(this.code)}</dd>
      </dl>
      <p>${this.label('here', { count: this.here })}</p>
    `;
  }

  private label(key: string, values: Record<string, unknown> = {}): TemplateResult[] {
    return shownOn(this.screen).map((language) => html`<span lang=${language}>${words(language)(key, values)}</span>`);
  }

  private qr(): TemplateResult {
    const code = generate(this.link, { minCorrectionLevel: correction.M });
    const size = code.size + 2 * quietZone;
    const [language] = shownOn(this.screen);
    return html`<svg
      viewBox="${-quietZone} ${-quietZone} ${size} ${size}"
      role="img"
      lang=${language!}
      aria-label=${words(language!)('qr', { link: this.link })}
      shape-rendering="crispEdges"
    >
      ${svg`<rect x=${-quietZone} y=${-quietZone} width=${size} height=${size} fill="#fff" />
        <path d=${toSvgPath(code)} fill="#17212b" />`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-join-box': JoinBox;
  }
}
