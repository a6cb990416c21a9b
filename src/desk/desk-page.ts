import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Language, type PartlyBilingual, tell } from '../session/language.ts';
import { closeCodes } from '../session/close-codes.ts';
import type { Connection } from '../sync/connection.ts';
import { ControlSync } from '../sync/control.ts';
import { SyncController } from '../sync/controller.ts';
import type { DeckOutline } from '../session/deck.ts';
import { DeckRenewal } from '../sync/deck-renewal.ts';
import { DerivedSync } from '../sync/derived.ts';
import { Keep } from '../sync/keep.ts';
import { comeBackTogether } from '../sync/together.ts';
import { preferLanguage, preferredLanguage } from '../sync/me.ts';
import { Retry } from '../sync/retry.ts';
import '../ui/language-switch.ts';
import type { LanguageEvent } from '../ui/language-switch.ts';
import { masthead } from '../ui/masthead.ts';
import { PageElement } from '../ui/page-element.ts';
import { type Access, openDesk, passes, type Shut } from './access.ts';
import './console.ts';
import './gate.ts';
import './header.ts';
import './running/notices.ts';
import type { SteerEvent } from './steer-event.ts';
import './tools.ts';
import './troubles.ts';
import { UndoHistory } from './undo-history.ts';
import { deskWords } from './words.ts';

/** A desk that has opened: what it reads and what it writes. */
interface Open {
  readonly access: Access;
  readonly control: ControlSync;
  readonly desk: DerivedSync;
  readonly renewal: DeckRenewal;
}

/** The worse of two connections comes first. */
const worst: readonly Connection[] = ['refused', 'offline', 'connecting', 'connected'];

const connectionOf = ({ control, desk }: Open): Connection =>
  worst.find((connection) => connection === control.connection || connection === desk.connection)!;

const isGone = (refusal: number): boolean => refusal === closeCodes.noSession || refusal === closeCodes.gone;

