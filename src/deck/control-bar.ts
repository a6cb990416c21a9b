import { css, html, LitElement, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ScreenLanguage } from '../session/language.ts';
import type { Command } from './keys.ts';
import type { Scheme } from './scheme.ts';
import { shownOn, words } from './words.ts';

/** Somebody pressed a button that does what a key of the deck does. */
class CommandEvent extends Event {
  static readonly type = 'cyd-command';
  readonly command: Command;

  constructor(command: Command) {
    super(CommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

/** How long the bar stays after the pointer has come to rest, in milliseconds. */
const restTime = 3000;

const drawings: Readonly<Partial<Record<Command, SVGTemplateResult>>> = {
  back: svg`<path d="M15 5l-7 7 7 7" />`,
  next: svg`<path d="M9 5l7 7-7 7" />`,
  scheme: svg`<circle cx="12" cy="12" r="8" /><path d="M12 4v16a8 8 0 0 0 0-16z" fill="currentColor" />`,
  overview: svg`<path d="M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z" />`,
  help: svg`<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.3M12 18.5v.1" />`,
};

/**
 * What the keys do, for a pointer: it comes when the pointer moves or the focus reaches it, for the facilitator only.
 * Dispatches `cyd-command`.
 */
@customElement('cyd-control-bar')
export class ControlBar extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset-block-end: 0.75rem;
      inset-inline-end: 0.75rem;
      z-index: 41;
    }
    div {
      display: flex;
      gap: 0.25rem;
      padding: 0.25rem;
      border-radius: 0.75rem;
      background: var(--paper-raised);
      border: 1px solid var(--line);
    }
    .resting:not(:focus-within) {
      opacity: 0;
      pointer-events: none;
    }
    button {
      display: grid;
      place-items: center;
      min-width: 48px;
      height: 48px;
      padding: 0 0.6rem;
      border: 0;
      border-radius: 0.5rem;
      background: none;
      color: var(--ink);
      font: inherit;
      font-size: 1.125rem;
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      background: var(--paper);
    }
    button:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: -3px;
    }
    svg {
      width: 26px;
      height: 26px;
      fill: none;
      stroke: currentColor;
      stroke-width: 2.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() screen: ScreenLanguage = 'both';
  @property() scheme: Scheme = 'light';
  @state() private resting = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointermove', this.wake);
    document.addEventListener('pointerdown', this.wake);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointermove', this.wake);
    document.removeEventListener('pointerdown', this.wake);
    clearTimeout(this.timer);
  }

  private readonly wake = (): void => {
    this.resting = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.resting = true), restTime);
  };

  override render(): TemplateResult {
    const language = shownOn(this.screen)[0]!;
    return html`<nav lang=${language} aria-label=${words(language)('bar')}>
      <div class=${this.resting ? 'resting' : ''}>
        ${this.button('back')} ${this.button('next')}
        ${this.button('screen', this.screen === 'both' ? 'CY + EN' : this.screen.toUpperCase())}
        ${this.button('scheme')} ${this.button('overview')} ${this.button('help')}
      </div>
    </nav>`;
  }

  private button(command: Command, text?: string): TemplateResult {
    const t = words(shownOn(this.screen)[0]!);
    const state =
      command === 'screen' ? t(`screen.${this.screen}`) : command === 'scheme' ? t(`scheme.${this.scheme}`) : '';
    const name = state === '' ? t(`commands.${command}`) : t('stateOf', { what: t(`commands.${command}`), state });
    return html`<button
      type="button"
      aria-label=${name}
      title=${name}
      @click=${() => this.dispatchEvent(new CommandEvent(command))}
    >
      ${text ?? html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawings[command]}</svg>`}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-control-bar': ControlBar;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-command': CommandEvent;
  }
}
