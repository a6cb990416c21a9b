import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Facilitator, listFacilitators, revokeFacilitator, signOut } from '../../sync/steering-api.ts';
import { RunningPart } from './part.ts';

/** Who steers this session; each can be sent away, and whoever uses this device can sign out. */
@customElement('cyd-facilitators')
export class Facilitators extends RunningPart {
  @property() code = '';
  /** How many have a desk open: the list is fetched afresh when that changes. */
  @property({ type: Number }) here = 0;
  @state() private list: readonly Facilitator[] = [];
  /** Who is to go, once that is confirmed. */
  @state() private leaving: string | undefined;
  @state() private failed = false;
  @state() private said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('here') || changed.has('code')) void this.load();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('leaving')) this.querySelector<HTMLElement>('.confirm button')?.focus();
  }

  private async load(): Promise<void> {
    try {
      this.list = await listFacilitators(this.code);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  private async revoke(who: Facilitator): Promise<void> {
    this.leaving = undefined;
    try {
      await revokeFacilitator(this.code, who.id);
      this.said = this.t('who.gone', { name: this.nameOf(who) });
    } catch {
      this.failed = true;
    }
    await this.load();
  }

  private readonly onSignOut = async (): Promise<void> => {
    try {
      await signOut();
      location.assign('/trainer');
    } catch {
      this.failed = true;
    }
  };

  private nameOf({ label, role }: Facilitator): string {
    return label === '' ? this.t(`who.role.${role}`) : label;
  }

  private renderWho(who: Facilitator): TemplateResult {
    const { id, label, role, since, here, own } = who;
    const name = this.nameOf(who);
    return html`<li>
      <p>
        <strong>${name}</strong>
        ${label === '' ? nothing : html`<span>${this.t(`who.role.${role}`)}</span>`}
        ${own ? html`<span class="badge">${this.t('who.own')}</span>` : nothing}
      </p>
      <p class="soft">
        ${this.t(here ? 'who.here' : 'who.away')}
        ${since === null ? nothing : this.t('who.since', { moment: this.moment(since) })}
      </p>
      ${
        this.leaving === id
          ? html`<div class="confirm">
              <p>${this.t('who.sure', { name })}</p>
              <button class="button danger" type="button" @click=${() => this.revoke(who)}>
                ${this.t('who.send', { name })}
              </button>
              <button class="button" type="button" @click=${() => (this.leaving = undefined)}>
                ${this.t('who.stay')}
              </button>
            </div>`
          : own
            ? nothing
            : html`<button class="button" type="button" @click=${() => (this.leaving = id)}>
                ${this.t('who.send', { name })}
              </button>`
      }
    </li>`;
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="who-heading">
      <h3 id="who-heading">${this.t('who.heading')}</h3>
      <p role="status">${this.failed ? this.t('failed') : this.said}</p>
      <ul class="facilitators">
        ${repeat(
          this.list,
          ({ id }) => id,
          (who) => this.renderWho(who),
        )}
      </ul>
      <p>
        <button class="button" type="button" @click=${this.onSignOut}>${this.t('who.signOut')}</button>
        <span class="soft">${this.t('who.signOutHint')}</span>
      </p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-facilitators': Facilitators;
  }
}
