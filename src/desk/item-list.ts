import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ActivityResult } from '../session/activity.ts';
import type { Control } from '../session/control.ts';
import { type ActivityDefinition, type DeckOutline, findSlide, labelLanguage } from '../session/deck.ts';
import type { Language } from '../session/language.ts';
import { goTo, showItem } from '../session/steering.ts';
import type { PublicText } from '../session/writing.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/** Something that can be put on the screen. */
interface Choice {
  /** An item, a view of the kind's own, or what somebody in the room has written and others answer. */
  readonly item: string;
  readonly label: string;
  readonly lang: Language;
  /** The stop of the slide at which it is shown, where it has one. */
  readonly stop?: number;
}

type Items = Readonly<Record<string, { readonly count?: number }>>;

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
  /** What the room may read of what was written. */
  @property({ attribute: false }) texts: readonly PublicText[] = [];

  /** How many have answered each, where a kind's result says so. */
  private get counted(): Items {
    return (this.result?.items as Items | undefined) ?? {};
  }

  private get choices(): Choice[] {
    const { items } = this.definition;
    const stops = findSlide(this.deck, this.control.slide.id)?.shows ?? [];
    const ofStops = stops.map((item, index): Choice => {
      const asked = items.find(({ id }) => id === item);
      const lang = asked ? labelLanguage(asked, this.language) : this.language;
      return { item, label: asked?.label[this.language] ?? this.t('activity.together'), lang, stop: index + 1 };
    });
    const written = this.texts.flatMap(({ id, lang = this.language, words }): Choice[] => {
      const item = `card/${id}`;
      return this.counted[item] ? [{ item, label: words.text ?? '', lang }] : [];
    });
    return [...ofStops, ...written];
  }

  /** Once the vote is closed and shown, the stops of the slide are gone to; else only what is on the screen changes. */
  private choose({ item, stop }: Choice): void {
    const { id } = this.definition;
    const state = this.control.activities[id];
    const goes = state?.shown && !state.open && stop !== undefined;
    const place = { id: this.control.slide.id, step: stop ?? 0 };
    this.dispatchEvent(new SteerEvent(goes ? goTo(this.deck, this.control, place) : showItem(this.control, id, item)));
  }

  protected override render(): TemplateResult {
    const { items, id } = this.definition;
    const { item: chosen = items[0]?.id, shown = false } = this.control.activities[id] ?? {};
    return html`<div class="items" role="group" aria-labelledby="items-heading">
      <h3 id="items-heading">${this.t('activity.items')}</h3>
      <ol>
        ${this.choices.map((choice) => {
          const { item, label, lang } = choice;
          const count = this.counted[item]?.count;
          return html`<li>
            <button type="button" aria-pressed=${item === chosen} @click=${() => this.choose(choice)}>
              <span class="title">
                <span lang=${lang}>${label}</span>
                ${shown && item === chosen ? html`<span class="tag here">${this.t('activity.onScreen')}</span>` : nothing}
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
