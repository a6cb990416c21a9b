import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Control } from '../session/control.ts';
import type { DeckOutline, SectionOutline, SlideOutline } from '../session/deck.ts';
import { paceOf } from '../session/pace.ts';
import { goTo } from '../session/steering.ts';
import './pace-line.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/**
 * All the slides by section, each a button that goes there, with how the session keeps to its plan.
 *
 * @fires cyd-steer
 */
@customElement('cyd-slide-list')
export class SlideList extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  /** By how many milliseconds the server's clock is ahead of this device's. */
  @property({ type: Number }) ahead = 0;

  private jump(id: string): void {
    if (id !== this.control.slide.id)
      this.dispatchEvent(new SteerEvent(goTo(this.deck, this.control, { id, step: 0 })));
  }

  private renderSlide(slide: SlideOutline): TemplateResult {
    const current = slide.id === this.control.slide.id;
    return html`<li>
      <button
        class="slide"
        type="button"
        aria-current=${current ? 'true' : nothing}
        @click=${() => this.jump(slide.id)}
      >
        <span class="number">${this.deck.slides.indexOf(slide) + 1}</span>
        <span class="title">
          ${slide.title[this.language]}
          ${slide.activity === undefined ? nothing : html`<span class="tag">${this.t('slides.activity')}</span>`}
          ${current ? html`<span class="tag here">${this.t('slides.current')}</span>` : nothing}
        </span>
        <span class="minutes">${this.t('slides.minutes', { count: slide.minutes })}</span>
      </button>
    </li>`;
  }

  /** What a section has taken, of what it was planned to take. */
  private minutesOf(section: string, planned: number): string {
    const spent = paceOf(this.deck, this.control, Date.now() + this.ahead)?.spent.get(section);
    if (spent === undefined) return this.t('slides.minutes', { count: planned });
    return this.t('pace.spent', { spent: Math.round(spent), planned });
  }

  /** The section that we are in unfolds by itself, and folds again when we leave it. */
  private renderSection({ id, title }: SectionOutline): TemplateResult {
    const slides = this.deck.slides.filter(({ section }) => section === id);
    const minutes = slides.reduce((sum, slide) => sum + slide.minutes, 0);
    const here = slides.some((slide) => slide.id === this.control.slide.id);
    return html`<details .open=${here}>
      <summary>
        <h3>${title[this.language]}</h3>
        <span class="minutes">${this.minutesOf(id, minutes)}</span>
      </summary>
      <ol>
        ${slides.map((slide) => this.renderSlide(slide))}
      </ol>
    </details>`;
  }

  protected override render(): TemplateResult {
    return html`<section class="panel slides" aria-labelledby="slides-heading">
      <h2 id="slides-heading">${this.t('slides.heading')}</h2>
      <cyd-pace-line
        .language=${this.language}
        .deck=${this.deck}
        .control=${this.control}
        .ahead=${this.ahead}
      ></cyd-pace-line>
      ${this.deck.sections.map((section) => this.renderSection(section))}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-slide-list': SlideList;
  }
}
