import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { createSession } from '../sync/api.ts';
import { ApiProblem } from '../sync/problem.ts';
import { TrainerPart } from './part.ts';
import { type Trouble, troubleOf } from './trouble.ts';

type TitleProblem = 'missing' | 'invalid' | Trouble;

/** The most characters of a title; the server takes no more. */
const longest = 120;

/** Makes a session with a title in one language or both, and goes on to its desk. */
@customElement('cyd-session-form')
export class SessionForm extends TrainerPart {
  @state() private problem: TitleProblem | undefined;
  @state() private busy = false;

  @query('#title-cy') private readonly cy!: HTMLInputElement;
  @query('#title-en') private readonly en!: HTMLInputElement;

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const [cy, en] = [this.cy.value.trim(), this.en.value.trim()];
    if (cy === '' && en === '') {
      this.fail('missing');
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      const { code } = await createSession({ ...(cy && { cy }), ...(en && { en }) });
      location.assign(`/desk/${code}`);
    } catch (problem) {
      this.busy = false;
      this.fail(problem instanceof ApiProblem && problem.code === 'title_invalid' ? 'invalid' : troubleOf(problem));
    }
  };

  /** What was typed stays as it is. */
  private fail(problem: TitleProblem): void {
    this.problem = problem;
    this.cy.focus();
  }

  private get problemText(): string | undefined {
    if (this.problem === undefined) return undefined;
    const own = this.problem === 'missing' || this.problem === 'invalid';
    return this.t(own ? `create.${this.problem}` : `trouble.${this.problem}`);
  }

  private renderField(language: 'cy' | 'en', problem: string | undefined): TemplateResult {
    const aboutTitle = this.problem === 'missing' || this.problem === 'invalid';
    return html`<div>
      <label for="title-${language}">${this.t(`create.${language}`)}</label>
      <input
        class="field"
        id="title-${language}"
        type="text"
        lang=${language}
        maxlength=${longest}
        autocomplete="off"
        aria-describedby=${problem === undefined ? nothing : 'title-problem'}
        aria-invalid=${aboutTitle ? 'true' : 'false'}
      />
    </div>`;
  }

  protected override render(): TemplateResult {
    const problem = this.problemText;
    return html`<form class="panel" novalidate aria-labelledby="create-heading" @submit=${this.onSubmit}>
      <h2 id="create-heading">${this.t('create.heading')}</h2>
      <p class="soft">${this.t('create.lead')}</p>
      ${problem === undefined ? nothing : html`<p class="problem" id="title-problem" role="alert">${problem}</p>`}
      <div class="titles">${this.renderField('cy', problem)} ${this.renderField('en', problem)}</div>
      <button class="button main" type="submit" aria-disabled=${this.busy}>
        ${this.t(this.busy ? 'create.making' : 'create.button')}
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-session-form': SessionForm;
  }
}
