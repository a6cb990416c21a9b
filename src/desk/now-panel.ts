import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control } from '../session/control.ts';
import type { DeckOutline } from '../session/deck.ts';
import './covers.ts';
import './pace-line.ts';
import { DeskPart } from './part.ts';
import './screen-language.ts';
import './timer-panel.ts';

/**
 * Which slide is on the screen and in which language, how far along, which slide comes after it, and what stands over
 * it. A move is said to screen readers.
 *
 * @fires cyd-steer
 */
@customElement('cyd-now-panel')
export class NowPanel extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  @property({ type: Number }) ahead = 0;

  private renderNext(at: number): TemplateResult {
    const following = this.deck.slides[at + 1];
    if (!following) return html`<p class="following">${this.t('steering.last')}</p>`;
    return html`<p class="following">
      <span class="label">${this.t('steering.nextSlide')}:</span> ${following.title[this.language]}
    </p>`;
  }

  protected override render(): TemplateResult {
    const { slides } = this.deck;
    const { id, step } = this.control.slide;
    const at = slides.findIndex((slide) => slide.id === id);
    const slide = slides[at];
    if (!slide) return html``;
    const title = slide.title[this.language];
    const position = { at: at + 1, of: slides.length };
    return html`<section class="now" aria-labelledby="now-title">
      <p class="where">
        <span class="label">${this.t('steering.now')}</span>
        <span>${this.t('steering.position', position)}</span>
        ${slide.stops > 1 ? html`<span>${this.t('steering.step', { at: step + 1, of: slide.stops })}</span>` : nothing}
        <cyd-pace-line
          brief
          .language=${this.language}
          .deck=${this.deck}
          .control=${this.control}
          .ahead=${this.ahead}
        ></cyd-pace-line>
      </p>
      <h2 id="now-title">${title}</h2>
      ${this.renderNext(at)}
      <div class="controls">
        <cyd-covers .language=${this.language} .control=${this.control}></cyd-covers>
        <cyd-timer-panel .language=${this.language} .control=${this.control} .ahead=${this.ahead}></cyd-timer-panel>
      </div>
      <cyd-screen-language .language=${this.language} .screen=${this.control.screen}></cyd-screen-language>
      <p class="only-heard" role="status">${this.t('steering.said', { ...position, title })}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-now-panel': NowPanel;
  }
}
