import './prepare.css';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DeckOutline } from '../../session/deck.ts';
import type { Language } from '../../session/language.ts';
import { PageElement } from '../../ui/page-element.ts';
import './cards-part.ts';
import { type Preparation, sameWork } from './draft.ts';
import { draftKey, type Loaded, load, type Refusal, save } from './exchange.ts';
import type { DraftEvent } from './part.ts';
import './session-part.ts';
import type { TitleEvent } from './session-part.ts';
import './slides-part.ts';
import './texts-part.ts';
import { Keep } from '../../sync/keep.ts';
import { prepareWords } from './words.ts';

/** What is kept in this browser while it is not saved: the work, and what it began from. */
interface Kept {
  readonly work: Preparation;
  readonly base: Preparation;
}

const parts = ['session', 'slides', 'cards', 'texts'] as const;

type Part = (typeof parts)[number];

/**
 * Sets a session up: what it is, its slides, its cards and its words. What is edited stays in this browser until it is
 * saved, and takes effect at once when it is, while the session runs too.
 */
@customElement('cyd-prepare')
export class Prepare extends PageElement {
  @property() language: Language = 'cy';
  @property() code = '';
  @state() private stage: 'loading' | 'failed' | Loaded = 'loading';
  /** What is being edited. */
  @state() private work: Preparation | undefined;
  /** What was saved when the editing began. */
  private base: Preparation | undefined;
  @state() private refusal: Refusal | undefined;
  @state() private said: 'saved' | 'discarded' | undefined;
  @state() private busy = false;
  private readonly keep = new Keep();

  private get t(): ReturnType<typeof prepareWords> {
    return prepareWords(this.language);
  }

  /** Its properties may come before its class does, and are there from the first update on. */
  protected override firstUpdated(): void {
    void this.load();
  }

  private readonly load = async (): Promise<void> => {
    this.stage = 'loading';
    const loaded = await load(this.code);
    this.stage = loaded;
    if (loaded === 'failed') return;
    const kept = this.keep.getJson(draftKey(this.code)) as Kept | undefined;
    this.work = kept?.work ?? loaded.saved;
    this.base = kept?.base ?? loaded.saved;
  };

  private change(work: Preparation): void {
    this.work = work;
    this.said = undefined;
    this.refusal = undefined;
    this.keep.setJson(draftKey(this.code), { work, base: this.base! } satisfies Kept);
  }

  private readonly onDraft = ({ draft }: DraftEvent): void => this.change({ ...this.work!, draft });

  private readonly onTitle = ({ title }: TitleEvent): void => this.change({ ...this.work!, title });

  private readonly onSave = async (): Promise<void> => {
    if (this.busy || typeof this.stage === 'string') return;
    const { deck } = this.stage;
    this.busy = true;
    const done = await save(this.code, deck, this.work!);
    this.busy = false;
    if (typeof done === 'string') this.refusal = done;
    else this.settle(deck, done, 'saved');
  };

  private readonly onDiscard = (): void => {
    if (typeof this.stage !== 'string') this.settle(this.stage.deck, this.stage.saved, 'discarded');
  };

  private settle(deck: DeckOutline, saved: Preparation, said: 'saved' | 'discarded'): void {
    this.keep.remove(draftKey(this.code));
    this.stage = { deck, saved };
    this.work = saved;
    this.base = saved;
    this.refusal = undefined;
    this.said = said;
  }

  private renderPart(part: Part, { deck }: Loaded): TemplateResult {
    const { language, work } = this;
    const { draft, title } = work!;
    switch (part) {
      case 'session':
        return html`<cyd-prepare-session
          .language=${language}
          .deck=${deck}
          .draft=${draft}
          .sessionTitle=${title}
        ></cyd-prepare-session>`;
      case 'slides':
        return html`<cyd-prepare-slides .language=${language} .deck=${deck} .draft=${draft}></cyd-prepare-slides>`;
      case 'cards':
        return html`<cyd-prepare-cards .language=${language} .deck=${deck} .draft=${draft}></cyd-prepare-cards>`;
      case 'texts':
        return html`<cyd-prepare-texts .language=${language} .deck=${deck} .draft=${draft}></cyd-prepare-texts>`;
    }
  }

  private renderSaving({ saved }: Loaded): TemplateResult {
    const edited = !sameWork(this.work!, saved);
    const others = edited && !sameWork(this.base!, saved);
    return html`<div class="saving">
      ${others ? html`<p class="notice">${this.t('others')}</p>` : nothing}
      ${this.refusal ? html`<p class="notice error" role="alert">${this.t(`refused.${this.refusal}`)}</p>` : nothing}
      <p class="said" role="status">${this.said ? this.t(this.said) : edited ? this.t('unsaved') : nothing}</p>
      <div class="ways">
        <button
          class="button main"
          type="button"
          aria-disabled=${this.busy || !edited}
          @click=${edited ? this.onSave : nothing}
        >
          ${this.t(this.busy ? 'saving' : 'save')}
        </button>
        ${
          edited
            ? html`<button class="button quiet" type="button" @click=${this.onDiscard}>${this.t('discard')}</button>`
            : nothing
        }
      </div>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { stage } = this;
    if (stage === 'loading') return html`<p role="status">${this.t('loading')}</p>`;
    if (stage === 'failed') {
      return html`<p class="notice error" role="alert">${this.t('failed')}</p>
        <button class="button main" type="button" @click=${this.load}>${this.t('retry')}</button>`;
    }
    return html`<div class="prepare" @cyd-draft=${this.onDraft} @cyd-title=${this.onTitle}>
      <p class="soft">${this.t('lead')}</p>
      ${parts.map(
        (part) =>
          html`<details class="part" ?open=${part === 'session'}>
            <summary><h3>${this.t(`${part}.heading`)}</h3></summary>
            ${this.renderPart(part, stage)}
          </details>`,
      )}
      ${this.renderSaving(stage)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-prepare': Prepare;
  }
}
