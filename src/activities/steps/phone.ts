import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { type AnswerValue, isUnsure, unsure } from '../../session/answers.ts';
import type { Item } from '../../session/deck.ts';
import { type Domain, domains } from '../../session/domains.ts';
import { domainStyles, domainSymbol } from '../../ui/domain-symbol.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { viewWords } from '../views/words.ts';
import { stepsPhoneStyles } from './phone-styles.ts';
import { type ProcessOfSteps, processesOf } from './settings.ts';
import { stepsWords } from './words.ts';

/**
 * The processes on a phone, each a list of its steps, and each step a group of radio buttons for the four kinds, with
 * "not sure". Closed, it lists what was answered.
 *
 * @fires cyd-answer - for a kind, for "not sure", and with `null` when the answer is taken back
 */
@customElement('steps-phone')
export class StepsPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, domainStyles, stepsPhoneStyles];

  private given({ id }: Item): AnswerValue {
    return this.answers[id] ?? null;
  }

  protected override render(): TemplateResult {
    const processes = processesOf(this.definition);
    return html`<div lang=${this.language}>
      ${this.open ? html`<p class="intro">${stepsWords(this.language)('phone.intro')}</p>` : ''}
      ${processes.map((process) => this.process(process))}
    </div>`;
  }

  private process({ name, steps }: ProcessOfSteps): TemplateResult {
    const done = steps.filter((step) => this.given(step)).length;
    return html`<section>
      <h2>${name[this.language]}</h2>
      <p class="progress">${stepsWords(this.language)('phone.progress', { done, total: steps.length })}</p>
      <ol>
        ${steps.map((step) => html`<li>${this.open ? this.question(step) : this.answered(step)}</li>`)}
      </ol>
    </section>`;
  }

  private question(step: Item): TemplateResult {
    const value = this.given(step);
    return html`<fieldset>
      <legend>${step.label[this.language]}</legend>
      <div class="choices">
        ${domains.map((domain) => this.choice(step, domain, value?.domain === domain))}
        <label class="choice unsure">
          <input
            type="radio"
            name=${step.id}
            .checked=${live(isUnsure(value))}
            @change=${() => this.answer(step.id, unsure)}
          />
          ${viewWords(this.language)('unsure')}
        </label>
      </div>
      ${this.takeBack(step.id)}
    </fieldset>`;
  }

  private choice(step: Item, domain: Domain, checked: boolean): TemplateResult {
    return html`<label class=${classMap({ choice: true, [domain]: true, chosen: checked })}>
      <input type="radio" name=${step.id} .checked=${live(checked)} @change=${() => this.answer(step.id, { domain })} />
      ${domainSymbol(domain)} <span class="name">${stepsWords(this.language)(`domain.${domain}`)}</span>
    </label>`;
  }

  /** What was answered, once nothing new is taken. */
  private answered(step: Item): TemplateResult {
    const value = this.given(step);
    const label = html`<p class="label">${step.label[this.language]}</p>`;
    if (!value || isUnsure(value)) {
      return html`${label}
        <p class="given none">${viewWords(this.language)(value ? 'unsure' : 'noAnswer')}</p>`;
    }
    const domain = value.domain as Domain;
    return html`${label}
      <p class="given ${domain}">${domainSymbol(domain)} ${stepsWords(this.language)(`domain.${domain}`)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steps-phone': StepsPhone;
  }
}
