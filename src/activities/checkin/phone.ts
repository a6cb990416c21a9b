import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { isUnsure, sameValue } from '../../session/answers.ts';
import { isLanguage, type Language } from '../../session/language.ts';
import { longLength, nameLength, tidied } from '../../session/text-value.ts';
import { drafts } from '../views/drafts.ts';
import { languageChoice } from '../views/language-choice.ts';
import { PhoneElement } from '../views/phone-element.ts';
import { Standings } from '../views/standing.ts';
import '../views/text-field.ts';
import type { TextField } from '../views/text-field.ts';
import { viewWords } from '../views/words.ts';
import { sendButtons, sentButtons } from '../views/writing-buttons.ts';
import { writingStyles } from '../views/writing-styles.ts';
import { type Line, lines } from './model.ts';
import { checkinPhoneStyles } from './phone-styles.ts';
import { checkinSettings, offeredGroups } from './settings.ts';
import { checkinWords } from './words.ts';

type Said = Readonly<Partial<Record<Line | 'group' | 'lang', string>>>;

const mostOf = (line: Line): number => (line === 'view' ? longLength : nameLength);

const filledInBy: Readonly<Partial<Record<Line, TextField['autocomplete']>>> = { name: 'name', role: 'organization' };

/**
 * An introduction on a phone: four lines and how somebody takes part, none of which has to be given, sent together.
 * Once it is sent, the card as others may come to read it, how it stands, and a way to change it or take it back.
 *
 * @fires cyd-answer - when it is sent or changed, and with `null` when it is taken back
 */
@customElement('checkin-phone')
export class CheckinPhone extends PhoneElement {
  static override styles: CSSResultGroup = [PhoneElement.styles, writingStyles, checkinPhoneStyles];

  @state() private changing = false;
  @state() private empty = false;
  private sending: Said | undefined;
  /** Where the focus goes once that is there. */
  private next: string | undefined;
  private readonly standings = new Standings();

  private get item(): string {
    return this.definition.items[0]!.id;
  }

  private get sent(): Said | undefined {
    const value = this.answers[this.item] ?? null;
    return value === null || isUnsure(value) ? undefined : (value as Said);
  }

  private draftOf(part: keyof Said): string {
    return `${this.definition.id}/${part}`;
  }

  private get writes(): boolean {
    const begun = [...lines, 'group' as const].some((part) => drafts.get(this.draftOf(part)) !== undefined);
    return this.open && (!this.sent || this.changing || begun);
  }

  private get writtenIn(): Language {
    const said = drafts.get(this.draftOf('lang')) ?? this.sent?.lang;
    return isLanguage(said) ? said : this.language;
  }

  private get group(): string {
    return drafts.get(this.draftOf('group')) ?? this.sent?.group ?? '';
  }

  private get fields(): TextField[] {
    return [...this.renderRoot.querySelectorAll('cyd-text-field')];
  }

  /** What is in the fields, in the order of the schema. */
  private get said(): Said {
    const texts = this.fields.map(({ text }, index) => [lines[index]!, tidied(text, mostOf(lines[index]!))] as const);
    const given = texts.filter(([, text]) => text !== '');
    return {
      ...Object.fromEntries(given),
      ...(this.group !== '' && { group: this.group }),
      ...(given.length > 0 && { lang: this.writtenIn }),
    };
  }

  protected override willUpdate(): void {
    if (this.sending && this.sent && sameValue(this.sent, this.sending)) this.forget();
  }

  protected override updated(): void {
    const found = this.next && this.renderRoot.querySelector<HTMLElement>(this.next);
    if (!found) return;
    this.next = undefined;
    void this.moveTo(found);
  }

  /** Once it says all that is to be read with it. */
  private async moveTo(element: HTMLElement): Promise<void> {
    await this.fields.find((field) => field === element)?.updateComplete;
    element.focus();
  }

  private forget(): void {
    for (const part of [...lines, 'group', 'lang'] as const) drafts.remove(this.draftOf(part));
    this.sending = undefined;
    this.changing = false;
    this.empty = false;
  }

  private choose(part: 'group' | 'lang', value: string): void {
    drafts.set(this.draftOf(part), value);
    this.empty = false;
    this.requestUpdate();
  }

