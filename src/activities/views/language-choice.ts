import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Language, languages } from '../../session/language.ts';
import { viewWords } from './words.ts';

/** "In which language have you written this?", as radio buttons, with what its writer has said or is taken to say. */
export function languageChoice(
  language: Language,
  writtenIn: Language,
  choose: (writtenIn: Language) => void,
): TemplateResult {
  const t = viewWords(language);
  return html`<fieldset class="written-in">
    <legend>${t('writing.which')}</legend>
    ${languages.map(
      (each) =>
        html`<label>
          <input type="radio" name="lang" .checked=${live(writtenIn === each)} @change=${() => choose(each)} />
          ${t(`writing.${each}`)}
        </label>`,
    )}
  </fieldset>`;
}
