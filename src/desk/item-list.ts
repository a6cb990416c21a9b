import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ActivityResult } from '../session/activity.ts';
import type { Control } from '../session/control.ts';
import type { ActivityDefinition, DeckOutline } from '../session/deck.ts';
import { goTo, showItem } from '../session/steering.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/** How many have answered each item, where a kind's result says so. */
function countOf(result: ActivityResult | undefined, item: string): number | undefined {
  const items = result?.items as Readonly<Record<string, { readonly count?: number }>> | undefined;
  return items?.[item]?.count;
}

/**
 * The items of an activity whose results are shown one by one: a press puts that one on the screen.
 *
 * @fires cyd-steer
 */
@customElement('cyd-item-list')
export class ItemList extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  @property({ attribute: false }) definition!: ActivityDefinition;
  @property({ attribute: false }) result: ActivityResult | undefined;

  /** Once the vote is closed and shown, the items are stops of the slide; until then only what is on the screen changes. */
  private choose(item: string, index: number): void {
    const { id } = this.definition;
    const state = this.control.activities[id];
    const atStops = state?.shown && !state.open;
    const place = { id: this.control.slide.id, step: index + 1 };
    this.dispatchEvent(
      new SteerEvent(atStops ? goTo(this.deck, this.control, place) : showItem(this.control, id, item)),
    );
  }

  protected override render(): TemplateResult {
    const { items, id } = this.definition;
    const { item: chosen = items[0]?.id, shown = false } = this.control.activities[id] ?? {};
    return html`<div class="items" role="group" aria-labelledby="items-heading">
      <h3 id="items-heading">${this.t('activity.items')}</h3>
      <ol>
        ${items.map((item, index) => {
          const count = countOf(this.result, item.id);
          return html`<li>
            <button type="button" aria-pressed=${item.id === chosen} @click=${() => this.choose(item.id, index)}>
              <span class="title">
                ${item.label[this.language]}
                ${shown && item.id === chosen ? html`<span class="tag here">${this.t('activity.onScreen')}</span>` : nothing}
              </span>
              ${count === undefined ? nothing : html`<span class="count">${this.t('activity.answers', { count })}</span>`}
            </button>
          </li>`;
        })}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-item-list': ItemList;
  }
}
