import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PublicText } from '../../session/writing.ts';
import { BoxController } from '../../ui/box.ts';
import { ScreenElement } from '../views/screen-element.ts';
import { mostWanted, type Stage, stageOf, type Votes } from './list.ts';
import { Places } from './places.ts';
import { questionsScreenStyles } from './screen-styles.ts';
import { questionsWords } from './words.ts';

/** The most questions that are drawn in a list; there is never room for more. */
const mostDrawn = 20;

/**
 * The released questions on a screen, the most wanted first, with how many want to know; those that are parked or
 * answered stand apart. Whatever has no room is said as a number.
 */
@customElement('questions-screen')
export class QuestionsScreen extends ScreenElement {
  static override styles: CSSResultGroup = [ScreenElement.styles, questionsScreenStyles];

  /** How many of those drawn have no room, by their list. */
  @state() private outside: Readonly<Partial<Record<Stage, number>>> = {};
  private readonly places = new Places();
  private readonly room = new BoxController(this, () => this.renderRoot.querySelector('.lists'));

  private get votes(): Votes {
    return (this.result?.votes ?? {}) as Votes;
  }

  protected override willUpdate(): void {
    this.places.remember(this.renderRoot);
  }

  protected override updated(): void {
    super.updated();
    if (this.room.width === 0) return;
    this.hideWhatHasNoRoom();
    this.places.settle(this.renderRoot);
  }

  private hideWhatHasNoRoom(): void {
    const outside: Partial<Record<Stage, number>> = {};
    for (const list of this.renderRoot.querySelectorAll<HTMLElement>('ol')) {
      let hidden = 0;
      for (const row of list.querySelectorAll('li')) {
        const fits = row.offsetTop + row.offsetHeight <= list.clientHeight + 1;
        row.classList.toggle('outside', !fits);
        if (!fits) hidden += 1;
      }
      outside[list.dataset.stage as Stage] = hidden;
    }
    if (JSON.stringify(outside) !== JSON.stringify(this.outside)) this.outside = outside;
  }

  protected override render(): TemplateResult {
    const ordered = mostWanted(this.texts, this.votes);
    const current = ordered.find(({ id }) => id === this.result?.current);
    const of = (stage: Stage): readonly PublicText[] =>
      ordered.filter((text) => stageOf(text) === stage && text !== current);
    const [open, parked, answered] = [of('open'), of('parked'), of('answered')];
    const apart = parked.length + answered.length > 0;
    return html`<div class="lists ${apart ? 'apart' : ''}">
      <section class=${current ? 'open behind' : 'open'}>
        ${current ? this.inHand(current) : nothing}
        ${open.length > 0 ? html`${this.key()} ${this.list('open', open)} ${this.more('open', open)}` : nothing}
        ${open.length === 0 && !current ? this.invitation() : nothing}
      </section>
      ${
        apart
          ? html`<section class="aside">${this.titled('parked', parked)} ${this.titled('answered', answered)}</section>`
          : nothing
      }
    </div>`;
  }

  /** What to do, while there is nothing to read. */
  private invitation(): TemplateResult {
    return html`<div class="invitation">${this.inWords('screen.empty')}</div>`;
  }

  private inWords(key: string, options: { count?: number } = {}): TemplateResult[] {
    return this.languages.map((language) => html`<p lang=${language}>${questionsWords(language)(key, options)}</p>`);
  }

  private key(): TemplateResult {
    return html`<div class="key" aria-hidden="true">${this.inWords('screen.want')}</div>`;
  }

  private titled(stage: Stage, texts: readonly PublicText[]): TemplateResult | typeof nothing {
    if (texts.length === 0) return nothing;
    return html`<div class="part ${stage}">
      <div class="heading">${this.inWords(`lists.${stage}`)}</div>
      ${this.list(stage, texts)} ${this.more(stage, texts)}
    </div>`;
  }

  private list(stage: Stage, texts: readonly PublicText[]): TemplateResult {
    return html`<ol data-stage=${stage}>
      ${repeat(
        texts.slice(0, mostDrawn),
        ({ id }) => id,
        (text) => html`<li data-id=${text.id}>${stage === 'open' ? this.wish(text) : nothing}${this.words(text)}</li>`,
      )}
    </ol>`;
  }

  /** The question that is being answered, for everybody to read. */
  private inHand(text: PublicText): TemplateResult {
    return html`<div class="current">${stageOf(text) === 'open' ? this.wish(text) : nothing}${this.words(text)}</div>`;
  }

  private words({ words, lang }: PublicText): TemplateResult {
    return html`<p class="words" lang=${ifDefined(lang)}>${words.text}</p>`;
  }

  private wish({ id }: PublicText): TemplateResult {
    const count = this.votes[id] ?? 0;
    return html`<p class="count" aria-hidden="true">${count}</p>
      <div class="hidden">${this.inWords('want', { count })}</div>`;
  }

  private more(stage: Stage, texts: readonly PublicText[]): TemplateResult | typeof nothing {
    const count = Math.max(texts.length - mostDrawn, 0) + (this.outside[stage] ?? 0);
    return html`<div class="more">${count > 0 ? this.inWords('screen.more', { count }) : nothing}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'questions-screen': QuestionsScreen;
  }
}
