import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { signIn } from '../sync/steering-api.ts';
import { TrainerPart } from './part.ts';
import { isSignedOut, type Trouble, troubleOf } from './trouble.ts';

/** Why a key was not taken. */
export type KeyProblem = 'missing' | 'wrong' | Trouble;

/** Exchanges the trainer key for a cookie; undefined where it worked. */
export async function tryKey(key: string): Promise<KeyProblem | undefined> {
  try {
    await signIn(key);
    return undefined;
  } catch (problem) {
    return isSignedOut(problem) ? 'wrong' : troubleOf(problem);
  }
}

/** The key in what somebody pasted: alone, or in the whole sign-in address. */
function keyIn(pasted: string): string {
  const [, fragment] = pasted.split('#');
  return new URLSearchParams(fragment).get('key') ?? pasted;
}

/**
 * Takes the trainer key, pasted alone or as the whole sign-in address.
 *
 * @fires cyd-signed-in
 */
@customElement('cyd-sign-in-form')
export class SignInForm extends TrainerPart {
  @property() problem: KeyProblem | undefined;
  @state() private busy = false;

  @query('#key') private readonly field!: HTMLInputElement;

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const key = keyIn(this.field.value.trim());
    this.busy = true;
    this.problem = key === '' ? 'missing' : await tryKey(key);
    this.busy = false;
    if (this.problem === undefined) this.dispatchEvent(new Event('cyd-signed-in'));
    else this.field.focus();
  };

  private get problemText(): string | undefined {
    if (this.problem === undefined) return undefined;
    const own = this.problem === 'missing' || this.problem === 'wrong';
    return this.t(own ? `signIn.${this.problem}` : `trouble.${this.problem}`);
  }

  protected override render(): TemplateResult {
    const problem = this.problemText;
    return html`<h1>${this.t('signIn.heading')}</h1>
      <p>${this.t('signIn.lead')}</p>
      <form novalidate @submit=${this.onSubmit}>
        <label for="key">${this.t('signIn.label')}</label>
        <p class="hint soft" id="key-hint">${this.t('signIn.hint')}</p>
        ${problem === undefined ? nothing : html`<p class="problem" id="key-problem" role="alert">${problem}</p>`}
        <input
          class="field"
          id="key"
          type="password"
          autocomplete="current-password"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby=${problem === undefined ? 'key-hint' : 'key-problem key-hint'}
          aria-invalid=${problem === undefined ? 'false' : 'true'}
        />
        <button class="button main" type="submit" aria-disabled=${this.busy}>${this.t('signIn.button')}</button>
      </form>
      <p><a href="/">${this.t('signIn.join')}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-sign-in-form': SignInForm;
  }
}
