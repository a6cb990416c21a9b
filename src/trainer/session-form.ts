import { html, nothing, type TemplateResult } from 'lit';
import { customElement, queryAll, state } from 'lit/decorators.js';
import type { SessionAbout } from '../session/details.ts';
import type { Language } from '../session/language.ts';
import { createSession } from '../sync/api.ts';
import { ApiProblem } from '../sync/problem.ts';
import { TrainerPart } from './part.ts';
import { type Trouble, troubleOf } from './trouble.ts';

type Problem = 'missing' | 'invalid' | 'detailInvalid' | Trouble;

/** What is asked for; a title and an organisation in each language. */
type FieldName = 'cy' | 'en' | 'presenter' | 'organisationCy' | 'organisationEn' | 'address' | 'handle';

/** The most characters of a field; the server takes no more. */
const longest = 120;

const own: ReadonlySet<Problem> = new Set(['missing', 'invalid', 'detailInvalid']);

const detailCodes = new Set(['presenter_invalid', 'organisation_invalid', 'contact_invalid']);

function problemOf(error: unknown): Problem {
  const code = error instanceof ApiProblem ? error.code : undefined;
  if (code === 'title_invalid') return 'invalid';
  return code !== undefined && detailCodes.has(code) ? 'detailInvalid' : troubleOf(error);
}

/** Makes a session with a title in one language or both, and goes on to its desk. */
@customElement('cyd-session-form')
export class SessionForm extends TrainerPart {
  @state() private problem: Problem | undefined;
  @state() private busy = false;

  @queryAll('input') private readonly inputs!: NodeListOf<HTMLInputElement>;

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const about = this.typed();
    if (Object.keys(about.title).length === 0) {
      this.fail('missing');
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      const { code } = await createSession(about);
      location.assign(`/desk/${code}`);
    } catch (error) {
      this.busy = false;
      this.fail(problemOf(error));
    }
  };

  private typed(): SessionAbout {
    const typed = Object.fromEntries(
      Array.from(this.inputs, ({ name, value }) => [name, value.trim()]).filter(([, value]) => value !== ''),
    ) as Partial<Record<FieldName, string>>;
    const { cy, en, presenter, organisationCy, organisationEn, address, handle } = typed;
    return {
      title: { ...(cy && { cy }), ...(en && { en }) },
      ...(presenter && { presenter }),
      organisation: { ...(organisationCy && { cy: organisationCy }), ...(organisationEn && { en: organisationEn }) },
      contact: { ...(address && { address }), ...(handle && { handle }) },
    };
  }

  /** What was typed stays as it is. */
  private fail(problem: Problem): void {
    this.problem = problem;
    const about = problem === 'detailInvalid' ? 'presenter' : 'cy';
    const input = [...this.inputs].find(({ name }) => name === about)!;
    const closed = input.closest('details');
    if (closed) closed.open = true;
    input.focus();
  }

  private get problemText(): string | undefined {
    if (this.problem === undefined) return undefined;
    return this.t(own.has(this.problem) ? `create.${this.problem}` : `trouble.${this.problem}`);
  }

  private field(name: FieldName, { lang, help }: { lang?: Language; help?: string } = {}): TemplateResult {
    const isTitle = name === 'cy' || name === 'en';
    const wrong = isTitle ? this.problem === 'missing' || this.problem === 'invalid' : this.problem === 'detailInvalid';
    const described = [...(this.problem === undefined ? [] : ['title-problem']), ...(help === undefined ? [] : [help])];
    return html`<div>
      <label for="session-${name}">${this.t(`create.${name}`)}</label>
      <input
        class="field"
        id="session-${name}"
        name=${name}
        type="text"
        lang=${lang ?? nothing}
        maxlength=${longest}
        autocomplete="off"
        aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
        aria-invalid=${wrong ? 'true' : 'false'}
      />
    </div>`;
  }

  private details(): TemplateResult {
    return html`<details class="more">
      <summary>${this.t('create.details')}</summary>
      <div class="titles">
        <p class="soft">${this.t('create.detailsLead')}</p>
        ${this.field('presenter')} ${this.field('organisationCy', { lang: 'cy' })}
        ${this.field('organisationEn', { lang: 'en' })}
        <p class="soft" id="contact-help">${this.t('create.contactHelp')}</p>
        ${this.field('address', { help: 'contact-help' })} ${this.field('handle', { help: 'contact-help' })}
      </div>
    </details>`;
  }

  protected override render(): TemplateResult {
    const problem = this.problemText;
    return html`<form class="panel" novalidate aria-labelledby="create-heading" @submit=${this.onSubmit}>
      <h2 id="create-heading">${this.t('create.heading')}</h2>
      <p class="soft">${this.t('create.lead')}</p>
      ${problem === undefined ? nothing : html`<p class="problem" id="title-problem" role="alert">${problem}</p>`}
      <div class="titles">${this.field('cy', { lang: 'cy' })} ${this.field('en', { lang: 'en' })}</div>
      ${this.details()}
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
