import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';

/** Light modules around a QR code, without which some cameras do not see it. */
const quietZone = 3;

/** A link as a QR code: dark on light in every scheme, since cameras want it so. */
@customElement('cyd-qr-code')
export class QrCode extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      border-radius: 0.75rem;
    }
  `;

  @property() link = '';
  /** What it is, for those who do not see it. */
  @property() label = '';

  protected override render(): TemplateResult | typeof nothing {
    if (this.link === '') return nothing;
    const code = generate(this.link, { minCorrectionLevel: correction.M });
    const size = code.size + 2 * quietZone;
    return html`<svg
      viewBox="${-quietZone} ${-quietZone} ${size} ${size}"
      role="img"
      aria-label=${this.label}
      shape-rendering="crispEdges"
    >
      ${svg`<rect x=${-quietZone} y=${-quietZone} width=${size} height=${size} fill="#fff" />
        <path d=${toSvgPath(code)} fill="#17212b" />`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-qr-code': QrCode;
  }
}