/** The facilitator's page: opens the session, keeps it in step, and writes what is decided. */
@customElement('cyd-desk')
export class DeskPage extends PageElement {
  /** The session's code, as it stands in the address. */
  @property() code = '';
  /** The one-time code that this device came with. */
  @property() once: string | undefined;
  private readonly keep = new Keep();
  @state() private language: Language = preferredLanguage(this.keep) ?? 'cy';
  @state() private shut: Shut | undefined;
  @state() private open: Open | undefined;
  /** Whether a decision has been taken back, and none made since. */
  @state() private undone = false;
  private history = new UndoHistory();
  private opening = false;
  private readonly retry = new Retry(() => void this.begin());

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.retry.cancel();
    this.end();
  }

  protected override willUpdate(): void {
    this.open?.renewal.look(this.open.desk.view.session?.deck);
    const t = deskWords(this.language);
    document.documentElement.lang = this.language;
    const title = tell(this.sessionTitle, this.language)?.text;
    document.title = title === undefined ? t('pageAlone') : t('page', { title });
  }

  private readonly onRetry = (): void => {
    this.retry.cancel();
    this.shut = undefined;
    void this.begin();
  };

  private async begin(): Promise<void> {
    if (this.opening) return;
    this.end();
    this.opening = true;
    const access = await openDesk(this.code, this.once).finally(() => (this.opening = false));
    if (!this.isConnected) return;
    if (typeof access === 'string') {
      this.shut = access;
      if (passes(access)) this.retry.later();
      return;
    }
    this.shut = undefined;
    this.retry.succeeded();
    const { deck, token, ahead } = access;
    const control = new ControlSync({ code: this.code, token, deck, ahead: () => ahead });
    const desk = new DerivedSync({ code: this.code, document: 'desk', token });
    this.addController(new SyncController(this, control));
    this.addController(new SyncController(this, desk));
    const renewal = new DeckRenewal({
      code: this.code,
      version: deck.version,
      renewed: (fresh) => this.renewDeck(fresh),
    });
    this.open = { access, control, desk, renewal };
    comeBackTogether(control, desk);
  }

  private end(): void {
    this.open?.control.close();
    this.open?.desk.close();
    this.open?.renewal.close();
    this.open = undefined;
    this.history = new UndoHistory();
    this.undone = false;
  }

  private renewDeck(deck: DeckOutline): void {
    if (!this.open) return;
    this.open = { ...this.open, access: { ...this.open.access, deck } };
    this.open.control.useDeck(deck);
  }

  /** Why there is nothing to steer; undefined while it may still come. */
  private get shutBecause(): Shut | undefined {
    if (!this.open) return this.shut;
    const { control, desk } = this.open;
    const refusal = control.refusal ?? desk.refusal;
    if (refusal !== undefined) return isGone(refusal) ? 'gone' : 'revoked';
    return control.connection === 'offline' ? 'network' : undefined;
  }

  private readonly onLanguage = ({ language }: LanguageEvent): void => {
    this.language = language;
    preferLanguage(this.keep, language);
  };

  private readonly onSteer = ({ changes, undoable, press }: SteerEvent): void => {
    if (!this.open) return;
    const { control } = this.open;
    if (undoable) {
      this.history.add(control.control, changes, undoable);
      this.undone = false;
    }
    if (press) control.press(changes);
    else control.apply(changes);
  };

  private readonly onUndo = (): void => {
    if (!this.open || !this.history.last) return;
    const { control, desk } = this.open;
    control.apply(this.history.takeBack(control.control, (activity) => desk.view.answered(activity)?.count ?? 0));
    this.undone = true;
  };

  private get sessionTitle(): PartlyBilingual {
    return this.open?.desk.view.session?.title ?? this.open?.access.title ?? {};
  }

  private renderHeader(open: Open): TemplateResult {
    const { language, code } = this;
    const { view } = open.desk;
    return html`<header class="desk-header">
      <cyd-desk-header
        .language=${language}
        .code=${code}
        .sessionTitle=${this.sessionTitle}
        .people=${view.people}
        .connection=${connectionOf(open)}
        .saved=${open.control.saved}
        .locked=${open.control.control.state === 'locked'}
      ></cyd-desk-header>
      ${this.renderSwitch()}
      <cyd-desk-tools
        .language=${language}
        .code=${code}
        .deck=${open.access.deck}
        .view=${view}
        .inTouch=${connectionOf(open) === 'connected'}
        .session=${open.control.control.state}
      ></cyd-desk-tools>
    </header>`;
  }

  private renderSwitch(): TemplateResult {
    return html`<cyd-language-switch
      .language=${this.language}
      @cyd-language=${this.onLanguage}
    ></cyd-language-switch>`;
  }

  private renderGate(): TemplateResult {
    return html`${masthead(this.renderSwitch())}
      <cyd-desk-gate
        lang=${this.language}
        .language=${this.language}
        .code=${this.code}
        .shut=${this.shutBecause}
        @cyd-retry=${this.onRetry}
      ></cyd-desk-gate>`;
  }

  private renderDesk(open: Open): TemplateResult {
    const { language } = this;
    const { control, access, desk } = open;
    const connection = connectionOf(open);
    return html`<div class="desk" lang=${language} @cyd-steer=${this.onSteer} @cyd-undo=${this.onUndo}>
      ${this.renderHeader(open)}
      <cyd-desk-troubles
        .language=${language}
        .offline=${connection === 'offline'}
        .unsaved=${desk.view.storage?.ok === false}
      ></cyd-desk-troubles>
      <cyd-run-notices
        .language=${language}
        .code=${this.code}
        .session=${control.control.state}
        .view=${desk.view}
      ></cyd-run-notices>
      <cyd-console
        .language=${language}
        .deck=${access.deck}
        .control=${control.control}
        .view=${desk.view}
        .inTouch=${connection === 'connected'}
        .ahead=${access.ahead}
        .last=${this.history.last}
        .undone=${this.undone}
      ></cyd-console>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { open } = this;
    const shut = !open?.control.ready || open.control.refusal !== undefined || open.desk.refusal !== undefined;
    return shut ? this.renderGate() : this.renderDesk(open);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-desk': DeskPage;
  }
}
