import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { parseCode } from '../session/code.ts';
import type { Language } from '../session/language.ts';
import { apartShelf } from '../sync/apart.ts';
import { Keep } from '../sync/keep.ts';
import { preferredLanguage } from '../sync/me.ts';
import type { AnswerEvent } from '../ui/events.ts';
import '../ui/language-switch.ts';
import type { LanguageEvent } from '../ui/language-switch.ts';
import { masthead } from '../ui/masthead.ts';
import { PageElement } from '../ui/page-element.ts';
import '../ui/saved-state.ts';
import type { SavedStateName } from '../ui/saved-state.ts';
import './activity-stage.ts';
import type { UnnamedEvent } from './activity-stage.ts';
import { Asking } from './asking.ts';
import { Company } from './company.ts';
import { HeadingFocus } from './heading-focus.ts';
import type { Participation } from './participation.ts';
import { loadKind } from './kinds.ts';
import { lastingAnswers } from './lasting/answers.ts';
import { nextActivity, sceneName, type ShownActivity, standingActivity } from './scene.ts';
import { apart, countdown, ended, typedCode, watching } from './stages.ts';
import { phoneWords } from './words.ts';

/** The participant's page: follows the session from joining to the end, without ever being loaded again. */
@customElement('cyd-phone')
export class PhonePage extends PageElement {
  private readonly apart = apartShelf();
  private readonly keep = new Keep(this.apart);
  private readonly heading = new HeadingFocus(this);
  private readonly asking = new Asking(this);
  private readonly fetched = new Set<string>();
  private readonly company = new Company(this, this.keep);
  @state() private chosen: Language | undefined = preferredLanguage(this.keep);
  /** Whether the slides are read here rather than on the screen. */
  @state() private following = this.keep.get('follow') !== undefined;
  @state() private lateNotice: typeof import('./closed/late-notice.ts').lateNotice | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const code = parseCode(typedCode());
    if (!code) return;
    history.replaceState(null, '', `/j/${code}`);
    this.company.begin(code, this.apart && true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.company.end();
  }

  /** Of whoever answers now. */
  private get participation(): Participation | undefined {
    return this.company.now;
  }

  private get language(): Language {
    return this.participation?.language ?? this.chosen ?? 'cy';
  }

  /** What can be asked at any time. */
  private get standing(): ShownActivity | undefined {
    const { participation: part } = this;
    if (part?.stage !== 'taking part' || !part.deck || part.scene.kind === 'ended') return undefined;
    return standingActivity(part.room.view, part.deck);
  }

  /** Of everything answered, but "saved" only where what is on the page has been answered. */
  private get saving(): SavedStateName {
    const { participation: part } = this;
    const saveState = this.company.people?.unsaved ?? part?.ballot?.state ?? 'empty';
    const answered = this.asking.open ? this.standing : part?.scene.kind === 'activity' ? part.scene : undefined;
    const isBlank = !answered || Object.keys(part?.answersTo(answered) ?? {}).length === 0;
    return saveState === 'saved' && isBlank ? 'empty' : saveState;
  }

  /** A name for what is shown, and to whom. */
  private get shown(): string | undefined {
    const { participation: part } = this;
    if (!part || part.stage === 'opening') return undefined;
    const name = part.stage === 'taking part' ? sceneName(part.scene, this.following) : part.stage;
    return `${this.company.number} ${name}`;
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    document.title = `${phoneWords(this.language)('title')} – Cydweithdy`;
    const { participation: part, standing } = this;
    if (!part) return;
    if (!standing || (part.scene.kind === 'activity' && part.scene.definition.standing)) this.asking.open = false;
    if (!this.asking.open) this.heading.show(this.shown);
    const next = part.deck && nextActivity(part.room.view, part.deck);
    if (next && !this.fetched.has(next.kind)) {
      this.fetched.add(next.kind);
      loadKind(next.kind).catch(() => this.fetched.delete(next.kind));
    }
  }

  private onLanguage({ language }: LanguageEvent): void {
    this.chosen = language;
    this.participation?.choose(language);
  }

  private readonly toggleAsking = (): void => {
    const { asking, shown = '' } = this;
    void (asking.open ? asking.end(shown) : asking.begin(shown));
  };

