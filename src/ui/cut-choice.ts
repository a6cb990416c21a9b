import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { applySetup } from '../session/apply-setup.ts';
import type { DeckOutline } from '../session/deck.ts';
import type { Language } from '../session/language.ts';
import { PageElement } from './page-element.ts';
import { uiWords } from './words.ts';

/** Somebody chose how long a session is: the minutes of a cut, or undefined for the whole deck. */
export class CutEvent extends Event {
  static readonly type = 'cyd-cut';
  readonly cut: number | undefined;

  constructor(cut: number | undefined) {
    super(CutEvent.type, { bubbles: true, composed: true });
    this.cut = cut;
  }
}

/**
 * How long a session is, each length with how many slides and activities it has and how long they really take.
 *
 * @fires cyd-cut
 */
@customElement('cyd-cut-choice')
export class CutChoice extends PageElement {
  @property() language: Language = 'cy';
  @property({ attribute: false }) deck: DeckOutline | undefined;
  @property({ attribute: false }) cut: number | undefined;

  /** The cut that has every slide, if there is one, stands for the whole deck too. */
  private get whole(): number | undefined {
    const { cuts, slides } = this.deck!;
    return cuts.find((cut) => cut.slides.length === slides.length)?.minutes;
  }

  private renderChoice(deck: DeckOutline, cut: number | undefined): TemplateResult {
    const t = uiWords(this.language);
    const { slides } = applySetup(deck, { cut });
    const activities = slides.filter(({ activity }) => activity !== undefined).length;
    const minutes = slides.reduce((sum, slide) => sum + slide.minutes, 0);
    const described = [
      t('cut.slides', { count: slides.length }),
      t('cut.activities', { count: activities }),
      t('cut.planned', { count: minutes }),
    ];
    return html`<label>
      <input
        type="radio"
        name="cut"
        value=${cut ?? ''}
        .checked=${(this.cut ?? this.whole) === cut}
        @change=${() => this.dispatchEvent(new CutEvent(cut))}
      />
      <span>
        <strong>${cut === undefined ? t('cut.whole') : t('cut.minutes', { count: cut })}</strong>
        <small>${described.join(' · ')}</small>
      </span>
    </label>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { deck } = this;
    if (!deck || deck.cuts.length === 0) return nothing;
    const lengths = deck.cuts.map(({ minutes }): number | undefined => minutes);
    if (this.whole === undefined) lengths.push(undefined);
    return html`<fieldset class="cuts">
      <legend>${uiWords(this.language)('cut.legend')}</legend>
      ${lengths.map((cut) => this.renderChoice(deck, cut))}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-cut-choice': CutChoice;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-cut': CutEvent;
  }
}
