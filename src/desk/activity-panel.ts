import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type ActivityControl, type Control, type ControlChange, maxRounds } from '../session/control.ts';
import { type ActivityDefinition, type DeckOutline, findSlide } from '../session/deck.ts';
import { clearRound } from '../session/moderation.ts';
import { askAgain, closeActivity, hideResult, openActivity, showResult } from '../session/steering.ts';
import type { WholeResult } from '../session/results.ts';
import type { DerivedView } from '../sync/derived.ts';
import './activity-options.ts';
import './activity-result.ts';
import './again-dialog.ts';
import type { AgainDialog } from './again-dialog.ts';
import './hands/hands-panel.ts';
import './item-list.ts';
import './late-switch.ts';
import { DeskPart } from './part.ts';
import './proxy-link.ts';
import { SteerEvent } from './steer-event.ts';

const notBegun: ActivityControl = { open: false, shown: false, round: 1 };

/**
 * The activity of the current slide: who has answered, what came of it, and everything that can be done with it.
 *
 * @fires cyd-steer
 */
@customElement('cyd-activity-panel')
export class ActivityPanel extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  @property({ attribute: false }) definition!: ActivityDefinition;
  @property({ attribute: false }) view!: DerivedView;

  /** Whether what is decided here reaches the room at once. */
  @property({ type: Boolean }) inTouch = false;

  @query('cyd-again-dialog') private readonly againDialog!: AgainDialog;

  private get activity(): ActivityControl {
    return this.control.activities[this.definition.id] ?? notBegun;
  }

  private steer(changes: readonly ControlChange[]): void {
    this.dispatchEvent(new SteerEvent(changes));
  }

  private readonly onOpenOrClose = (): void => {
    const { id } = this.definition;
    this.steer(this.activity.open ? closeActivity(this.control, id) : openActivity(this.control, id));
  };

  private readonly onShowOrHide = (): void => {
    const { id } = this.definition;
    this.steer(this.activity.shown ? hideResult(this.control, id) : showResult(this.control, id));
  };

  private readonly onAgain = (): void => this.againDialog.show();

  private readonly onAskAgain = (): void => this.steer(askAgain(this.deck, this.control, this.definition.id));

  private readonly onClear = (): void => {
    const { id } = this.definition;
    const changes = clearRound(this.deck, this.control, id);
    this.dispatchEvent(new SteerEvent(changes, { said: 'cleared', cleared: id }));
  };

  private get begun(): boolean {
    return this.control.activities[this.definition.id] !== undefined;
  }

  private get openLabel(): string {
    if (this.activity.open) return this.t('activity.close');
    return this.t(this.begun ? 'activity.reopen' : 'activity.open');
  }

  private renderState(): TemplateResult {
    const { open, round } = this.activity;
    const state = open ? 'open' : this.begun ? 'closed' : 'waiting';
    return html`<p class="state">
      <span class="badge" data-state=${state}>${this.t(`activity.state.${state}`)}</span>
      ${round > 1 ? html`<span class="badge">${this.t('activity.round', { round })}</span>` : nothing}
    </p>`;
  }

  private renderAnswered(): TemplateResult | typeof nothing {
    const answered = this.view.answered(this.definition.id);
    if (!answered || answered.round !== this.activity.round) return nothing;
    const { count, of } = answered;
    const late = this.view.late(this.definition.id);
    const told = of === 0 ? this.t('activity.nobody') : this.t('activity.answered', { count, of });
    return html`<p class="answered">${told}</p>
      <progress max=${Math.max(of, 1)} .value=${count} aria-hidden="true"></progress>
      <cyd-late-switch
        .language=${this.language}
        .control=${this.control}
        .activity=${this.definition.id}
        .count=${late}
      ></cyd-late-switch>`;
  }

  private renderButtons(): TemplateResult {
    const { shown, round } = this.activity;
    return html`<div class="buttons">
      <button class="button" type="button" @click=${this.onOpenOrClose}>${this.openLabel}</button>
      <button class="button" type="button" @click=${this.onShowOrHide}>
        ${this.t(shown ? 'activity.hide' : 'activity.show')}
      </button>
      ${
        this.begun && round < maxRounds
          ? html`<button class="button" type="button" @click=${this.onAgain}>${this.t('activity.again')}</button>
              <button class="button" type="button" @click=${this.onClear}>${this.t('activity.clear')}</button>`
          : nothing
      }
    </div>`;
  }

  /** Who sees the result; out of touch, the room may still see what it saw. */
  private get seen(): 'public' | 'private' | 'notYet' | 'still' {
    const decided = this.activity.shown;
    const told = this.inTouch ? decided : (this.view.activities[this.definition.id]?.shown ?? false);
    if (decided) return told ? 'public' : 'notYet';
    return told ? 'still' : 'private';
  }

  /** The result of the present round, once the server has told it. */
  private get current(): WholeResult | undefined {
    const result = this.view.result(this.definition.id);
    return result?.round === this.activity.round ? result : undefined;
  }

  private renderResult(): TemplateResult {
    const { id } = this.definition;
    const { open, shown } = this.activity;
    return html`<p class="seen" data-shown=${shown}>${this.t(`activity.seen.${this.seen}`)}</p>
      <cyd-activity-result
        .definition=${this.definition}
        .language=${this.language}
        .open=${open}
        .result=${this.current}
        .texts=${this.view.texts(id)}
        .answered=${this.view.answered(id)}
      ></cyd-activity-result>`;
  }

  private renderItems(): TemplateResult | typeof nothing {
    const slide = findSlide(this.deck, this.control.slide.id);
    const [first] = slide?.shows ?? [];
    if (!this.definition.items.some(({ id }) => id === first)) return nothing;
    return html`<cyd-item-list
      .language=${this.language}
      .deck=${this.deck}
      .control=${this.control}
      .definition=${this.definition}
      .result=${this.view.result(this.definition.id)}
      .texts=${this.view.texts(this.definition.id)}
    ></cyd-item-list>`;
  }

  protected override render(): TemplateResult {
    return html`<section class="panel activity" aria-labelledby="activity-heading">
      <div class="heading">
        <h2 id="activity-heading">${this.t('activity.label')}</h2>
        ${this.renderState()}
      </div>
      ${this.renderAnswered()} ${this.renderButtons()} ${this.renderResult()} ${this.renderItems()}
      <cyd-activity-options
        .language=${this.language}
        .control=${this.control}
        .definition=${this.definition}
        .result=${this.current}
      ></cyd-activity-options>
      <cyd-hands-panel
        .language=${this.language}
        .control=${this.control}
        .definition=${this.definition}
      ></cyd-hands-panel>
      <cyd-proxy-link .language=${this.language} .code=${this.view.session?.code ?? ''}></cyd-proxy-link>
      <cyd-again-dialog
        .language=${this.language}
        .round=${this.activity.round}
        @cyd-ask-again=${this.onAskAgain}
      ></cyd-again-dialog>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-activity-panel': ActivityPanel;
  }
}
