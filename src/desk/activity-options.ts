import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ActivityControl, Control } from '../session/control.ts';
import type { ActivityDefinition } from '../session/deck.ts';
import { setRelease, setSplit } from '../session/moderation.ts';
import type { WholeResult } from '../session/results.ts';
import type { Release } from '../session/writing.ts';
import { Kind } from './kind.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

const ways = ['each', 'at once'] as const satisfies readonly Release[];

const wayKeys: Readonly<Record<Release, string>> = { each: 'each', 'at once': 'atOnce' };

/**
 * How an activity counts and how what is written reaches the room: the split by group, the way of release.
 *
 * @fires cyd-steer
 */
@customElement('cyd-activity-options')
export class ActivityOptions extends DeskPart {
  @property({ attribute: false }) control!: Control;
  @property({ attribute: false }) definition!: ActivityDefinition;
  /** Of the present round. */
  @property({ attribute: false }) result: WholeResult | undefined;

  private readonly kind = new Kind(this, () => this.definition.kind);

  private get activity(): Partial<ActivityControl> {
    return this.control.activities[this.definition.id] ?? {};
  }

  private readonly onSplit = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    const changes = setSplit(this.control, this.definition.id, checked);
    this.dispatchEvent(new SteerEvent(changes, { said: checked ? 'split' : 'whole' }));
  };

  private choose(way: Release): void {
    const own = this.kind.parts?.model.writing?.release;
    const changes = setRelease(this.control, this.definition.id, way === own ? undefined : way);
    this.dispatchEvent(new SteerEvent(changes, { said: `release.${wayKeys[way]}` }));
  }

  /** What there is to say of the split, which is made once the activity has closed. */
  private get splitSaid(): string | undefined {
    const { open, split } = this.activity;
    if (!split) return undefined;
    if (open) return this.t('options.splitLater');
    return this.result?.groups === null ? this.t('options.splitSmall') : undefined;
  }

  private renderSplit(): TemplateResult | typeof nothing {
    const model = this.kind.parts?.model;
    if (!model?.choices || model.anonymous) return nothing;
    return html`<label class="switch">
        <input type="checkbox" role="switch" .checked=${this.activity.split ?? false} @change=${this.onSplit} />
        <span>${this.t('options.split')}</span>
      </label>
      <p class="said" role="status">${this.splitSaid ?? ''}</p>`;
  }

  private renderRelease(): TemplateResult | typeof nothing {
    const own = this.kind.parts?.model.writing?.release;
    if (own === undefined) return nothing;
    const current = this.activity.release ?? own;
    return html`<fieldset class="segments">
      <legend>${this.t('options.release')}</legend>
      <div>
        ${ways.map(
          (way) =>
            html`<label>
              <input
                type="radio"
                name="release"
                .value=${way}
                .checked=${way === current}
                @change=${() => this.choose(way)}
              />
              <span class="button">${this.t(`options.${wayKeys[way]}`)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderSplit()} ${this.renderRelease()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-activity-options': ActivityOptions;
  }
}
