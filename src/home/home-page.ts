import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { addWords, translator } from '../i18n/index.ts';
import type { Language } from '../session/language.ts';
import { getSession } from '../sync/api.ts';
import { Keep } from '../sync/keep.ts';
import { preferLanguage, preferredLanguage } from '../sync/me.ts';
import { ApiProblem } from '../sync/problem.ts';
import '../ui/code-form.ts';
import type { CodeEvent, CodeProblem } from '../ui/code-form.ts';
import '../ui/language-switch.ts';
import type { LanguageEvent } from '../ui/language-switch.ts';
import { masthead } from '../ui/masthead.ts';
import { PageElement } from '../ui/page-element.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

addWords('home', { cy, en });

function problemOf(error: unknown): CodeProblem {
  if (!(error instanceof ApiProblem)) return 'server';
  if (error.code === 'network') return 'network';
  if (error.status === 429) return 'often';
  return error.status === 404 || error.code === 'code_malformed' ? 'unknown' : 'server';
}

/** The first page: the code leads to the session. */
@customElement('cyd-home')
export class HomePage extends PageElement {
  private readonly keep = new Keep();
  @state() private language: Language = preferredLanguage(this.keep) ?? 'cy';
  @state() private problem: CodeProblem | undefined;
  @state() private busy = false;

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    document.title = `${translator(this.language, 'home')('title')} – Cydweithdy`;
  }

  private onLanguage({ language }: LanguageEvent): void {
    this.language = language;
    preferLanguage(this.keep, language);
  }

  private async onCode({ code }: CodeEvent): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await getSession(code);
      location.assign(`/j/${code}`);
    } catch (error) {
      this.problem = problemOf(error);
    } finally {
      this.busy = false;
    }
  }

  protected override render(): TemplateResult {
    const t = translator(this.language, 'home');
    return html`${masthead(
        html`<cyd-language-switch .language=${this.language} @cyd-language=${this.onLanguage}></cyd-language-switch>`,
      )}
      <main lang=${this.language}>
        <h1>${t('heading')}</h1>
        <p>${t('lead')}</p>
        <cyd-code-form
          .language=${this.language}
          .problem=${this.problem}
          .busy=${this.busy}
          @cyd-code=${this.onCode}
        ></cyd-code-form>
      </main>
      <footer lang=${this.language}>
        <p>${t('trainer')} <a href="/trainer">${t('trainerLink')}</a></p>
      </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-home': HomePage;
  }
}
