import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type ScreenLanguage, screenLanguages } from '../session/language.ts';
import { languageNames } from '../ui/language-switch.ts';
import { ReportElement } from './part.ts';
import { reportWords } from './words.ts';

/** Somebody chose the languages in which the report is read. */
export class ScreenEvent extends Event {
  static readonly type = 'cyd-screen';
  readonly screen: ScreenLanguage;

  constructor(screen: ScreenLanguage) {
    super(ScreenEvent.type, { bubbles: true, composed: true });
    this.screen = screen;
  }
}

/**
 * Welsh, English or both: each by its own name.
 *
 * @fires cyd-screen
 */
@customElement('cyd-report-languages')
export class ReportLanguages extends ReportElement {
  private renderName(screen: ScreenLanguage): TemplateResult {
    if (screen !== 'both') return html`<span lang=${screen}>${languageNames[screen]}</span>`;
    return html`<span>${this.named('language.both')}</span>`;
  }

  protected override render(): TemplateResult {
    const [first] = this.languages;
    return html`<div class="languages" role="group" aria-label=${reportWords(first!)('language.label')}>
      ${screenLanguages.map(
        (screen) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${screen === this.screen ? 'true' : 'false'}
            @click=${() => this.dispatchEvent(new ScreenEvent(screen))}
          >
            ${this.renderName(screen)}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-report-languages': ReportLanguages;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-screen': ScreenEvent;
  }
}
