import { html, render } from 'lit';
import { languages } from '../session/language.ts';
import { words } from './words.ts';

/** Says, instead of the slides, that no session has the code of this address. */
export function showUnknown(root: HTMLElement): void {
  root.className = 'unknown';
  root.replaceChildren();
  render(
    languages.map(
      (language) =>
        html`<div lang=${language}>
          <h1>${words(language)('unknown.title')}</h1>
          <p>${words(language)('unknown.detail')}</p>
        </div>`,
    ),
    root,
  );
}
