import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PublicText } from '../../session/writing.ts';
import { drafts } from '../views/drafts.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { Standings } from '../views/standing.ts';
import '../views/writing.ts';
import type { WrittenEvent } from '../views/writing.ts';
import { inPlace, mostWanted, stageOf, type Votes } from './list.ts';
import { questionsPhoneStyles } from './phone-styles.ts';
import { isQuestionId, mostQuestions, type Question, questionOf, voteFor } from './question.ts';
import { questionsWords } from './words.ts';

/** Under which the id of the question that is being written is kept, so that its draft is found again. */
const nextName = 'questions/next';

/** An id that no other device makes; later ones sort after earlier ones. */
function makeId(): string {
  const [random] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now().toString(36)}-${random!.toString(36)}`;
}

/**
 * Asking on a phone: a new question, one's own with how they stand, and what others have asked, each with a button for
 * whoever wants to know too. The list is in order when it opens; after that it changes its order only when told to.
 *
 * @fires cyd-answer - for a question and for a vote, and with `null` when either is taken back
 */
@customElement('questions-phone')
export class QuestionsPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, questionsPhoneStyles];

  /** The others' questions as they are on the page, by their public ids. */
  @state() private order: readonly string[] = [];
  @state() private sorted = false;
  private readonly standings = new Standings();
  /** The item of the question that is being written. */
  private next = '';

  private get votes(): Votes {
    return (this.result?.votes ?? {}) as Votes;
  }

  /** The items of one's own questions, the newest first. */
  private get own(): readonly string[] {
    const items = Object.keys(this.answers).filter((item) => isQuestionId(item) && this.answers[item]);
    return items.sort((a, b) => (a < b ? 1 : -1));
  }

  /** One's own question as it is on the list: by its public id, or by its words until that is known. */
  private listed(item: string): PublicText | undefined {
    const { text, lang } = questionOf(this.answers[item]!);
    const name = this.ownTexts[item];
    return this.texts.find(({ id, words, ...rest }) =>
      name === undefined ? words.text === text && rest.lang === lang : id === name || rest.with?.includes(name),
    );
  }

  private get others(): readonly PublicText[] {
    const own = new Set(this.own.map((item) => this.listed(item)));
    return this.texts.filter((text) => !own.has(text));
  }

  protected override willUpdate(): void {
    const kept = drafts.get(nextName);
    this.next = kept === undefined || kept in this.answers ? makeId() : kept;
    if (this.next !== kept) drafts.set(nextName, this.next);
    const { others, order } = this;
    const shown = order.length === 0 ? mostWanted(others, this.votes) : inPlace(others, order);
    if (shown.length !== order.length || shown.some(({ id }, place) => id !== order[place])) {
      this.order = shown.map(({ id }) => id);
    }
  }

  private readonly handleSort = (): void => {
    this.order = mostWanted(this.others, this.votes).map(({ id }) => id);
    this.sorted = true;
  };

  private handleVote(id: string): void {
    const item = voteFor(id);
    this.answer(item, this.answers[item] ? null : { up: true });
  }

  private handleWritten(item: string, { text, lang }: WrittenEvent): void {
    this.standings.sent(this, item);
    this.answer(item, { text, lang });
  }

  protected override render(): TemplateResult {
    const t = questionsWords(this.language);
    return html`<div lang=${this.language}>
      ${this.open ? nothing : html`<p>${t('phone.closed')}</p>`} ${this.asking()}
      <section aria-labelledby="others">
        <h2 id="others">${t('phone.others')}</h2>
        ${this.list()}
      </section>
    </div>`;
  }

  /** The one that is being written and one's own are one list, so that whoever sends a question stays with it. */
  private asking(): TemplateResult {
    const t = questionsWords(this.language);
    const { own } = this;
    const enough = own.length >= mostQuestions;
    const items = this.open && !enough ? [this.next, ...own] : own;
    return html`${enough ? html`<p>${t('phone.enough')}</p>` : nothing}
      <ul class="own">
        ${repeat(
          items,
          (item) => item,
          (item) => html`<li>${this.writing(item)}</li>`,
        )}
      </ul>`;
  }

  private writing(item: string): TemplateResult {
    const t = questionsWords(this.language);
    const value = this.answers[item];
    const sent: Question | undefined = value ? questionOf(value) : undefined;
    const text = sent && this.listed(item);
    return html`<cyd-writing
        .language=${this.language}
        .label=${t('phone.label')}
        .hint=${sent ? '' : t('phone.hint')}
        .name=${`questions/${item}`}
        .sent=${sent}
        .open=${this.open}
        .standing=${text ? 'listed' : this.standings.of(this, item)}
        @cyd-written=${(event: WrittenEvent) => this.handleWritten(item, event)}
        @cyd-withdraw=${() => this.answer(item, null)}
      ></cyd-writing>
      ${text ? html`<p class="stands">${this.stage(text)} ${t('want', { count: this.votes[text.id] ?? 0 })}</p>` : nothing}`;
  }

  private list(): TemplateResult {
    const t = questionsWords(this.language);
    const shown = inPlace(this.others, this.order);
    if (shown.length === 0) return html`<p>${t('phone.none')}</p>`;
    return html`<p class="sort">
        <button type="button" @click=${this.handleSort}>${t('phone.sort')}</button>
        <span role="status">${this.sorted ? t('phone.sorted') : nothing}</span>
      </p>
      <ul>
        ${repeat(
          shown,
          ({ id }) => id,
          (text) => html`<li class="question">${this.question(text)}</li>`,
        )}
      </ul>`;
  }

  private question(text: PublicText): TemplateResult {
    const t = questionsWords(this.language);
    const { id, words, lang } = text;
    const wanted = Boolean(this.answers[voteFor(id)]);
    const counts = html`<span class="count" id="count-${id}">${t('want', { count: this.votes[id] ?? 0 })}</span>`;
    return html`<p class="words" id="text-${id}" lang=${ifDefined(lang)}>${words.text}</p>
      ${this.stage(text)}
      ${
        this.open && stageOf(text) !== 'answered'
          ? html`<button
              class="wish"
              type="button"
              id="wish-${id}"
              aria-pressed=${wanted}
              aria-labelledby="wish-${id} text-${id}"
              aria-describedby="count-${id}"
              @click=${() => this.handleVote(id)}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d=${wanted ? 'M4 13l5 5L20 6' : 'M12 5v14M5 12h14'} />
              </svg>
              ${t('phone.want')}
            </button>`
          : nothing
      }
      ${counts}`;
  }

  private stage(text: PublicText): TemplateResult | typeof nothing {
    const stage = stageOf(text);
    if (stage === 'open') return nothing;
    return html`<span class="stage ${stage}">${questionsWords(this.language)(`state.${stage}`)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'questions-phone': QuestionsPhone;
  }
}
