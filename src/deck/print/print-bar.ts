import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ScreenLanguage, screenLanguages } from '../../session/language.ts';
import { type PrintKind, printKinds, printQuery } from '../address.ts';
import { shownOn, words } from '../words.ts';

/** What is to be printed, in which language, and the button that prints it: above the pages, and never on them. */
@customElement('cyd-print-bar')
export class PrintBar extends LitElement {
  static override styles = css`
    nav {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem 2rem;
      padding: 0.75rem 1.5rem;
      background: var(--paper-raised);
      border-block-end: 1px solid var(--line);
      color: var(--ink);
      font-size: 1.125rem;
      line-height: 1.25;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a,
    button {
      display: flex;
      flex-direction: column;
      justify-content: center;
      box-sizing: border-box;
      min-height: 44px;
      padding: 0.3rem 0.9rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      color: inherit;
      text-decoration: none;
    }
    a[aria-current] {
      border: 3px solid var(--accent);
      font-weight: 700;
    }
    button {
      margin-inline-start: auto;
      border: 2px solid var(--accent);
      background: var(--accent);
      color: var(--on-accent);
      font: inherit;
      font-weight: 700;
      cursor: pointer;
    }
    :is(a, button):focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 3px;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;

  @property() kind: PrintKind = 'slides';
  @property() screen: ScreenLanguage = 'both';

  protected override render(): TemplateResult {
    const { kind, screen } = this;
    const [language] = shownOn(screen);
    const t = words(language!);
    return html`<nav lang=${language!} aria-label=${t('print.bar')}>
      <ul aria-label=${t('print.kind')}>
        ${printKinds.map((each) => this.link({ kind: each, screen }, `print.kinds.${each}`, each === kind))}
      </ul>
      <ul aria-label=${t('print.language')}>
        ${screenLanguages.map((each) => this.link({ kind, screen: each }, `print.languages.${each}`, each === screen))}
      </ul>
      <button type="button" @click=${() => window.print()}>${this.named('print.go')}</button>
    </nav>`;
  }

  private link(to: { kind: PrintKind; screen: ScreenLanguage }, name: string, current: boolean): TemplateResult {
    return html`<li><a href=${printQuery(to)} aria-current=${current ? 'page' : nothing}>${this.named(name)}</a></li>`;
  }

  /** A name in each language of the paper: whoever prints both may read either. */
  private named(name: string): TemplateResult[] {
    return shownOn(this.screen).map((language) => html`<span lang=${language}>${words(language)(name)}</span>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-print-bar': PrintBar;
  }
}
