import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ActivityRows } from '../../session/activity.ts';
import type { Language } from '../../session/language.ts';
import { eraseMe, type ExportRow, getSession, myAnswers } from '../../sync/api.ts';
import { Retry } from '../../sync/retry.ts';
import { PageElement } from '../../ui/page-element.ts';
import type { Participation } from '../participation.ts';
import { copyText, saveText } from './copy-text.ts';
import { type OwnActivity, ownList, ownText } from './own-list.ts';
import { loadRows } from './rows.ts';
import './own.css';
import { ownWords } from './words.ts';

interface Loaded {
  readonly rows: readonly ExportRow[];
  readonly kinds: ReadonlyMap<string, ActivityRows>;
  /** How many days the server keeps a session that nobody uses. */
  readonly days: number;
}

/**
 * Everything that somebody has answered, once the session is over: to be copied, printed or saved as a file, or to be
 * erased, which is confirmed first.
 */
@customElement('cyd-own-answers')
export class OwnAnswers extends PageElement {
  @property({ attribute: false }) person!: Participation;
  @property() language: Language = 'cy';
  /** Whether all of it is on the server; it is fetched once it is. */
  @property({ type: Boolean }) saved = false;
  @state() private loaded: Loaded | undefined;
  @state() private said = '';
  @state() private stage: 'reading' | 'asking' | 'erasing' = 'reading';
  private readonly retry = new Retry(() => void this.load());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.retry.cancel();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('person')) this.loaded = undefined;
    if ((changed.has('saved') || changed.has('person')) && this.saved) void this.load();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.get('stage') === 'reading') this.querySelector<HTMLElement>('.confirm h2')?.focus();
  }

  private get list(): OwnActivity[] {
    const { rows = [], kinds = new Map<string, ActivityRows>() } = this.loaded ?? {};
    return ownList(rows, this.person.deck?.activities ?? [], kinds, this.language);
  }

  private get text(): string {
    const t = ownWords(this.language);
    return ownText(this.list, t('file'));
  }

  private async load(): Promise<void> {
    const { person: part } = this;
    const { code, me, server } = part;
    if (!me) return;
    try {
      const [rows, session] = await Promise.all([
        myAnswers(code, me.participant, me.token, server),
        getSession(code, server),
      ]);
      const used = new Set(rows.map(({ activity }) => activity));
      const kinds = (part.deck?.activities ?? []).filter(({ id }) => used.has(id)).map(({ kind }) => kind);
      const loaded = { rows, kinds: await loadRows([...new Set(kinds)]), days: session.retentionDays };
      if (part === this.person) this.loaded = loaded;
      this.retry.succeeded();
    } catch {
      if (this.isConnected) this.retry.later();
    }
  }

  private readonly onCopy = async (): Promise<void> => {
    const t = ownWords(this.language);
    this.said = t((await copyText(this.text)) ? 'copied' : 'notCopied');
  };

  private readonly onPrint = (): void => window.print();

  private readonly onSave = (): void => saveText(this.text, `cydweithdy-${this.person.code}.txt`);

  private readonly onAsk = (): void => {
    this.stage = 'asking';
  };

  private readonly onKeep = (): void => {
    this.stage = 'reading';
  };

  private readonly onErase = async (): Promise<void> => {
    const { person: part } = this;
    if (!part.me) return;
    this.stage = 'erasing';
    part.withdrawn = 'asked';
    try {
      const { participant, token } = part.me;
      part.withdraw(await eraseMe(part.code, participant, token, part.server));
    } catch {
      part.withdrawn = undefined;
      this.said = ownWords(this.language)('notErased');
    } finally {
      this.stage = 'reading';
    }
  };

  private renderActivity({ title, entries }: OwnActivity): TemplateResult {
    return html`<section>
      <h3>${title}</h3>
      <dl>
        ${entries.map(
          ({ label, said, written, lang }) =>
            html`${label === '' ? nothing : html`<dt>${label}</dt>`}
              <dd>${said}</dd>
              ${written.map((text) => html`<dd lang=${ifDefined(lang)}>${text}</dd>`)}`,
        )}
      </dl>
    </section>`;
  }

  private renderWays(): TemplateResult {
    const t = ownWords(this.language);
    return html`<p class="ways">
      <button class="button" type="button" @click=${this.onCopy}>${t('copy')}</button>
      <button class="button" type="button" @click=${this.onPrint}>${t('print')}</button>
      <button class="button" type="button" @click=${this.onSave}>${t('save')}</button>
    </p>`;
  }

  private renderErasing(): TemplateResult {
    const t = ownWords(this.language);
    if (this.stage === 'reading') {
      return html`<p><button class="button" type="button" @click=${this.onAsk}>${t('erase')}</button></p>`;
    }
    return html`<section class="notice confirm">
      <h2 tabindex="-1">${t('sure')}</h2>
      <p>${t('means')}</p>
      <p>${t('meansNot')}</p>
      <p class="ways">
        <button class="button" type="button" @click=${this.onErase} aria-disabled=${this.stage === 'erasing'}>
          ${t(this.stage === 'erasing' ? 'erasing' : 'eraseNow')}
        </button>
        <button class="button" type="button" @click=${this.onKeep}>${t('keep')}</button>
      </p>
    </section>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { loaded, list } = this;
    const t = ownWords(this.language);
    if (!loaded) return html`<p class="soft" role="status">${t(this.saved ? 'loading' : 'waiting')}</p>`;
    return html`<section class="own" lang=${this.language}>
      <h2>${t('heading')}</h2>
      <p>${t(list.length > 0 ? 'lead' : 'nothing')}</p>
      ${list.map((each) => this.renderActivity(each))} ${list.length > 0 ? this.renderWays() : nothing}
      <p class="soft">${t('kept', { count: loaded.days })}</p>
      ${this.renderErasing()}
      <p role="status">${this.said}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-own-answers': OwnAnswers;
  }
}
