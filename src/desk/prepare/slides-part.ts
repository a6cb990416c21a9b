import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { applySetup } from '../../session/apply-setup.ts';
import type { DeckOutline, SectionOutline, SlideOutline } from '../../session/deck.ts';
import { minutesOf, totalOf, withActivity, withSlide } from './draft.ts';
import { PreparePart } from './part.ts';

/**
 * Which slides and activities a session has, by section, each with its minutes, and how long that is against the
 * length that was chosen.
 *
 * @fires cyd-draft
 */
@customElement('cyd-prepare-slides')
export class PrepareSlides extends PreparePart {
  private toggle(id: string, event: Event): void {
    this.edit(withSlide(this.deck, this.draft, id, (event.target as HTMLInputElement).checked));
  }

  private toggleActivity(id: string, event: Event): void {
    this.edit(withActivity(this.draft, id, (event.target as HTMLInputElement).checked));
  }

  private renderTotal(): TemplateResult {
    const total = totalOf(this.deck, this.draft);
    const { cut } = this.draft;
    const over = cut !== undefined && total > cut;
    return html`<p class="total" role="status">
      <strong>${this.t('slides.total', { count: total })}</strong>
      ${cut === undefined ? nothing : html`<span>${this.t('slides.of', { cut })}</span>`}
      ${over ? html`<span class="missing">${this.t('slides.over', { count: total - cut })}</span>` : nothing}
    </p>`;
  }

  private renderSlide(slide: SlideOutline, own: DeckOutline): TemplateResult {
    const { id, title, activity } = slide;
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${live(own.slides.some((each) => each.id === id))}
          @change=${(event: Event) => this.toggle(id, event)}
        />
        <span>
          ${title[this.language]}
          ${activity === undefined ? nothing : html`<span class="tag">${this.t('slides.activity')}</span>`}
        </span>
        <span class="minutes">${this.t('slides.minutes', { count: minutesOf(this.deck, this.draft, slide) })}</span>
      </label>
    </li>`;
  }

  private renderSection({ id, title }: SectionOutline, own: DeckOutline): TemplateResult {
    const all = this.deck.slides.filter(({ section }) => section === id);
    const used = own.slides.filter(({ section }) => section === id);
    const minutes = used.reduce((sum, slide) => sum + slide.minutes, 0);
    return html`<details>
      <summary>
        <h4>${title[this.language]}</h4>
        <span class="minutes">
          ${this.t('slides.used', { count: used.length, all: all.length })},
          ${this.t('slides.minutes', { count: minutes })}
        </span>
      </summary>
      <ul class="slides">
        ${all.map((slide) => this.renderSlide(slide, own))}
      </ul>
    </details>`;
  }

  /** What stands open from beginning to end needs no slide, so it has a switch of its own. */
  private renderStanding(): TemplateResult[] {
    const { activitiesOff = [] } = this.draft;
    const standing = this.deck.activities.filter((activity) => activity.standing);
    return standing.map(
      ({ id, title }) =>
        html`<label class="standing">
          <input
            type="checkbox"
            .checked=${live(!activitiesOff.includes(id))}
            @change=${(event: Event) => this.toggleActivity(id, event)}
          />
          <span>${this.t('slides.standing', { title: title[this.language] })}</span>
        </label>`,
    );
  }

  protected override render(): TemplateResult {
    const own = applySetup(this.deck, this.draft);
    return html`${this.renderTotal()} ${this.deck.sections.map((section) => this.renderSection(section, own))}
    ${this.renderStanding()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-prepare-slides': PrepareSlides;
  }
}