  private readonly handleText = (): void => {
    this.empty = false;
    this.sending = undefined;
  };

  private readonly handleSend = (): void => {
    const { said } = this;
    const over = this.fields.findIndex(({ left }) => left < 0);
    this.empty = Object.keys(said).length === 0;
    if (this.empty || over >= 0) {
      this.next = `cyd-text-field.${lines[Math.max(over, 0)]!}`;
      this.requestUpdate();
      return;
    }
    this.sending = said;
    this.next = '.sent';
    this.standings.sent(this, this.item);
    this.requestUpdate();
    this.answer(this.item, said);
  };

  private readonly handleChange = (): void => {
    this.changing = true;
    this.next = 'cyd-text-field';
  };

  private readonly handleCancel = (): void => {
    this.forget();
    this.next = '.sent';
    this.requestUpdate();
  };

  private readonly handleWithdraw = (): void => {
    this.forget();
    this.next = 'cyd-text-field';
    this.answer(this.item, null);
  };

  protected override render(): TemplateResult {
    return html`<div lang=${this.language}>${this.writes ? this.form() : this.card()}</div>`;
  }

  private form(): TemplateResult {
    const words = checkinWords(this.language);
    return html`<p>${words('phone.optional')}</p>
      <p class="soft">${words('phone.card')}</p>
      ${lines.map((line) => this.field(line))} ${this.groups()}
      ${languageChoice(this.language, this.writtenIn, (language) => this.choose('lang', language))}
      ${sendButtons(this.language, { send: this.handleSend, cancel: this.sent && this.handleCancel })}`;
  }

  private field(line: Line): TemplateResult {
    const words = checkinWords(this.language);
    return html`<cyd-text-field
      class=${line}
      .language=${this.language}
      .label=${words(`line.${line}`)}
      .hint=${line === 'view' ? viewWords(this.language)('writing.reminder') : ''}
      .name=${this.draftOf(line)}
      .value=${this.sent?.[line] ?? ''}
      .most=${mostOf(line)}
      .rows=${line === 'view' ? 3 : 1}
      .writtenIn=${this.writtenIn}
      .autocomplete=${filledInBy[line] ?? 'off'}
      .error=${this.empty && line === lines[0] ? words('phone.empty') : ''}
      @cyd-text=${this.handleText}
      @cyd-enter=${this.handleSend}
    ></cyd-text-field>`;
  }

  private groups(): TemplateResult {
    const words = checkinWords(this.language);
    const offered = offeredGroups(this.definition).map(({ id, label }) => ({ id, name: label[this.language] }));
    return html`<fieldset class="groups" aria-describedby="group-hint">
      <legend>${words('phone.group')}</legend>
      <p class="soft" id="group-hint">${words('phone.groupHint')}</p>
      ${[...offered, { id: '', name: words('phone.rather') }].map(
        ({ id, name }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="group"
              .checked=${live(this.group === id)}
              @change=${() => this.choose('group', id)}
            />
            ${name}
          </label>`,
      )}
    </fieldset>`;
  }

  /** What was sent, once it has been, and when nothing new is taken. */
  private card(): TemplateResult {
    const t = viewWords(this.language);
    const words = checkinWords(this.language);
    const { sent } = this;
    if (!sent) return html`<p class="none">${t('noAnswer')}</p>`;
    const group = checkinSettings(this.definition).groups.find(({ id }) => id === sent.group);
    const given = lines.filter((line) => sent[line] !== undefined);
    const standing = this.standings.of(this, this.item) ?? 'leaving';
    return html`<div class="sent" tabindex="-1">
        <p class="label">${words('phone.own')}</p>
        ${given.map((line) => html`<p class="text" lang=${sent.lang ?? nothing}>${sent[line]}</p>`)}
        ${group ? html`<p class="group">${words('phone.group')}: ${group.label[this.language]}</p>` : nothing}
        <p class="standing" role="status">
          ${given.length === 0 ? words('phone.groupOnly') : t(`writing.standing.${standing}`)}
        </p>
      </div>
      ${this.open ? sentButtons(this.language, { change: this.handleChange, withdraw: this.handleWithdraw }) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checkin-phone': CheckinPhone;
  }
}
