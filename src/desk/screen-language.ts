import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ScreenLanguage, screenLanguages } from '../session/language.ts';
import { DeskPart } from './part.ts';
import { SteerEvent } from './steer-event.ts';

/**
 * Which language the projector shows, whatever the desk's own is.
 *
 * @fires cyd-steer
 */
@customElement('cyd-screen-language')
export class ScreenLanguageChoice extends DeskPart {
  @property() screen: ScreenLanguage = 'both';

  private choose(screen: ScreenLanguage): void {
    this.dispatchEvent(new SteerEvent([['screen', screen]]));
  }

  protected override render(): TemplateResult {
    return html`<fieldset class="segments">
      <legend>${this.t('screen.legend')}</legend>
      <div>
        ${screenLanguages.map(
          (screen) =>
            html`<label>
              <input
                type="radio"
                name="screen"
                .value=${screen}
                .checked=${screen === this.screen}
                @change=${() => this.choose(screen)}
              />
              <span class="button">${this.t(`screen.${screen}`)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-screen-language': ScreenLanguageChoice;
  }
}
