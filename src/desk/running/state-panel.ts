import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DerivedView } from '../../sync/derived.ts';
import { RunningPart } from './part.ts';

/** How everything stands that the session needs: screens, phones, facilitators, the server. Says only what is known. */
@customElement('cyd-state-panel')
export class StatePanel extends RunningPart {
  @property({ attribute: false }) view!: DerivedView;
  /** Whether this desk is in touch with the server. */
  @property({ type: Boolean }) inTouch = false;

  private renderPart(name: string, ...said: readonly (string | typeof nothing)[]): TemplateResult {
    return html`<div>
      <dt>${this.t(`state.${name}`)}</dt>
      ${said.map((each) => (each === nothing ? nothing : html`<dd>${each}</dd>`))}
    </div>`;
  }

  private renderScreens(): TemplateResult {
    const { screens = 0, driving = 0, desks = 0 } = this.view.steering ?? {};
    const said = this.t('screen.shown', { count: screens });
    const driven = screens > 0 ? this.t(driving > 0 ? 'screen.driven' : 'screen.followed') : nothing;
    return html`${this.renderPart('screens', said, driven)}
    ${this.renderPart('desks', this.t('state.desksOpen', { count: desks }))}`;
  }

  private renderPhones(): TemplateResult {
    const { here = 0, joined = 0 } = this.view.people ?? {};
    const { unsaved } = this.view;
    return this.renderPart(
      'phones',
      this.t('state.phonesHere', { count: here, joined }),
      joined > here ? this.t('state.phonesAway', { count: joined - here }) : nothing,
      unsaved > 0 ? this.t('state.unsaved', { count: unsaved }) : nothing,
    );
  }

  private renderServer(): TemplateResult {
    const { storage, server, keeping } = this.view;
    return this.renderPart(
      'server',
      this.t(this.inTouch ? (storage?.ok === false ? 'state.full' : 'state.saving') : 'state.away'),
      server ? this.t('state.since', { moment: this.moment(server.since) }) : nothing,
      server ? this.t('state.version', { version: server.version }) : nothing,
      keeping ? this.t('state.until', { day: this.day(keeping.until) }) : nothing,
    );
  }

  protected override render(): TemplateResult {
    return html`<dl class="standing">${this.renderScreens()} ${this.renderPhones()} ${this.renderServer()}</dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-state-panel': StatePanel;
  }
}
