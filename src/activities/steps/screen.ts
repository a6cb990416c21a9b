import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { type Domain, domains, type DomainCounts } from '../../session/domains.ts';
import type { Language } from '../../session/language.ts';
import type { GroupTally, WholeResult } from '../../session/results.ts';
import { BoxController } from '../../ui/box.ts';
import { domainStyles, domainSymbol } from '../../ui/domain-symbol.ts';
import { groupName } from '../views/group-name.ts';
import { drawingStyles } from '../views/drawing-styles.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { toldTable } from '../views/told-table.ts';
import { cells, chain, type DrawnStep, groupCells, groupsGeometry, kindsGeometry } from './drawing.ts';
import type { StepsTally } from './model.ts';
import { stepsScreenStyles } from './screen-styles.ts';
import { type ProcessOfSteps, processesOf } from './settings.ts';
import told from './told.ts';
import { stepsWords } from './words.ts';

const nobody: DomainCounts = { simple: 0, complicated: 0, complex: 0, crisis: 0 };

/**
 * One process on a screen: its steps in a row, joined to a chain by the symbol of what most see in each, with a bar
 * for each of the four kinds under it and a sentence that says whether the parts are as the whole is. Empty, with how
 * many have answered, until there is a result to show.
 */
@customElement('steps-screen')
export class StepsScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, drawingStyles, domainStyles, stepsScreenStyles];

  private readonly drawing = new BoxController(this, () => this.renderRoot.querySelector('.drawing'));

  private get tally(): (WholeResult & StepsTally) | undefined {
    return this.result as (WholeResult & StepsTally) | undefined;
  }

  private get process(): ProcessOfSteps | undefined {
    const processes = processesOf(this.definition);
    return processes.find(({ id }) => id === this.tally?.current) ?? processes[0];
  }

  private get groups(): readonly GroupTally[] {
    return this.tally?.groups ?? [];
  }

  protected override spoken(language: Language): readonly string[] {
    const { definition, result, texts } = this;
    return result ? told({ definition, result, texts }, language).sentences : [];
  }

  protected override updated(): void {
    super.updated();
    this.style.setProperty('--steps', String(this.process?.steps.length ?? 1));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { process } = this;
    if (!process) return nothing;
    return html`<div class=${classMap({ board: true, narrow: this.narrow, split: this.groups.length > 0 })}>
        <div class="process">
          ${this.languages.map((language) => html`<p lang=${language}>${process.name[language]}</p>`)}
        </div>
        ${process.steps.map(
          ({ label }) =>
            html`<div class="step">
              ${this.languages.map((language) => html`<p lang=${language}>${label[language]}</p>`)}
            </div>`,
        )}
        <div class="heads">
          ${this.groups.length > 0 ? this.groups.map((group) => this.group(group)) : domains.map((domain) => this.domain(domain))}
        </div>
        <div class="drawing">
          ${this.picture(process)}${this.result ? nothing : html`<div class="over">${this.waiting()}</div>`}
        </div>
      </div>
      <div class="foot">${this.languages.map((language) => this.said(language))}</div>`;
  }

  private domain(domain: Domain): TemplateResult {
    return html`<div class="head ${domain}">
      ${domainSymbol(domain)}
      <div>
        ${this.languages.map((language) => html`<p lang=${language}>${stepsWords(language)(`domain.${domain}`)}</p>`)}
      </div>
    </div>`;
  }

  private group(group: GroupTally): TemplateResult {
    return html`<div class="head group">
      <div>
        ${this.languages.map((language) => html`<p lang=${language}>${groupName(group, language)} <span class="count">${group.count}</span></p>`)}
      </div>
    </div>`;
  }

  private picture(process: ProcessOfSteps): TemplateResult | typeof nothing {
    const { width, height } = this.drawing;
    if (width === 0 || height === 0) return nothing;
    const steps = process.steps.map(({ id }) => this.step(id));
    const { groups } = this;
    const [w, h] = [width / this.unit, height / this.unit];
    const split = groups.length > 0;
    const at = split ? groupsGeometry(w, h, steps.length, groups.length) : kindsGeometry(w, h, steps.length);
    const byGroup = groups.map(({ items }) =>
      process.steps.map(({ id }) => (items as StepsTally['items'])[id]?.domains ?? nobody),
    );
    return html`<svg viewBox="0 0 ${w} ${h}" aria-hidden="true">
      ${split ? groupCells(byGroup, at) : [chain(steps, at), cells(steps, at)]}
    </svg>`;
  }

  private step(id: string): DrawnStep {
    const { items, earlier, hands } = this.tally ?? {};
    const counted = hands && !hands.added ? hands.items[id] : undefined;
    return {
      now: items?.[id]?.domains ?? nobody,
      earlier: (earlier as StepsTally | undefined)?.items[id]?.domains,
      hands: counted && {
        simple: counted[0] ?? 0,
        complicated: counted[1] ?? 0,
        complex: counted[2] ?? 0,
        crisis: counted[3] ?? 0,
      },
    };
  }

  private said(language: Language): TemplateResult | typeof nothing {
    const { definition, result, texts } = this;
    if (!result) return nothing;
    const { sentences, tables } = told({ definition, result, texts }, language);
    return html`<div lang=${language}>
      ${this.groups.length > 0 ? nothing : html`<p class="sentence">${sentences[0]}</p>`} ${this.about(language)}
      ${this.key(language)}
      <div class="hidden">${tables?.map(toldTable)}</div>
    </div>`;
  }

  private key(language: Language): TemplateResult | typeof nothing {
    const { earlier } = this.tally ?? {};
    if (!earlier || this.groups.length > 0) return nothing;
    return html`<p class="key">
      <svg viewBox="0 0 12 34" aria-hidden="true"><path class="earlier" d="M6 2V32" /></svg>
      ${stepsWords(language)('screen.round', { round: earlier.round })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steps-screen': StepsScreen;
  }
}
