import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Control } from '../../session/control.ts';
import type { DeckOutline } from '../../session/deck.ts';
import type { DerivedView } from '../../sync/derived.ts';
import { DeskPart } from '../part.ts';
import { decideAll, decideText } from './decide.ts';
import { gather, type Gathered, type Listed, type Waiting } from './gathered.ts';
import './text-card.ts';
import type { TextAction, TextEvent } from './text-card.ts';

const statuses = ['waiting', 'shown', 'hidden'] as const;

type Status = (typeof statuses)[number];

/** What a letter does with the text that has the focus. */
const letters: Readonly<Record<string, TextAction>> = { r: 'release', t: 'takeDown', m: 'merge' };

/** Between two times that a screen reader is told how many wait, in milliseconds. */
const quiet = 4000;

/**
 * What people have written in all activities: what waits, what the room reads, what was taken down. Each text by a
 * button, or by a key while it has the focus: R, T, M, and the arrows up and down to another one.
 *
 * @fires cyd-steer
 */
@customElement('cyd-texts-panel')
export class TextsPanel extends DeskPart {
  @property({ attribute: false }) deck!: DeckOutline;
  @property({ attribute: false }) control!: Control;
  @property({ attribute: false }) view!: DerivedView;
  @state() private open = false;
  /** The id of the text that is to be merged into another. */
  @state() private merging: string | undefined;
  @state() private told = 0;

  #gathered!: Gathered;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** The text that gets the focus once the page has changed. */
  #next: string | undefined;

  /** Unfolds, and moves the focus to the text that has waited for the shortest time, or to the next one. */
  advance(): void {
    this.open = true;
    const waiting = this.#gathered.texts.waiting.map(({ id }) => id);
    const at = waiting.indexOf(this.#focused?.id ?? '');
    void this.updateComplete.then(() => this.#focus(waiting[(at + 1) % Math.max(waiting.length, 1)]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#telling);
    this.#telling = undefined;
  }

  protected override willUpdate(): void {
    this.#gathered = gather(this.deck, this.control, (activity) => this.view.written(activity));
    const { waiting } = this.#gathered.counts;
    if (waiting === this.told || this.#telling !== undefined) return;
    this.#telling = setTimeout(() => {
      this.#telling = undefined;
      this.told = this.#gathered.counts.waiting;
    }, quiet);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#next === undefined) return;
    this.#focus(this.#next);
    this.#next = undefined;
  }

  private get all(): readonly Listed[] {
    return statuses.flatMap((status) => this.#gathered.texts[status]);
  }

  get #focused(): Listed | undefined {
    const card = document.activeElement?.closest<HTMLElement>('cyd-texts-panel [data-text]');
    return this.all.find(({ id }) => id === card?.dataset.text);
  }

  #focus(id = ''): void {
    const card = this.querySelector<HTMLElement>(`[data-text="${CSS.escape(id)}"]`);
    (card ?? this.querySelector<HTMLElement>('summary'))?.focus();
  }

  private readonly onToggle = (event: Event): void => {
    if (event.target === event.currentTarget) this.open = (event.currentTarget as HTMLDetailsElement).open;
  };

  private readonly onDecide = ({ text, action }: TextEvent): void => this.decide(text, action);

  private decide(text: Listed, action: TextAction): void {
    const chosen = this.all.find(({ id }) => id === this.merging);
    if (action === 'merge' && chosen && chosen.id !== text.id && chosen.activity === text.activity) {
      return this.decide(text, 'mergeHere');
    }
    if (action === 'merge') {
      this.merging = this.merging === text.id ? undefined : text.id;
      this.#next = text.id;
      return;
    }
    this.#next = action === 'mergeHere' ? text.id : this.followingOf(text);
    this.merging = undefined;
    this.dispatchEvent(decideText(this.control, action, text, action === 'mergeHere' ? chosen : undefined));
    this.requestUpdate();
  }

