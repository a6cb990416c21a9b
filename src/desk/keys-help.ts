import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Keep } from '../sync/keep.ts';
import { hasLetters, setLetters } from './keys.ts';
import { DeskPart } from './part.ts';

/** The desk's keys and what each does; those of a text work while it has the focus. */
const keys = [
  { does: 'next', keys: ['right', 'pageDown', 'space'] },
  { does: 'back', keys: ['left', 'pageUp'] },
  { does: 'blank', keys: ['b', 'stop'] },
  { does: 'join', keys: ['j'] },
  { does: 'undo', keys: ['z', 'ctrlZ'] },
  { does: 'texts', keys: ['w'] },
  { does: 'release', keys: ['r'], onText: true },
  { does: 'takeDown', keys: ['t'], onText: true },
  { does: 'merge', keys: ['m'], onText: true },
  { does: 'move', keys: ['up', 'down'], onText: true },
  { does: 'releaseAll', keys: ['shiftR'], onText: true },
  { does: 'questions', keys: ['q'] },
  { does: 'escape', keys: ['escape'] },
] as const;

/** Lists the keys. Letters can be turned off. */
@customElement('cyd-keys-help')
export class KeysHelp extends DeskPart {
  private readonly keep = new Keep();

  private readonly onLetters = ({ currentTarget }: Event): void =>
    setLetters(this.keep, (currentTarget as HTMLInputElement).checked);

  protected override render(): TemplateResult {
    return html`<p>${this.t('keys.lead')}</p>
      <label class="switch">
        <input type="checkbox" .checked=${hasLetters(this.keep)} @change=${this.onLetters} />
        <span>${this.t('keys.letters')}</span>
      </label>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">${this.t('keys.does')}</th>
            <th scope="col">${this.t('keys.key')}</th>
          </tr>
        </thead>
        <tbody>
          ${keys.map(
            (row) =>
              html`<tr>
                <th scope="row">
                  ${this.t(`keys.${row.does}`)}
                  ${'onText' in row ? html`<small>${this.t('keys.onText')}</small>` : nothing}
                </th>
                <td>${row.keys.map((key) => html`<kbd>${this.t(`keys.name.${key}`)}</kbd> `)}</td>
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
