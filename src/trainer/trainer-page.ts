import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../session/language.ts';
import { listSessions, type SessionSummary, signedIn, signOut } from '../sync/steering-api.ts';
import { Keep } from '../sync/keep.ts';
import { preferLanguage, preferredLanguage } from '../sync/me.ts';
import '../ui/language-switch.ts';
import type { LanguageEvent } from '../ui/language-switch.ts';
import { masthead } from '../ui/masthead.ts';
import { PageElement } from '../ui/page-element.ts';
import '../ui/plain-http/notice.ts';
import './account/key-panel.ts';
import './session-form.ts';
import './session-list.ts';
import './sign-in-form.ts';
import { type KeyProblem, tryKey } from './sign-in-form.ts';
import { isSignedOut, type Trouble, troubleOf } from './trouble.ts';
import { trainerWords } from './words.ts';

type Stage =
  | { readonly kind: 'checking' }
  | { readonly kind: 'signed out'; readonly problem?: KeyProblem }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'signed in'; readonly sessions: readonly SessionSummary[] };

/** The trainer's page: signing in, and the sessions. */
@customElement('cyd-trainer')
export class TrainerPage extends PageElement {
  /** The trainer key that came with the address; it is exchanged at once. */
  @property() key: string | undefined;
  private readonly keep = new Keep();
  @state() private language: Language = preferredLanguage(this.keep) ?? 'cy';
  @state() private stage: Stage = { kind: 'checking' };

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    document.title = this.t(this.stage.kind === 'signed out' ? 'signIn.page' : 'page');
  }

  private get t(): ReturnType<typeof trainerWords> {
    return trainerWords(this.language);
  }

  private async begin(): Promise<void> {
    const problem = this.key === undefined ? undefined : await tryKey(this.key);
    this.key = undefined;
    await this.load(problem);
  }

  /** Whoever is signed in already needs no key, so a wrong one is no hindrance. */
  private readonly load = async (problem?: KeyProblem): Promise<void> => {
    try {
      const isTrainer = (await signedIn())?.role === 'trainer';
      this.stage = isTrainer
        ? { kind: 'signed in', sessions: await listSessions() }
        : { kind: 'signed out', ...(problem && { problem }) };
    } catch (problem) {
      this.stage = isSignedOut(problem) ? { kind: 'signed out' } : { kind: 'trouble', trouble: troubleOf(problem) };
    }
  };

  private readonly onLoad = (): void => {
    void this.load();
  };

  private readonly onLanguage = ({ language }: LanguageEvent): void => {
    this.language = language;
    preferLanguage(this.keep, language);
  };

  private readonly onSignOut = async (): Promise<void> => {
    try {
      await signOut();
      this.stage = { kind: 'signed out' };
    } catch (problem) {
      this.stage = { kind: 'trouble', trouble: troubleOf(problem) };
    }
  };

  private renderSignOut(): TemplateResult {
    return html`<button class="button quiet" type="button" lang=${this.language} @click=${this.onSignOut}>
      ${this.t('signOut')}
    </button>`;
  }

  private renderStage(): TemplateResult {
    const { language, stage } = this;
    switch (stage.kind) {
      case 'checking':
        return html`<p role="status">${this.t('checking')}</p>`;
      case 'signed out':
        return html`<cyd-sign-in-form
          .language=${language}
          .problem=${stage.problem}
          @cyd-signed-in=${this.onLoad}
        ></cyd-sign-in-form>`;
      case 'trouble':
        return html`<p class="notice error" role="alert">${this.t(`trouble.${stage.trouble}`)}</p>
          <button class="button main" type="button" @click=${this.onLoad}>${this.t('trouble.retry')}</button>`;
      case 'signed in':
        return html`<h1 id="sessions-heading">${this.t('heading')}</h1>
          <div class="columns">
            <cyd-session-form .language=${language}></cyd-session-form>
            <cyd-session-list
              .language=${language}
              .sessions=${stage.sessions}
              @cyd-deleted=${this.onLoad}
              @cyd-duplicated=${this.onLoad}
              @cyd-changed=${this.onLoad}
            ></cyd-session-list>
          </div>
          <cyd-key-panel .language=${language}></cyd-key-panel>`;
    }
  }

  protected override render(): TemplateResult {
    const signedIn = this.stage.kind === 'signed in';
    return html`${masthead(
        html`<div class="beside">
          ${signedIn ? this.renderSignOut() : nothing}
          <cyd-language-switch .language=${this.language} @cyd-language=${this.onLanguage}></cyd-language-switch>
        </div>`,
      )}
      <main lang=${this.language} class=${signedIn ? 'wide' : ''}>
        <cyd-plain-http .language=${this.language}></cyd-plain-http>
        ${this.renderStage()}
      </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-trainer': TrainerPage;
  }
}
