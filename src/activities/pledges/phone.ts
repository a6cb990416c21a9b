import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PhoneElement } from '../views/phone-element.ts';
import { Standings } from '../views/standing.ts';
import { calendarFile } from './calendar.ts';
import './copy.ts';
import { download } from './download.ts';
import './form.ts';
import { forgetDraft, isBegun, type PledgeEvent } from './form.ts';
import { asText, calendarDay, details, type OwnPledge } from './in-words.ts';
import { pledgesPhoneStyles } from './phone-styles.ts';
import { makePledgeId, mostPledges, readPledge } from './pledge.ts';
import './sheet.ts';
import { pledgesWords } from './words.ts';

/** Stands for the pledge that is being made, which has no item yet. */
const fresh = 'new';

/**
 * Somebody's pledges on their phone: made one at a time, each of them private or to be shared, changed and taken back
 * while the activity is open. They can be copied, put into a calendar and printed at any time.
 *
 * @fires cyd-answer - for a pledge, and with `null` when it is taken back
 */
@customElement('pledges-phone')
export class PledgesPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, pledgesPhoneStyles];

  /** The pledge that is being changed, or the fresh one. */
  @state() private editing: string | undefined;
  /** What has just been done, to be heard. */
  @state() private done = '';
  private readonly standings = new Standings();
  private readonly sheet = Object.assign(document.createElement('pledges-sheet'), { className: 'for-paper' });
  /** Where the focus goes, once that is there. */
  private next: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sheet.remove();
  }

  /** The oldest first. */
  private get own(): OwnPledge[] {
    const found = Object.entries(this.answers).flatMap(([item, value]): OwnPledge[] => {
      const pledge = readPledge(value);
      return pledge ? [{ item, pledge }] : [];
    });
    return found.sort((a, b) => (a.item < b.item ? -1 : 1));
  }

  private draftOf(item: string): string {
    return `${this.definition.id}/${item}`;
  }

  protected override updated(): void {
    this.prepareSheet();
    const found = this.next && this.renderRoot.querySelector<HTMLElement>(this.next);
    if (!found) return;
    this.next = undefined;
    found.focus();
  }

  private prepareSheet(): void {
    const { own } = this;
    Object.assign(this.sheet, { language: this.language, pledges: own });
    if (own.length === 0) this.sheet.remove();
    else if (this.isConnected && !this.sheet.isConnected) document.body.prepend(this.sheet);
  }

  private edit(item: string): void {
    this.editing = item;
    this.done = '';
    this.next = `[data-form="${item}"]`;
  }

  private cancel(item: string): void {
    forgetDraft(this.draftOf(item));
    this.editing = undefined;
    this.next = item === fresh ? '.another' : `[data-item="${item}"]`;
  }

  private save(item: string, { pledge }: PledgeEvent): void {
    const answered = item === fresh ? makePledgeId() : item;
    forgetDraft(this.draftOf(item));
    this.standings.sent(this, answered);
    this.editing = undefined;
    this.done = item === fresh ? 'made' : 'changed';
    this.next = `[data-item="${answered}"]`;
    this.answer(answered, { ...pledge });
  }

  private takeOut(item: string): void {
    forgetDraft(this.draftOf(item));
    this.done = 'gone';
    this.next = this.own.length > 1 ? 'h2' : `[data-form="${fresh}"]`;
    this.answer(item, null);
  }

  private saveCalendar(own: OwnPledge, day: string): void {
    const t = pledgesWords(this.language);
    const about = { activity: this.definition.id, day, language: this.language, now: new Date() };
    download(`${t('calendar.file')}-${day}.ics`, 'text/calendar;charset=utf-8', calendarFile(calendarDay(own, about)));
  }

  protected override render(): TemplateResult {
    const t = pledgesWords(this.language);
    const { own } = this;
    return html`<div lang=${this.language}>
      <p class="done" role="status">${this.done ? t(`phone.${this.done}`) : nothing}</p>
      ${own.length > 0 ? this.list(own) : this.open ? nothing : html`<p class="none">${t('phone.none')}</p>`}
      ${this.open ? this.more(own.length) : nothing} ${own.length > 0 ? this.keep(own) : nothing}
    </div>`;
  }

  private list(own: readonly OwnPledge[]): TemplateResult {
    return html`<h2 tabindex="-1">${pledgesWords(this.language)('phone.yours')}</h2>
      <ul>
        ${repeat(
          own,
          ({ item }) => item,
          (each) => html`<li>${this.isEditing(each.item) ? this.form(each) : this.card(each)}</li>`,
        )}
      </ul>`;
  }

  private isEditing(item: string): boolean {
    return this.open && (this.editing === item || isBegun(this.draftOf(item)));
  }

  private form(own?: OwnPledge): TemplateResult {
    const item = own?.item ?? fresh;
    return html`<pledge-form
      data-form=${item}
      .language=${this.language}
      .name=${this.draftOf(item)}
      .value=${own?.pledge}
      .cancellable=${own !== undefined || this.own.length > 0}
      @cyd-pledge=${(event: PledgeEvent) => this.save(item, event)}
      @cancel=${() => this.cancel(item)}
    ></pledge-form>`;
  }

  private card(own: OwnPledge): TemplateResult {
    const t = pledgesWords(this.language);
    const { item, pledge } = own;
    const { by } = pledge;
    return html`<div class="pledge" data-item=${item} tabindex="-1">
        <p class="kind">${t(`kind.${pledge.kind}`)}</p>
        <p class="text" id="text-${item}" lang=${pledge.lang}>${pledge.text}</p>
        ${details(pledge, this.language).map((detail) => html`<p>${detail}</p>`)}
        <p class="standing">${t(`phone.${this.standing(own)}`)}</p>
      </div>
      <div class="buttons">
        ${this.open ? this.button(item, '', t('phone.change'), () => this.edit(item)) : nothing}
        ${by === undefined ? nothing : this.button(item, '', t('phone.calendar'), () => this.saveCalendar(own, by))}
        ${this.open ? this.button(item, 'plain', t('phone.takeBack'), () => this.takeOut(item)) : nothing}
      </div>`;
  }

  private button(item: string, kind: '' | 'plain', label: string, press: () => void): TemplateResult {
    return html`<button class=${kind} type="button" aria-describedby="text-${item}" @click=${press}>${label}</button>`;
  }

  private standing({ item, pledge }: OwnPledge): string {
    if (!pledge.shared) return 'isPrivate';
    return this.standings.of(this, item) === 'shown' ? 'shown' : 'waiting';
  }

  private more(made: number): TemplateResult | typeof nothing {
    const t = pledgesWords(this.language);
    if (made >= mostPledges) return html`<p class="most">${t('phone.most')}</p>`;
    if (made > 0 && this.editing !== undefined && this.editing !== fresh) return nothing;
    if (made === 0 || this.isEditing(fresh)) return html`<div class="fresh">${this.form()}</div>`;
    return html`<button class="another" type="button" @click=${() => this.edit(fresh)}>${t('phone.another')}</button>`;
  }

  private keep(own: readonly OwnPledge[]): TemplateResult {
    const t = pledgesWords(this.language);
    return html`<section class="keep">
      <h2>${t('phone.keep')}</h2>
      <div class="buttons">
        <pledges-copy .language=${this.language} .text=${asText(own, this.language)}></pledges-copy>
        <button type="button" @click=${() => window.print()}>${t('phone.print')}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pledges-phone': PledgesPhone;
  }
}
