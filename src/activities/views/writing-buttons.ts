import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../session/language.ts';
import { viewWords } from './words.ts';

/** What can be done with what is in the fields; what was sent before can be left as it was. */
export function sendButtons(
  language: Language,
  { send, cancel }: { readonly send: () => void; readonly cancel: (() => void) | undefined },
): TemplateResult {
  const t = viewWords(language);
  return html`<div class="buttons">
    <button class="send" type="button" @click=${send}>${t(cancel ? 'writing.sendChange' : 'writing.send')}</button>
    ${cancel ? html`<button class="plain" type="button" @click=${cancel}>${t('writing.cancel')}</button>` : nothing}
  </div>`;
}

/** What can be done with what was sent. */
export function sentButtons(
  language: Language,
  { change, withdraw }: { readonly change: () => void; readonly withdraw: () => void },
): TemplateResult {
  const t = viewWords(language);
  return html`<div class="buttons">
    <button type="button" @click=${change}>${t('writing.change')}</button>
    <button class="plain" type="button" @click=${withdraw}>${t('writing.withdraw')}</button>
  </div>`;
}
