import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Language, languages, type PartlyBilingual } from '../../session/language.ts';
import { missingIn } from './draft.ts';
import type { prepareWords } from './words.ts';

/** A text to be given in both languages. */
interface TextPair {
  readonly t: ReturnType<typeof prepareWords>;
  /** Unique on the page. */
  readonly name: string;
  /** What the two fields are for. */
  readonly label: string;
  readonly text: PartlyBilingual;
  readonly most: number;
  readonly rows: number;
  readonly changed: (text: PartlyBilingual) => void;
}

/** Two fields, Welsh first, and a plain word where one of them is empty and the other is not. */
export function textPair({ t, name, label, text, most, rows, changed }: TextPair): TemplateResult {
  const missing = missingIn(text);
  const [alone] = missing.length === 1 ? missing : [];
  const field = (language: Language): TemplateResult => {
    const id = `prepare-${name}-${language}`;
    const type = (event: InputEvent): void =>
      changed({ ...text, [language]: (event.target as HTMLTextAreaElement).value });
    return html`<div>
      <label for=${id}><span class="only-heard">${label},</span> ${t(`in.${language}`)}</label>
      <textarea
        class="field"
        id=${id}
        lang=${language}
        rows=${rows}
        maxlength=${most}
        aria-describedby=${alone ? `prepare-${name}-missing` : nothing}
        .value=${live(text[language] ?? '')}
        @input=${type}
      ></textarea>
    </div>`;
  };
  return html`<div class="pair">${languages.map(field)}</div>
    ${alone ? html`<p class="missing" id="prepare-${name}-missing">${t(`missing.${alone}`)}</p>` : nothing}`;
}
