import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Stage, stageOf, stages } from '../../activities/questions/list.ts';
import type { Control, ControlChange } from '../../session/control.ts';
import type { DeckOutline } from '../../session/deck.ts';
import { bringToScreen, type QuestionState, setState, takeFromScreen } from '../../session/moderation.ts';
import type { DerivedView } from '../../sync/derived.ts';
import { DeskPart } from '../part.ts';
import { SteerEvent } from '../steer-event.ts';
import { about } from '../texts/decide.ts';
import { quoted } from '../texts/text-card.ts';
import { type Asked, askedIn, readQuestions } from './asked.ts';

/**
 * The questions that the room reads: the most wanted first, then those that are kept for later, then those that have
 * been answered; each can be brought to the screen.
 *
 * @fires cyd-steer
 */
@customElement('cyd-questions-panel')
export class QuestionsPanel extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  @property({ attribute: false }) view!: DerivedView;
  @state() private open = false;

  /** Unfolds, and moves the focus there. */
  advance(): void {
    this.open = true;
    void this.updateComplete.then(() =>
      (this.querySelector<HTMLElement>('[data-text]') ?? this.querySelector('summary'))?.focus(),
    );
  }

  private readonly onToggle = (event: Event): void => {
    if (event.target === event.currentTarget) this.open = (event.currentTarget as HTMLDetailsElement).open;
  };

  private get questions(): readonly Asked[] {
    return askedIn(this.deck).flatMap((activity) => readQuestions(this.control, this.view, activity));
  }

  private decide(changes: readonly ControlChange[], said: string, text: Asked): void {
    this.dispatchEvent(new SteerEvent(changes, about(said, text)));
  }

  private say(text: Asked, to: QuestionState | undefined): void {
    this.decide(setState(this.control, text, to), to ?? 'opened', text);
  }

  private isOnScreen({ id, activity }: Asked): boolean {
    return this.control.activities[activity]?.item === id;
  }

  private bring(text: Asked): void {
    const { activity } = text;
    if (this.isOnScreen(text)) this.decide(takeFromScreen(this.control, activity), 'fromScreen', text);
    else this.decide(bringToScreen(this.deck, this.control, activity, text), 'onScreen', text);
  }

  private renderButton(text: Asked, name: string, does: () => void): TemplateResult {
    return html`<button class="button" type="button" aria-describedby=${`asked-${text.id}`} @click=${does}>
      ${this.t(`questions.${name}`)}
    </button>`;
  }

  private renderStates(text: Asked, stage: Stage): TemplateResult {
    if (stage !== 'open') return this.renderButton(text, 'reopen', () => this.say(text, undefined));
    return html`${this.renderButton(text, 'answer', () => this.say(text, 'answered'))}
    ${this.renderButton(text, 'park', () => this.say(text, 'parked'))}`;
  }

  private renderQuestion(text: Asked): TemplateResult {
    const stage = stageOf(text);
    return html`<li data-text=${text.id} tabindex="-1">
      <div id=${`asked-${text.id}`}>${quoted(text)}</div>
      <p class="origin">
        <span>${this.t('questions.wanted', { count: text.votes })}</span>
        ${this.isOnScreen(text) ? html`<span class="tag here">${this.t('activity.onScreen')}</span>` : nothing}
      </p>
      <div class="buttons">
        ${this.renderButton(text, this.isOnScreen(text) ? 'fromScreen' : 'onScreen', () => this.bring(text))}
        ${this.renderStates(text, stage)}
      </div>
    </li>`;
  }

  private renderStage(stage: Stage, questions: readonly Asked[]): TemplateResult | typeof nothing {
    const list = questions.filter((text) => stageOf(text) === stage);
    if (list.length === 0 && stage !== 'open') return nothing;
    const rows = repeat(
      list,
      ({ id }) => id,
      (text) => this.renderQuestion(text),
    );
    if (stage === 'open')
      return html`${list.length === 0 ? html`<p>${this.t('questions.none')}</p>` : nothing}
        <ol class="texts">
          ${rows}
        </ol>`;
    return html`<details>
      <summary><h3>${this.t(`questions.list.${stage}`, { count: list.length })}</h3></summary>
      <ol class="texts">
        ${rows}
      </ol>
    </details>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (askedIn(this.deck).length === 0) return nothing;
    const { questions } = this;
    const count = questions.filter((text) => stageOf(text) === 'open').length;
    return html`<details class="panel words" .open=${this.open} @toggle=${this.onToggle}>
      <summary>
        <h2>${this.t('questions.heading')}</h2>
        <span class="badge">${this.t('questions.open', { count })}</span>
      </summary>
      ${stages.map((stage) => this.renderStage(stage, questions))}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-questions-panel': QuestionsPanel;
  }
}
