import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Control } from '../session/control.ts';
import { type DeckOutline, findActivity, findSlide } from '../session/deck.ts';
import { cover, press } from '../session/steering.ts';
import type { DerivedView } from '../sync/derived.ts';
import './activity-panel.ts';
import { type Command, Keys } from './keys.ts';
import './network-notice.ts';
import './notes-panel.ts';
import './now-panel.ts';
import { DeskPart } from './part.ts';
import './slide-list.ts';
import { askedIn, readQuestions } from './questions/asked.ts';
import './questions/questions-panel.ts';
import type { QuestionsPanel } from './questions/questions-panel.ts';
import { SteerEvent, type Undoable } from './steer-event.ts';
import './steering-bar.ts';
import './texts/texts-panel.ts';
import type { TextsPanel } from './texts/texts-panel.ts';
import { gather } from './texts/gathered.ts';
import './texts/ways.ts';
import type { WayEvent } from './texts/ways.ts';
import './undo-bar.ts';

/**
 * Everything that runs the room: where we are, the activity, what people have written, the notes, the slides; Back, Next
 * and what takes the last decision back are always in reach.
 *
 * @fires cyd-steer
 * @fires cyd-undo
 */
@customElement('cyd-console')
export class Console extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  @property({ attribute: false }) view!: DerivedView;
  /** Whether what is decided here reaches the room at once. */
  @property({ type: Boolean }) inTouch = false;

  /** By how many milliseconds the server's clock is ahead of this device's. */
  @property({ type: Number }) ahead = 0;
  /** What was decided last, as far as it can be taken back. */
  @property({ attribute: false }) last: Undoable | undefined;
  /** Whether something has just been taken back. */
  @property({ type: Boolean }) undone = false;

  @query('cyd-texts-panel') private readonly texts!: TextsPanel;
  @query('cyd-questions-panel') private readonly questions!: QuestionsPanel;

  constructor() {
    super();
    this.addController(new Keys((command) => this.perform(command)));
  }

  private perform(command: Command): void {
    if (command === 'undo') this.dispatchEvent(new Event('cyd-undo', { bubbles: true }));
    else if (command === 'texts') this.texts.advance();
    else if (command === 'questions') this.questions.advance();
    else if (command === 'join' || command === 'blank')
      this.dispatchEvent(new SteerEvent(cover(this.control, command)));
    else this.dispatchEvent(new SteerEvent(press(this.deck, this.control, command), undefined, true));
  }

  /** A new slide begins at the top: its title and the first of the notes. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('control')?.slide.id;
    if (before === undefined || before === this.control.slide.id) return;
    window.scrollTo(0, 0);
    for (const column of this.querySelectorAll('.script, .room')) column.scrollTop = 0;
  }

  private readonly onWay = ({ to }: WayEvent): void => this.perform(to);

  private renderWays(): TemplateResult {
    const { deck, control, view } = this;
    const { counts } = gather(deck, control, (activity) => view.written(activity));
    const asked = askedIn(deck).flatMap((activity) => readQuestions(control, view, activity));
    return html`<cyd-ways
      .language=${this.language}
      .waiting=${counts.waiting}
      .questions=${asked.filter(({ state }) => state === undefined).length}
      @cyd-way=${this.onWay}
    ></cyd-ways>`;
  }

  private renderNotice(): TemplateResult | typeof nothing {
    const { network, session } = this.view;
    if (!network || !session) return nothing;
    return html`<cyd-network-notice
      .language=${this.language}
      .network=${network}
      .join=${session.join}
    ></cyd-network-notice>`;
  }

  private renderActivity(): TemplateResult | typeof nothing {
    const id = findSlide(this.deck, this.control.slide.id)?.activity;
    const definition = id === undefined ? undefined : findActivity(this.deck, id);
    if (!definition) return nothing;
    return html`<cyd-activity-panel
      .language=${this.language}
      .deck=${this.deck}
      .control=${this.control}
      .definition=${definition}
      .view=${this.view}
      .inTouch=${this.inTouch}
    ></cyd-activity-panel>`;
  }

  protected override render(): TemplateResult {
    const { language, deck, control } = this;
    return html`<main class=${this.last || this.undone ? 'console with-undo' : 'console'}>
      ${this.renderNotice()}
      <div class="stage">
        <div class="script">
          <cyd-now-panel .language=${language} .deck=${deck} .control=${control} .ahead=${this.ahead}></cyd-now-panel>
          <cyd-notes-panel .language=${language} .slide=${control.slide.id}></cyd-notes-panel>
        </div>
        <div class="bar">
          <cyd-undo-bar .language=${language} .last=${this.last} .undone=${this.undone}></cyd-undo-bar>
          <cyd-steering-bar .language=${language} .deck=${deck} .control=${control}></cyd-steering-bar>
        </div>
      </div>
      <div class="room">
        ${this.renderWays()} ${this.renderActivity()}
        <cyd-texts-panel .language=${language} .deck=${deck} .control=${control} .view=${this.view}></cyd-texts-panel>
        <cyd-questions-panel
          .language=${language}
          .deck=${deck}
          .control=${control}
          .view=${this.view}
        ></cyd-questions-panel>
        <cyd-slide-list .language=${language} .deck=${deck} .control=${control} .ahead=${this.ahead}></cyd-slide-list>
      </div>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-console': Console;
  }
}
