import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../session/language.ts';
import { DeskPart } from '../part.ts';
import type { Listed } from './gathered.ts';

/** What can be done with a text. `mergeHere`: shows the chosen one with this one. */
export type TextAction = 'release' | 'takeDown' | 'merge' | 'mergeHere' | 'unmerge';

/** Somebody pressed a button of a text. */
export class TextEvent extends Event {
  static readonly type = 'cyd-decide';
  readonly text: Listed;
  readonly action: TextAction;

  constructor(text: Listed, action: TextAction) {
    super(TextEvent.type, { bubbles: true, composed: true });
    this.text = text;
    this.action = action;
  }
}

/** A text line by line, each as it was written, in the writer's language: never markup, and apart from what is around it. */
export const quoted = ({ words, lang }: Pick<Listed, 'words' | 'lang'>): TemplateResult[] =>
  Object.values(words).map((line) => html`<p class="line" lang=${lang ?? nothing} dir="auto">${line}</p>`);

/**
 * One text with where it comes from and what can be done with it.
 *
 * @fires cyd-decide
 */
@customElement('cyd-text-card')
export class TextCard extends DeskPart {
  @property({ attribute: false }) text!: Listed;
  /** The text that it is shown with. */
  @property({ attribute: false }) target: Listed | undefined;
  /** Whether another text waits to be merged into one; `self` where it is this one. */
  @property() merging: 'no' | 'self' | 'here' = 'no';

  private get actions(): readonly TextAction[] {
    if (this.merging === 'self') return ['merge'];
    if (this.merging === 'here') return ['mergeHere'];
    switch (this.text.status) {
      case 'waiting':
        return ['release', 'takeDown', 'merge'];
      case 'shown':
        return this.text.into === undefined ? ['takeDown', 'merge'] : ['unmerge', 'takeDown'];
      default:
        return ['release'];
    }
  }

  private nameOf(action: TextAction): string {
    return this.t(`texts.${action === 'merge' && this.merging === 'self' ? 'dontMerge' : action}`);
  }

  private renderOrigin(): TemplateResult {
    const { activity, lang, place, round, state } = this.text;
    const { language } = this;
    const item = activity.items.find(({ id }) => id === place);
    const languageName = (lang: Language): string => this.t(`screen.${lang}`);
    const parts = [
      activity.title[language],
      ...(item ? [item.label[language]] : []),
      ...(lang === undefined ? [] : [languageName(lang)]),
      ...(round > 1 ? [this.t('activity.round', { round })] : []),
      ...(state === 'answered' || state === 'parked' ? [this.t(`questions.state.${state}`)] : []),
    ];
    return html`<p class="origin">${parts.map((part) => html`<span>${part}</span>`)}</p>`;
  }

  private renderTarget(): TemplateResult | typeof nothing {
    if (!this.target) return nothing;
    return html`<div class="with">
      <p class="label">${this.t('texts.shownWith')}</p>
      ${quoted(this.target)}
    </div>`;
  }

  protected override render(): TemplateResult {
    const said = `said-${this.text.id}`;
    return html`<div id=${said}>${quoted(this.text)}</div>
      ${this.renderOrigin()} ${this.renderTarget()}
      <div class="buttons">
        ${this.actions.map(
          (action, index) =>
            html`<button
              class=${index === 0 && this.merging !== 'self' ? 'button main' : 'button'}
              type="button"
              aria-describedby=${said}
              @click=${() => this.dispatchEvent(new TextEvent(this.text, action))}
            >
              ${this.nameOf(action)}
            </button>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-text-card': TextCard;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-decide': TextEvent;
  }
}