  /** Never leaves the focus on the button, which stands where the text ends. */
  private readonly toggleFollowing = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLElement).blur();
    this.following = !this.following;
    if (this.following) this.keep.set('follow', 'yes');
    else this.keep.remove('follow');
  };

  /** The slide on the screen, where it is read here. */
  private followed({ scene, room, deck }: Participation): TemplateResult | typeof nothing {
    const slide = deck?.slides.find(({ id }) => id === room.view.slide?.id);
    if (!this.following || !slide) return nothing;
    import('./following/following.ts').catch(() => undefined);
    const folded = scene.kind === 'activity';
    const isNamed = !folded || scene.definition.id === slide.activity;
    return html`<cyd-following
      .slide=${slide.id}
      .language=${this.language}
      .folded=${folded}
      .details=${room.view.session ?? {}}
      .heading=${isNamed ? '' : slide.title[this.language]}
      >${phoneWords(this.language)('activity.loading')}</cyd-following
    >`;
  }

  /** The slide that is read stays the same element from scene to scene, and keeps its text without the network. */
  private scene(part: Participation): TemplateResult {
    const { language, following, toggleFollowing: toggle } = this;
    const { scene } = part;
    if (scene.kind === 'ended') return html`${ended(language, part)}${this.lasting(part)}`;
    const { above, below } =
      scene.kind === 'watch'
        ? watching(language, part.room.view, scene, { following, toggle })
        : { above: this.activity(part, scene), below: nothing };
    const own = scene.kind === 'watch' ? this.lasting(part) : nothing;
    return html`${above}${this.followed(part)}${own}${below}${this.company.another(language)}`;
  }

  /** What stays at hand of what was answered. */
  private lasting(part: Participation): TemplateResult | typeof nothing {
    const activities = lastingAnswers(part);
    if (activities.length === 0) return nothing;
    import('./lasting/lasting.ts').catch(() => undefined);
    return html`<cyd-lasting
      .activities=${activities}
      .language=${this.language}
      .whose=${String(this.company.number)}
      .unfolded=${part.scene.kind === 'ended'}
    ></cyd-lasting>`;
  }

  private activity(part: Participation, shown: ShownActivity): TemplateResult {
    const { definition, control } = shown;
    const { id } = definition;
    const keyOf = (item: string) => ({ activity: id, round: control.round, item });
    return html`<cyd-activity-stage
      .definition=${definition}
      .control=${control}
      .language=${this.language}
      .whose=${String(this.company.number)}
      .answers=${part.answersTo(shown)}
      .texts=${part.room.view.texts(id)}
      .ownTexts=${part.ownTexts(shown)}
      .result=${part.room.view.result(id)}
      .reading=${this.following}
      .rows=${part.rows.rows}
      @cyd-answer=${({ item, value }: AnswerEvent) => part.answer(keyOf(item), value)}
      @cyd-unnamed=${({ items }: UnnamedEvent) => part.nameTexts(items.map(keyOf))}
    ></cyd-activity-stage>`;
  }

  /** Asking, over whatever else is there, which stays as it is. */
  private both(part: Participation): TemplateResult {
    const t = phoneWords(this.language);
    const { asking, standing, shown = '' } = this;
    const over =
      asking.open && standing
        ? html`<p><button class="button" type="button" @click=${this.toggleAsking}>${t('toWorkshop')}</button></p>
            <p class=${asking.moved(shown) ? 'notice' : ''} role="status">
              ${asking.moved(shown) ? t('moved') : nothing}
            </p>
            ${this.activity(part, standing)}`
        : nothing;
    return html`${over}
      <div ?hidden=${asking.open}>${this.scene(part)}</div>`;
  }

  private stage(part: Participation | undefined): TemplateResult {
    return part?.stage === 'taking part' ? this.both(part) : apart(part, this.language);
  }

  private late(part: Participation | undefined): TemplateResult | typeof nothing {
    if (part?.stage !== 'taking part' || part.cameLate.length === 0) return nothing;
    if (this.lateNotice) {
      return this.lateNotice(this.language, part.deck?.activities ?? [], part.cameLate, () => part.dismissLate());
    }
    import('./closed/late-notice.ts').then(({ lateNotice }) => (this.lateNotice = lateNotice)).catch(() => undefined);
    return nothing;
  }

  private reconnecting(): string {
    const { participation: part, saving } = this;
    const lost = part?.room.view.ready && part.room.connection === 'offline';
    return lost && saving !== 'waiting' && saving !== 'unstored' ? phoneWords(this.language)('reconnecting') : '';
  }

  protected override render(): TemplateResult {
    const { language, participation: part, asking } = this;
    const t = phoneWords(language);
    const choosing = part?.stage === 'choosing';
    const languageSwitch = choosing
      ? html`${nothing}`
      : html`<cyd-language-switch .language=${language}></cyd-language-switch>`;
    const ask = this.standing
      ? html`<button class="button ask" type="button" lang=${language} @click=${this.toggleAsking}>
          ${t(asking.open ? 'back' : 'ask')}
        </button>`
      : nothing;
    return html`<div class="phone" @cyd-language=${this.onLanguage}>
      ${masthead(languageSwitch)}
      <main lang=${language}>
        ${countdown(language, part)} ${this.company.bar(language)} ${this.late(part)} ${this.stage(part)}
      </main>
      <p class="only-heard" role="status" lang=${language}>${this.heading.announcement}</p>
      <footer>
        <p class="connection" role="status" lang=${language}>${this.reconnecting()}</p>
        <div class=${ask === nothing && this.saving === 'empty' ? '' : 'foot'}>
          <cyd-saved-state .language=${language} .state=${this.saving}></cyd-saved-state>
          ${ask}
        </div>
      </footer>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-phone': PhonePage;
  }
}
