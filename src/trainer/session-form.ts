import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, queryAll, state } from 'lit/decorators.js';
import type { DeckOutline } from '../session/deck.ts';
import type { SessionAbout } from '../session/details.ts';
import { type Language, type ScreenLanguage, screenLanguages } from '../session/language.ts';
import type { SessionSetup } from '../session/setup.ts';
import { createSession } from '../sync/steering-api.ts';
import { Keep } from '../sync/keep.ts';
import { ApiProblem } from '../sync/problem.ts';
import '../ui/cut-choice.ts';
import type { CutEvent } from '../ui/cut-choice.ts';
import { fetchWholeDeck } from '../ui/whole-deck.ts';
import { TrainerPart } from './part.ts';
import { type Trouble, troubleOf } from './trouble.ts';

type Problem = 'missing' | 'invalid' | 'detailInvalid' | 'setupInvalid' | Trouble;

/** What is asked for; a title and an organisation in each language. */
type FieldName = 'cy' | 'en' | 'presenter' | 'organisationCy' | 'organisationEn' | 'address' | 'handle' | 'date';

/** Under which name this browser keeps what has been typed. */
const draftName = 'new-session';

type Typed = Partial<Record<FieldName, string>>;

/** The most characters of a field; the server takes no more. */
const longest = 120;

const own: ReadonlySet<Problem> = new Set(['missing', 'invalid', 'detailInvalid', 'setupInvalid']);

const detailCodes = new Set(['presenter_invalid', 'organisation_invalid', 'contact_invalid']);

function problemOf(error: unknown): Problem {
  const code = error instanceof ApiProblem ? error.code : undefined;
  if (code === 'title_invalid') return 'invalid';
  if (code === 'setup_invalid') return 'setupInvalid';
  return code !== undefined && detailCodes.has(code) ? 'detailInvalid' : troubleOf(error);
}

/** Makes a session with a title in one language or both, and goes on to its desk. */
@customElement('cyd-session-form')
export class SessionForm extends TrainerPart {
  @state() private problem: Problem | undefined;
  @state() private busy = false;

  @state() private deck: DeckOutline | undefined;
  private readonly keep = new Keep();
  @state() private setup: SessionSetup = {};

  @queryAll('input.field') private readonly inputs!: NodeListOf<HTMLInputElement>;
  @query('.more') private readonly more!: HTMLDetailsElement;

  override connectedCallback(): void {
    super.connectedCallback();
    // Without it there is no length to choose, which can be made good at the desk.
    fetchWholeDeck().then(
      (deck) => (this.deck = deck),
      () => undefined,
    );
  }

  /** What was typed before the page was left stands in the form again. */
  protected override firstUpdated(): void {
    const { fields = {}, setup = {} } = (this.keep.getJson(draftName) ?? {}) as {
      fields?: Typed;
      setup?: SessionSetup;
    };
    for (const input of this.inputs) input.value = fields[input.name as FieldName] ?? '';
    this.setup = setup;
    this.more.open = Object.keys(fields).some((name) => !['cy', 'en', 'date'].includes(name));
  }

  private readonly onInput = (): void => {
    this.keep.setJson(draftName, { fields: this.fields(), setup: this.setup });
  };

  private readonly onCut = ({ cut }: CutEvent): void => {
    this.setup = { ...this.setup, cut };
    this.onInput();
  };

  private onScreen(screen: ScreenLanguage): void {
    this.setup = { ...this.setup, screen };
    this.onInput();
  }

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
      this.keep.remove(draftName);
      location.assign(`/desk/${code}`);
    } catch (error) {
      this.busy = false;
      this.fail(problemOf(error));
    }
  };

  private fields(): Typed {
    const typed = Array.from(this.inputs, ({ name, value }) => [name, value.trim()]);
    return Object.fromEntries(typed.filter(([, value]) => value !== '')) as Typed;
  }

  private typed(): SessionAbout & { readonly setup: SessionSetup } {
    const { cy, en, presenter, organisationCy, organisationEn, address, handle, date } = this.fields();
    return {
      title: { ...(cy && { cy }), ...(en && { en }) },
      ...(presenter && { presenter }),
      organisation: { ...(organisationCy && { cy: organisationCy }), ...(organisationEn && { en: organisationEn }) },
      contact: { ...(address && { address }), ...(handle && { handle }) },
      setup: { ...this.setup, ...(date && { date }) },
    };
  }

  /** What was typed stays as it is. */
  private fail(problem: Problem): void {
    this.problem = problem;
    const about = problem === 'detailInvalid' ? 'presenter' : problem === 'setupInvalid' ? 'date' : 'cy';
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
        type=${name === 'date' ? 'date' : 'text'}
        lang=${lang ?? nothing}
        maxlength=${name === 'date' ? nothing : longest}
        autocomplete="off"
        aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
        aria-invalid=${wrong ? 'true' : 'false'}
      />
    </div>`;
  }

  private running(): TemplateResult {
    const { screen: chosen = 'both', cut } = this.setup;
    return html`<cyd-cut-choice
        .language=${this.language}
        .deck=${this.deck}
        .cut=${cut}
        @cyd-cut=${this.onCut}
      ></cyd-cut-choice>
      <fieldset class="cuts row">
        <legend>${this.t('create.screen')}</legend>
        ${screenLanguages.map(
          (screen) =>
            html`<label>
              <input type="radio" name="screen" .checked=${screen === chosen} @change=${() => this.onScreen(screen)} />
              ${this.t(`create.screens.${screen}`)}
            </label>`,
        )}
      </fieldset>
      ${this.field('date')}
      <p class="soft">${this.t('create.later')}</p>`;
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
    return html`<form
      class="panel"
      novalidate
      aria-labelledby="create-heading"
      @submit=${this.onSubmit}
      @input=${this.onInput}
    >
      <h2 id="create-heading">${this.t('create.heading')}</h2>
      <p class="soft">${this.t('create.lead')}</p>
      ${problem === undefined ? nothing : html`<p class="problem" id="title-problem" role="alert">${problem}</p>`}
      <div class="titles">${this.field('cy', { lang: 'cy' })} ${this.field('en', { lang: 'en' })}</div>
      ${this.running()} ${this.details()}
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
