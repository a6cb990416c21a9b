import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../session/language.ts';
import { entryStyles } from './entry-styles.ts';
import { GuessEvent } from './guess-event.ts';
import { percent, type Read, readTyped, typed } from './percent.ts';
import { least, most } from './settings.ts';
import { changeInWords, guessWords } from './words.ts';

/** Whoever stops typing for so long has typed their guess, in milliseconds. */
const pause = 1200;

/**
 * A guess in per cent: a slider and a field for a number that follow each other. Nothing is guessed until one of them
 * has been used.
 *
 * @fires cyd-guess - once the slider is let go of, or a number has been typed
 */
@customElement('guess-entry')
export class GuessEntry extends LitElement {
  static override styles = entryStyles;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() language: Language = 'cy';
  /** What is guessed about. */
  @property() label = '';
  /** The guess that has been made, if one has. */
  @property({ attribute: false }) change: number | undefined;
  /** Where the slider is while it moves. */
  @state() private moving: number | undefined;
  /** What is in the field while it is being typed, or as long as it is no guess. */
  @state() private draft: string | undefined;
  /** Whether what is wrong with the draft is to be said: not before it is finished. */
  @state() private finished = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.finish();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('change')) return;
    this.moving = undefined;
    if (this.read === 'empty' || typeof this.read === 'object') this.forget();
  }

  private get read(): Read {
    return this.draft === undefined ? 'empty' : readTyped(this.draft);
  }

  private forget(): void {
    clearTimeout(this.waiting);
    this.draft = undefined;
    this.finished = false;
  }

  private guess(change: number): void {
    this.forget();
    this.moving = undefined;
    if (change !== this.change) this.dispatchEvent(new GuessEvent(change));
  }

  private readonly handleSlide = (event: Event): void => {
    this.forget();
    this.moving = Number((event.target as HTMLInputElement).value);
  };

  private readonly handleSlid = (event: Event): void => {
    this.guess(Number((event.target as HTMLInputElement).value));
  };

  /** A slider that is let go of where it began says nothing of it by itself. */
  private readonly handleLetGo = (): void => {
    if (this.moving !== undefined) this.guess(this.moving);
  };

  private readonly handleInput = (event: Event): void => {
    this.draft = (event.target as HTMLInputElement).value;
    this.finished = false;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(this.finish, pause);
  };

  /** Takes what has been typed as a guess, or says why it is none. */
  private readonly finish = (): void => {
    clearTimeout(this.waiting);
    const { read } = this;
    if (typeof read === 'object') this.guess(read.change);
    else if (read === 'empty') this.forget();
    else this.finished = true;
  };

  protected override render(): TemplateResult {
    const { language, label, read } = this;
    const words = guessWords(language);
    const typing = typeof read === 'object' ? read.change : undefined;
    const change = this.moving ?? typing ?? this.change;
    const wrong = this.finished && typeof read === 'string' && read !== 'empty' ? read : undefined;
    return html`
      <p class=${classMap({ now: true, none: change === undefined })}>${this.now(change, wrong !== undefined)}</p>
      <label class=${classMap({ slider: true, untouched: change === undefined })}>
        <input
          type="range"
          min=${least}
          max=${most}
          step="1"
          aria-label="${label}. ${words('phone.slider')}"
          aria-valuetext=${change === undefined ? words('phone.none') : changeInWords(change, language)}
          .value=${live(String(change ?? 0))}
          @input=${this.handleSlide}
          @change=${this.handleSlid}
          @click=${this.handleLetGo}
        />
        <span class="scale" aria-hidden="true">
          <span class="least">${percent(least)}</span><span class="nought">0</span><span class="hundred">+100</span
          ><span class="most">${percent(most)}</span>
        </span>
      </label>
      <div class="number">
        <label for="number">${words('phone.number')}</label>
        <span class="field">
          <input
            id="number"
            type="text"
            autocomplete="off"
            spellcheck="false"
            maxlength="12"
            enterkeyhint="done"
            aria-label="${label}. ${words('phone.number')}"
            aria-invalid=${wrong ? 'true' : 'false'}
            aria-describedby="wrong"
            .value=${live(this.draft ?? (change === undefined ? '' : typed(change)))}
            @input=${this.handleInput}
            @change=${this.finish}
          />
          <span aria-hidden="true">%</span>
        </span>
      </div>
      <p id="wrong" class="error" role="status">${wrong ? words(`phone.${wrong}`) : nothing}</p>
    `;
  }

  /** What the guess is now; where the field holds none, what still counts. */
  private now(change: number | undefined, wrong: boolean): string {
    const words = guessWords(this.language);
    if (change === undefined) return words('phone.none');
    return words(wrong ? 'phone.stillCounts' : 'phone.yours', { change: changeInWords(change, this.language) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guess-entry': GuessEntry;
  }
}
