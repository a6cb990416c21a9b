import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ActivityResult } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import type { PublicText } from '../../session/writing.ts';
import { ScreenElement } from '../views/screen-element.ts';
import type { Card } from '../views/wall.ts';
import '../views/wall.ts';
import { toldTable } from '../views/told-table.ts';
import type { PledgesTally } from './model.ts';
import { type PledgeKind, pledgeKinds } from './pledge.ts';
import { pledgesScreenStyles } from './screen-styles.ts';
import told from './told.ts';
import { pledgesWords } from './words.ts';

/** In the language that the words beside it are in. */
const withWhom = (whom: string, language: Language = 'cy'): string =>
  pledgesWords(language)('phone.withWhom', { whom });

const cardOf = ({ id, words, lang }: PublicText): Card => ({
  id,
  lines: [
    { text: words.text!, lang, kind: 'main' },
    ...(words.with === undefined ? [] : [{ text: withWhom(words.with, lang), lang, kind: 'side' } as const]),
  ],
});

/**
 * The room's pledges on a screen, in a column for each kind: how many there are, and the words of those that are shared
 * and released. Grows while people write.
 */
@customElement('pledges-screen')
export class PledgesScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, pledgesScreenStyles];

  private get tally(): (ActivityResult & PledgesTally) | undefined {
    return this.result as (ActivityResult & PledgesTally) | undefined;
  }

  protected override spoken(language: Language): readonly string[] {
    const { result, definition, textsNow: texts } = this;
    return result ? told({ definition, result, texts }, language).sentences : [];
  }

  protected override render(): TemplateResult {
    const { tally } = this;
    if (!tally) return html`<div class="middle">${this.waiting()}</div>`;
    return html`<div class=${this.narrow ? 'columns narrow' : 'columns'}>
        ${pledgeKinds.map((kind) => this.column(kind, tally))}
      </div>
      <div class="foot">${this.languages.map((language) => this.foot(language))}</div>`;
  }

  private column(kind: PledgeKind, { kinds, earlier }: ActivityResult & PledgesTally): TemplateResult {
    const before = (earlier as PledgesTally | undefined)?.kinds[kind];
    const cards = this.textsNow.filter(({ place }) => place === kind).map(cardOf);
    const isLong = kinds[kind] > 999 || before !== undefined;
    return html`<section class=${kind}>
      <div class="head">
        <p class=${isLong ? 'count long' : 'count'} aria-hidden="true">
          ${before === undefined ? nothing : html`<span class="before">${before} →</span>`} ${kinds[kind]}
        </p>
        <div>
          ${this.languages.map((language) => html`<h3 lang=${language}>${pledgesWords(language)(`screen.heads.${kind}`)}</h3>`)}
        </div>
      </div>
      ${cards.length > 0 ? html`<cyd-wall .cards=${cards} .screen=${this.screen}></cyd-wall>` : this.hint(kind)}
    </section>`;
  }

  /** What is meant, until there is something to read. */
  private hint(kind: PledgeKind): TemplateResult {
    return html`<div class="hint">
      ${this.languages.map((language) => html`<p lang=${language}>${pledgesWords(language)(`phone.hint.${kind}`)}</p>`)}
    </div>`;
  }

  private foot(language: Language): TemplateResult {
    const { result, definition, textsNow: texts } = this;
    const tables = result ? (told({ definition, result, texts }, language).tables ?? []) : [];
    return html`<div lang=${language}>
      <p>${pledgesWords(language)('screen.private')}</p>
      ${result?.earlier ? html`<p>${pledgesWords(language)('screen.earlier', { before: result.earlier.round, now: result.round })}</p>` : nothing}
      ${this.about(language)}
      <div class="hidden">${tables.map(toldTable)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pledges-screen': PledgesScreen;
  }
}