  /** Which text comes in the place of one that leaves its list; an empty name where none does. */
  private followingOf({ id, status }: Listed): string {
    const list = this.#gathered.texts[status];
    const at = list.findIndex((text) => text.id === id);
    return (list[at + 1] ?? list[at - 1])?.id ?? '';
  }

  private releaseAll(waiting: Waiting): void {
    this.#next = '';
    this.dispatchEvent(decideAll(this.control, waiting));
    this.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const text = this.#focused;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.repeat;
    if (!text || !plain) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const action = event.shiftKey ? undefined : letters[event.key.toLowerCase()];
    const isAll = event.shiftKey && event.key.toLowerCase() === 'r';
    if (step !== undefined) {
      const list = this.#gathered.texts[text.status];
      this.#focus((list[list.indexOf(text) + step] ?? text).id);
    } else if (isAll) {
      const waiting = this.#gathered.waiting.find(({ activity }) => activity === text.activity);
      if (waiting) this.releaseAll(waiting);
    } else if (event.key === 'Escape' && this.merging !== undefined) this.merging = undefined;
    else if (action && this.fits(text, action)) this.decide(text, action);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private fits({ status }: Listed, action: TextAction): boolean {
    if (action === 'release') return status !== 'shown';
    return status !== 'hidden';
  }

  private mergingOf(text: Listed): 'no' | 'self' | 'here' {
    if (this.merging === text.id) return 'self';
    const chosen = this.all.find(({ id }) => id === this.merging);
    return chosen?.activity === text.activity && text.status !== 'hidden' ? 'here' : 'no';
  }

  private renderList(status: Status): TemplateResult {
    const texts = this.#gathered.texts[status];
    const more = this.#gathered.counts[status] - texts.length;
    return html`<ol class="texts">
        ${repeat(
          texts,
          ({ id }) => id,
          (text) =>
            html`<li data-text=${text.id} tabindex="-1">
              <cyd-text-card
                .language=${this.language}
                .text=${text}
                .target=${this.all.find(({ id }) => id === text.into)}
                .merging=${this.mergingOf(text)}
              ></cyd-text-card>
            </li>`,
        )}
      </ol>
      ${more > 0 ? html`<p class="soft">${this.t('texts.more', { count: more })}</p>` : nothing}`;
  }

  private renderWaiting(): TemplateResult {
    const { counts, waiting } = this.#gathered;
    if (counts.waiting === 0) return html`<p>${this.t('texts.none')}</p>`;
    return html`<div class="buttons">
        ${waiting.map(
          (each) =>
            html`<button class="button" type="button" @click=${() => this.releaseAll(each)}>
              ${this.t('texts.releaseAll', { count: each.count, title: each.activity.title[this.language] })}
            </button>`,
        )}
      </div>
      ${this.renderList('waiting')}`;
  }

  private renderDecided(status: 'shown' | 'hidden'): TemplateResult | typeof nothing {
    const count = this.#gathered.counts[status];
    if (count === 0) return nothing;
    return html`<details>
      <summary><h3>${this.t(`texts.${status}`, { count })}</h3></summary>
      ${this.renderList(status)}
    </details>`;
  }

  protected override render(): TemplateResult {
    const { waiting } = this.#gathered.counts;
    return html`<details class="panel words" .open=${this.open} @toggle=${this.onToggle}>
        <summary>
          <h2>${this.t('texts.heading')}</h2>
          <span class="badge" data-state=${waiting > 0 ? 'open' : 'none'}
            >${this.t('texts.waiting', { count: waiting })}</span
          >
        </summary>
        <div @cyd-decide=${this.onDecide} @keydown=${this.onKey}>
          ${this.merging === undefined ? nothing : html`<p class="notice" role="status">${this.t('texts.merging')}</p>`}
          ${this.renderWaiting()} ${this.renderDecided('shown')} ${this.renderDecided('hidden')}
        </div>
      </details>
      <p class="only-heard" role="status">${this.told > 0 ? this.t('texts.waiting', { count: this.told }) : ''}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-texts-panel': TextsPanel;
  }
}
