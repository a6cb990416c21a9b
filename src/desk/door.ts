import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { kinds } from '../activities/index.ts';
import type { SessionState } from '../session/control.ts';
import type { DeckOutline } from '../session/deck.ts';
import type { Bilingual } from '../session/language.ts';
import type { DerivedView } from '../sync/derived.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

type Labels = Readonly<Record<string, Bilingual>>;

/** What the groups are called by the activity that asks for them. */
async function groupLabels({ activities }: DeckOutline): Promise<Labels> {
  const models = activities.map(async (definition) => (await kinds[definition.kind]?.model())?.default);
  const labels = (await Promise.all(models)).map((model, index) => model?.groupLabels?.(activities[index]!) ?? {});
  return Object.assign({}, ...labels) as Labels;
}

/**
 * The door of the session: who has come in, by group, and a lock for it.
 *
 * @fires cyd-steer
 */
@customElement('cyd-door')
export class Door extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) people: DerivedView['people'];
  /** `state` of the session; whoever has ended it locks nothing. */
  @property() session: SessionState = 'open';
  @state() private labels: Labels = {};

  override connectedCallback(): void {
    super.connectedCallback();
    groupLabels(this.deck).then(
      (labels) => (this.labels = labels),
      () => undefined,
    );
  }

  private readonly onLock = ({ currentTarget }: Event): void => {
    const { checked } = currentTarget as HTMLInputElement;
    const changes = [['state', checked ? 'locked' : 'open']] as const;
    this.dispatchEvent(new SteerEvent(changes, { said: checked ? 'locked' : 'unlocked' }));
  };

  private renderPeople(): TemplateResult | typeof nothing {
    if (!this.people) return nothing;
    const { here, joined, groups = {} } = this.people;
    const known = Object.entries(groups);
    const unsaid = here - known.reduce((sum, [, count]) => sum + count, 0);
    return html`<h3>${this.t('door.here')}</h3>
      <p>${this.t('header.here', { count: here })} · ${this.t('door.joined', { count: joined })}</p>
      ${
        known.length === 0
          ? nothing
          : html`<table class="keys">
              <tbody>
                ${known.map(([group, count]) => this.renderGroup(this.labels[group]?.[this.language] ?? group, count))}
                ${unsaid > 0 ? this.renderGroup(this.t('door.unsaid'), unsaid) : nothing}
              </tbody>
            </table>`
      }`;
  }

  private renderGroup(name: string, count: number): TemplateResult {
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${count}</td>
    </tr>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderPeople()}
    ${
      this.session === 'ended'
        ? nothing
        : html`<label class="switch">
            <input type="checkbox" role="switch" .checked=${this.session === 'locked'} @change=${this.onLock} />
            <span>${this.t('door.lock')}</span>
          </label>`
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-door': Door;
  }
}
