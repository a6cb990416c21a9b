import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type Language, languages, type PartlyBilingual, screenLanguages } from '../../session/language.ts';
import '../../ui/cut-choice.ts';
import type { CutEvent } from '../../ui/cut-choice.ts';
import { titleLength, withCut } from './draft.ts';
import { PreparePart } from './part.ts';

/** The session's title has been edited. */
export class TitleEvent extends Event {
  static readonly type = 'cyd-title';
  readonly title: PartlyBilingual;

  constructor(title: PartlyBilingual) {
    super(TitleEvent.type, { bubbles: true, composed: true });
    this.title = title;
  }
}

/**
 * What the session is: its title, its day, its length, and the language in which the screen begins.
 *
 * @fires cyd-draft
 * @fires cyd-title
 */
@customElement('cyd-prepare-session')
export class PrepareSession extends PreparePart {
  @property({ attribute: false }) sessionTitle: PartlyBilingual = {};

  private readonly onCut = ({ cut }: CutEvent): void => this.edit(withCut(this.draft, cut));

  private readonly onDate = (event: Event): void => {
    this.edit({ ...this.draft, date: (event.target as HTMLInputElement).value });
  };

  private onTitle(language: Language, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.dispatchEvent(new TitleEvent({ ...this.sessionTitle, [language]: value }));
  }

  private renderTitle(language: Language): TemplateResult {
    return html`<div>
      <label for="prepare-title-${language}">${this.t(`session.title.${language}`)}</label>
      <input
        class="field"
        id="prepare-title-${language}"
        lang=${language}
        maxlength=${titleLength}
        autocomplete="off"
        .value=${live(this.sessionTitle[language] ?? '')}
        @input=${(event: Event) => this.onTitle(language, event)}
      />
    </div>`;
  }

  private renderScreen(): TemplateResult {
    const { screen: chosen = 'both' } = this.draft;
    return html`<fieldset class="cuts">
      <legend>${this.t('session.screen')}</legend>
      ${screenLanguages.map(
        (screen) =>
          html`<label>
            <input
              type="radio"
              name="prepare-screen"
              .checked=${live(screen === chosen)}
              @change=${() => this.edit({ ...this.draft, screen })}
            />
            ${this.t(`session.screens.${screen}`)}
          </label>`,
      )}
    </fieldset>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="pair">${languages.map((language) => this.renderTitle(language))}</div>
      <div>
        <label for="prepare-date">${this.t('session.date')}</label>
        <input
          class="field date"
          id="prepare-date"
          type="date"
          .value=${live(this.draft.date ?? '')}
          @change=${this.onDate}
        />
      </div>
      <cyd-cut-choice
        .language=${this.language}
        .deck=${this.deck}
        .cut=${this.draft.cut}
        @cyd-cut=${this.onCut}
      ></cyd-cut-choice>
      ${this.renderScreen()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-prepare-session': PrepareSession;
  }
  interface GlobalEventHandlersEventMap {
    'cyd-title': TitleEvent;
  }
}
