import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { DeskPart } from './part.ts';

/** The desk's keys and what each does. */
const keys = [
  { does: 'next', keys: ['right', 'pageDown', 'space'] },
  { does: 'back', keys: ['left', 'pageUp'] },
  { does: 'escape', keys: ['escape'] },
] as const;

/** Lists the keys. */
@customElement('cyd-keys-help')
export class KeysHelp extends DeskPart {
  protected override render(): TemplateResult {
    return html`<p>${this.t('keys.lead')}</p>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">${this.t('keys.does')}</th>
            <th scope="col">${this.t('keys.key')}</th>
          </tr>
        </thead>
        <tbody>
          ${keys.map(
            ({ does, keys }) =>
              html`<tr>
                <th scope="row">${this.t(`keys.${does}`)}</th>
                <td>${keys.map((key) => html`<kbd>${this.t(`keys.name.${key}`)}</kbd> `)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-keys-help': KeysHelp;
  }
}
