import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatKey } from '../../session/answers.ts';
import type { Control } from '../../session/control.ts';
import { type ActivityDefinition, type Item, labelLanguage } from '../../session/deck.ts';
import { addHands, enterHands } from '../../session/moderation.ts';
import { Kind, type KindParts } from '../kind.ts';
import { DeskPart } from '../part.ts';
import { SteerEvent } from '../steer-event.ts';
import './count-field.ts';
import type { CountEvent } from './count-field.ts';

/**
 * Hands counted in the room for people without a phone: a number for each choice of an item, kept beside the ballots
 * and added to them if that is wanted. Nothing at all for a kind without choices.
 *
 * @fires cyd-steer
 */
@customElement('cyd-hands-panel')
export class HandsPanel extends DeskPart {
  @property({ attribute: false }) control!: Control;
  @property({ attribute: false }) definition!: ActivityDefinition;
  /** The item that was chosen here; else the one on the screen. */
  @state() private chosen: string | undefined;

  private readonly kind = new Kind(this, () => this.definition.kind);

  private get round(): number {
    return this.control.activities[this.definition.id]?.round ?? 1;
  }

  /** The items that hands can be shown for. */
  private itemsOf({ model }: KindParts): readonly Item[] {
    const { definition } = this;
    return definition.items.filter(({ id }) => (model.choices?.(definition, id) ?? []).length > 0);
  }

  private countsOf(item: string): readonly number[] {
    const { id } = this.definition;
    const is = (hands: Control['hands'][number]): boolean =>
      hands.activity === id && hands.round === this.round && hands.item === item;
    return this.control.hands.find(is)?.counts ?? [];
  }

  private enter(item: string, counts: readonly number[]): void {
    const of = { activity: this.definition.id, round: this.round, item };
    const changes = enterHands(this.control, of, counts, new Date().toISOString());
    this.dispatchEvent(new SteerEvent(changes, { said: 'hands', together: `hands/${formatKey(of)}` }));
  }

  private readonly onChoose = ({ currentTarget }: Event): void => {
    this.chosen = (currentTarget as HTMLSelectElement).value;
  };

  private readonly onAdd = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    this.dispatchEvent(
      new SteerEvent(addHands(this.control, this.definition.id, checked), {
        said: checked ? 'handsAdded' : 'handsApart',
      }),
    );
  };

  private renderChoice(items: readonly Item[], current: Item): TemplateResult | typeof nothing {
    if (items.length < 2) return nothing;
    return html`<label class="of">
      <span>${this.t('hands.item')}</span>
      <select class="field" @change=${this.onChoose}>
        ${items.map(
          (item) =>
            html`<option
              value=${item.id}
              lang=${labelLanguage(item, this.language)}
              ?selected=${item.id === current.id}
            >
              ${item.label[this.language]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  private renderCounts({ model, rows }: KindParts, item: Item): TemplateResult {
    const { definition, language } = this;
    const { id, label } = item;
    const choices = model.choices?.(definition, id) ?? [];
    const counts = choices.map((_, index) => this.countsOf(id)[index] ?? 0);
    const count = counts.reduce((sum, each) => sum + each, 0);
    return html`<fieldset class="counts">
        <legend lang=${labelLanguage(item, language)}>${label[language]}</legend>
        ${repeat(
          choices,
          (_, index) => `${id}/${index}`,
          (value, index) =>
            html`<cyd-count-field
              .language=${language}
              .label=${rows.describe(value, id, definition)[language]}
              .name=${`${definition.id}-${id}-${index}`}
              .count=${counts[index]!}
              @cyd-count=${(event: CountEvent) =>
                this.enter(
                  id,
                  counts.map((each, at) => (at === index ? event.count : each)),
                )}
            ></cyd-count-field>`,
        )}
      </fieldset>
      <p class="soft">${this.t('hands.counted', { count })}</p>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this.kind;
    const items = parts ? this.itemsOf(parts) : [];
    const { item, hands = false } = this.control.activities[this.definition.id] ?? {};
    const find = (wanted: string | undefined): Item | undefined => items.find(({ id }) => id === wanted);
    const current = find(this.chosen) ?? find(item) ?? items[0];
    if (!parts || !current) return nothing;
    return html`<details class="part hands">
      <summary>${this.t('hands.heading')}</summary>
      <p class="soft">${this.t('hands.lead')}</p>
      ${this.renderChoice(items, current)} ${this.renderCounts(parts, current)}
      <label class="switch">
        <input type="checkbox" role="switch" .checked=${hands} @change=${this.onAdd} />
        <span>${this.t('hands.add')}</span>
      </label>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-hands-panel': HandsPanel;
  }
}
