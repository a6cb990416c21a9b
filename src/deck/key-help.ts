import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type Language, languages } from '../session/language.ts';
import { type Binding, bindings } from './keys.ts';
import { words } from './words.ts';

/** How many keys of a command the help shows. */
const shownKeys = 3;

/** The keys of the deck, in both languages, over the slides. */
@customElement('cyd-key-help')
export class KeyHelp extends LitElement {
  static override styles = css`
    dialog {
      box-sizing: border-box;
      width: min(76rem, 94vw);
      max-height: 94vh;
      padding: 1.75rem 2rem;
      border: 0;
      border-radius: 1rem;
      background: var(--paper-raised);
      color: var(--ink);
      font-size: 1.125rem;
      line-height: 1.35;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 60%);
    }
    .languages {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));
      gap: 1.5rem 3rem;
    }
    h2 {
      margin: 0 0 0.75rem;
      font-size: 1.5rem;
    }
    dl {
      margin: 0;
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0.4rem 1.25rem;
      align-items: baseline;
    }
    dd {
      margin: 0;
    }
    kbd {
      font: inherit;
      font-weight: 600;
      padding: 0.05em 0.5em;
      border: 1px solid var(--line);
      border-radius: 0.35em;
      white-space: nowrap;
    }
    dt {
      display: flex;
      gap: 0.35em;
    }
    form {
      margin-top: 1.5rem;
      text-align: end;
    }
    button {
      font: inherit;
      font-weight: 600;
      min-height: 44px;
      padding: 0.4em 1.5em;
      border: 2px solid var(--accent);
      border-radius: var(--radius);
      background: var(--accent);
      color: var(--on-accent);
      cursor: pointer;
    }
    button span + span {
      margin-inline-start: 0.9em;
    }
    button:focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 3px;
    }
  `;

  /** Whether this browser steers; a projector has fewer keys. */
  @property({ type: Boolean }) steers = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  toggle(): void {
    if (this.dialog.open) this.dialog.close();
    else this.dialog.showModal();
  }

  override render(): TemplateResult {
    const name = languages.map((language) => `title-${language}`).join(' ');
    return html`<dialog aria-labelledby=${name}>
      <div class="languages">${languages.map((language) => this.list(language))}</div>
      <form method="dialog">
        <button>${languages.map((language) => html`<span lang=${language}>${words(language)('close')}</span>`)}</button>
      </form>
    </dialog>`;
  }

  private list(language: Language): TemplateResult {
    const t = words(language);
    const named = (key: string): string => t(`keys.${key}`, { defaultValue: key.toUpperCase() });
    const keys = ({ keys, shift }: Binding): TemplateResult[] =>
      keys
        .slice(0, shownKeys)
        .map((key) => html`<kbd>${shift ? html`${t('keys.shift')} ${named(key)}` : named(key)}</kbd>`);
    const shown = bindings.filter(({ projector }) => this.steers || projector);
    return html`<section lang=${language}>
      <h2 id=${`title-${language}`}>${t('help')}</h2>
      <dl>
        ${shown.map(
          (binding) =>
            html`<dt>${keys(binding)}</dt>
              <dd>${t(`commands.${binding.command}`)}</dd>`,
        )}
      </dl>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-key-help': KeyHelp;
  }
}
