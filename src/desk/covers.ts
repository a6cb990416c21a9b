import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control, Overlay } from '../session/control.ts';
import { cover } from '../session/steering.ts';
import { mark } from './marks.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

const overlays = ['join', 'blank'] as const satisfies readonly Overlay[];

/**
 * Puts how to join over the slides on every screen, or blanks them; says plainly while they are covered.
 *
 * @fires cyd-steer
 */
@customElement('cyd-covers')
export class Covers extends DeskPart {
  @property({ attribute: false }) control!: Control;

  private renderCover(overlay: Overlay): TemplateResult {
    const pressed = this.control.overlay === overlay;
    const onClick = (): unknown => this.dispatchEvent(new SteerEvent(cover(this.control, overlay)));
    return html`<button class="button" type="button" aria-pressed=${pressed} @click=${onClick}>
      ${mark(overlay)} ${this.t(`cover.${overlay}`)}
    </button>`;
  }

  protected override render(): TemplateResult {
    const { overlay } = this.control;
    return html`${overlays.map((each) => this.renderCover(each))}
      <p class="covered" role="status">${overlay ? this.t(`cover.covered.${overlay}`) : nothing}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-covers': Covers;
  }
}
