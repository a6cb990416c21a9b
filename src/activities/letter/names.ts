import { css, type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Language, languages, type ScreenLanguage } from '../../session/language.ts';
import type { PublicText } from '../../session/writing.ts';
import { BoxController } from '../../ui/box.ts';
import { letterWords } from './words.ts';

/** How fast the names go by, in units a second: a line takes more than a second to go its own height. */
const speed = 28;

/**
 * The names under the letter, going by slowly where there are more than fit. They stand still, as a list to be
 * scrolled, once that is wanted: by a button, or by the setting for less motion.
 */
@customElement('letter-names')
export class LetterNames extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: flex;
      flex-direction: column;
      flex: 1;
      min-height: 0;
      gap: calc(12 * var(--u));
      font-size: calc(28 * var(--u));
      line-height: 1.2;
    }
    .window {
      position: relative;
      flex: 1;
      min-height: 0;
      overflow: hidden auto;
    }
    .window.moving {
      overflow: hidden;
    }
    .window:focus-visible,
    button:focus-visible {
      outline: calc(4 * var(--u)) solid var(--focus);
      outline-offset: calc(2 * var(--u));
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block-end: calc(20 * var(--u));
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
    }
    .name {
      font-size: calc(34 * var(--u));
      font-weight: 700;
    }
    .organisation {
      color: var(--ink-soft);
    }
    .statement {
      white-space: pre-line;
    }
    button {
      align-self: end;
      padding: calc(6 * var(--u)) calc(18 * var(--u));
      border: calc(2 * var(--u)) solid var(--line);
      border-radius: calc(8 * var(--u));
      background: none;
      color: var(--ink);
      font: inherit;
      cursor: pointer;
    }
    button span + span::before {
      content: ' / ';
    }
  `;

  /** The oldest first. */
  @property({ attribute: false }) names: readonly PublicText[] = [];
  @property() screen: ScreenLanguage = 'both';
  /** How many pixels a unit is. */
  @property({ type: Number }) unit = 1;
  /** Whether they never move here. */
  @property({ type: Boolean }) still = false;
  /** Whether somebody has stopped them. */
  @state() private stopped = false;
  /** Whether there are more than fit. */
  @state() private overflows = false;

  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly box = new BoxController(this, () => this.renderRoot.querySelector('.window'));
  private motion: Animation | undefined;
  /** How long the list was, in pixels, when it began to move. */
  private length = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.calm.addEventListener('change', this.handleCalm);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.calm.removeEventListener('change', this.handleCalm);
    this.stand();
  }

  private get canMove(): boolean {
    return this.overflows && !this.still && !this.calm.matches;
  }

  private get moves(): boolean {
    return this.canMove && !this.stopped;
  }

  private readonly handleCalm = (): void => this.requestUpdate();

  private readonly handleToggle = (): void => {
    this.stopped = !this.stopped;
  };

  protected override updated(_changed: PropertyValues<this>): void {
    const list = this.renderRoot.querySelector('ul')!;
    this.overflows = this.box.height > 0 && list.offsetHeight > this.box.height;
    if (this.moves) this.move(list.offsetHeight);
    else this.stand();
  }

  private stand(): void {
    this.motion?.cancel();
    this.motion = undefined;
  }

  /** Moves the list and its copy up by the length of one, again and again; goes on from where it was. */
  private move(length: number): void {
    const reel = this.renderRoot.querySelector<HTMLElement>('.reel')!;
    if (this.motion && length === this.length) return;
    const gone = this.motion?.effect?.getComputedTiming().progress ?? 0;
    const offset = gone * this.length;
    this.motion?.cancel();
    const duration = (length / (speed * this.unit)) * 1000;
    this.motion = reel.animate([{ transform: 'none' }, { transform: `translateY(-${length}px)` }], {
      duration,
      iterations: Infinity,
    });
    this.motion.currentTime = (offset / length) * duration;
    this.length = length;
  }

  private get languages(): readonly Language[] {
    return this.screen === 'both' ? languages : [this.screen];
  }

  protected override render(): TemplateResult {
    const { moves } = this;
    const label = this.languages.map((language) => letterWords(language)('screen.names')).join(' / ');
    return html`<div
        class=${moves ? 'window moving' : 'window'}
        role="group"
        aria-label=${label}
        tabindex=${this.overflows && !moves ? 0 : nothing}
      >
        <div class="reel">${this.list(false)} ${moves ? this.list(true) : nothing}</div>
      </div>
      ${
        this.canMove
          ? html`<button type="button" @click=${this.handleToggle}>
              ${this.languages.map(
                (language) =>
                  html`<span lang=${language}>${letterWords(language)(moves ? 'screen.stop' : 'screen.move')}</span>`,
              )}
            </button>`
          : nothing
      }`;
  }

  private list(isCopy: boolean): TemplateResult {
    return html`<ul aria-hidden=${isCopy ? 'true' : nothing}>
      ${this.names.map(
        ({ words, lang }) =>
          html`<li>
            <p class="name">${words.name}</p>
            ${words.organisation === undefined ? nothing : html`<p class="organisation">${words.organisation}</p>`}
            ${
              words.statement === undefined
                ? nothing
                : html`<p class="statement" lang=${ifDefined(lang)}>${words.statement}</p>`
            }
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'letter-names': LetterNames;
  }
}
