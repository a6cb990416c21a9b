import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { parseCode } from '../session/code.ts';
import type { Language } from '../session/language.ts';
import { Keep } from '../sync/keep.ts';
import { preferredLanguage } from '../sync/me.ts';
import type { CodeEvent } from '../ui/code-form.ts';
import type { AnswerEvent } from '../ui/events.ts';
import '../ui/language-switch.ts';
import type { LanguageEvent } from '../ui/language-switch.ts';
import { masthead } from '../ui/masthead.ts';
import { PageElement } from '../ui/page-element.ts';
import '../ui/saved-state.ts';
import type { SavedStateName } from '../ui/saved-state.ts';
import './activity-stage.ts';
import { loadKind } from './activity-stage.ts';
import type { Answers } from './counting.ts';
import './choose-language.ts';
import { HeadingFocus } from './heading-focus.ts';
import { lateNotice } from './late-notice.ts';
import { Participation } from './participation.ts';
import { nextActivity, type Scene } from './scene.ts';
import { message, watching } from './stages.ts';
import { phoneWords } from './words.ts';

/** What stands in the address after `/j/`. */
function typedCode(): string {
  const typed = location.pathname.split('/')[2] ?? '';
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/** The participant's page: follows the session from joining to the end, without ever being loaded again. */
@customElement('cyd-phone')
export class PhonePage extends PageElement {
  private readonly keep = new Keep();
  private readonly heading = new HeadingFocus(this);
  private readonly fetched = new Set<string>();
  @state() private participation: Participation | undefined;
  @state() private chosen: Language | undefined = preferredLanguage(this.keep);
  /** Whether the slides are read here rather than on the screen. */
  @state() private following = this.keep.get('follow') !== undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const code = parseCode(typedCode());
    if (!code) return;
    history.replaceState(null, '', `/j/${code}`);
    this.participation = new Participation({ code, keep: this.keep });
    this.participation.addEventListener('change', this.onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.participation?.close();
    this.participation = undefined;
  }

  private get language(): Language {
    return this.participation?.language ?? this.chosen ?? 'cy';
  }

  private get answers(): Answers {
    const scene = this.participation?.scene;
    if (scene?.kind !== 'activity') return {};
    return this.participation?.ballot?.answers(scene.definition.id, scene.control.round) ?? {};
  }

  /** Of everything answered, but "saved" only where what is on the page has been answered. */
  private get saving(): SavedStateName {
    const saveState = this.participation?.ballot?.state ?? 'empty';
    return saveState === 'saved' && Object.keys(this.answers).length === 0 ? 'empty' : saveState;
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.language;
    document.title = `${phoneWords(this.language)('title')} – Cydweithdy`;
    const { participation: part } = this;
    if (!part) return;
    const { stage, scene } = part;
    this.heading.show(
      stage === 'taking part' ? sceneName(scene, this.following) : stage === 'opening' ? undefined : stage,
    );
    const next = part.deck && nextActivity(part.room.view, part.deck);
    if (next && !this.fetched.has(next.kind)) {
      this.fetched.add(next.kind);
      loadKind(next.kind).catch(() => this.fetched.delete(next.kind));
    }
  }

  private readonly onChange = (): void => this.requestUpdate();

  private onLanguage({ language }: LanguageEvent): void {
    this.chosen = language;
    this.participation?.choose(language);
  }

  private onCode({ code }: CodeEvent): void {
    location.assign(`/j/${code}`);
  }

  private onAnswer({ item, value }: AnswerEvent): void {
    const scene = this.participation?.scene;
    if (scene?.kind !== 'activity') return;
    this.participation?.answer({ activity: scene.definition.id, round: scene.control.round, item }, value);
  }

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
    const { scene } = part;
    if (scene.kind === 'ended') {
      const t = phoneWords(this.language);
      const sent = part.ballot?.state === 'saved' || part.ballot?.state === 'empty';
      return html`<h1 tabindex="-1">${t('ended.heading')}</h1>
        <p>${t(sent ? 'ended.text' : 'ended.unsent')}</p>`;
    }
    const { following, toggleFollowing: toggle } = this;
    const { above, below } =
      scene.kind === 'watch'
        ? watching(this.language, part.room.view, scene, { following, toggle })
        : { above: this.activity(part, scene), below: nothing };
    return html`${above}${this.followed(part)}${below}`;
  }

  private activity(part: Participation, { definition, control }: Scene & { kind: 'activity' }): TemplateResult {
    return html`<cyd-activity-stage
      .definition=${definition}
      .control=${control}
      .language=${this.language}
      .answers=${this.answers}
      .texts=${part.room.view.texts(definition.id)}
      .result=${part.room.view.result(definition.id)}
      .reading=${this.following}
      .rows=${part.rows.rows}
      @cyd-answer=${this.onAnswer}
    ></cyd-activity-stage>`;
  }

  private stage(part: Participation | undefined): TemplateResult {
    const { language } = this;
    switch (part?.stage) {
      case 'taking part':
        return this.scene(part);
      case 'choosing':
        return html`<cyd-choose-language .heading=${part.room.view.session?.title ?? {}}></cyd-choose-language>`;
      case undefined:
      case 'unknown':
        void import('../ui/code-form.ts');
        return message(
          language,
          'stage.unknown',
          html`<cyd-code-form .language=${language} .typed=${typedCode()} @cyd-code=${this.onCode}></cyd-code-form>`,
        );
      case 'forgotten':
        return message(
          language,
          'stage.forgotten',
          html`<button class="button main" type="button" @click=${() => part.rejoin()}>
            ${phoneWords(language)('rejoin')}
          </button>`,
        );
      case 'joining':
        return message(language, part.strugglingToJoin ? 'stage.struggling' : 'stage.joining');
      default:
        return message(language, `stage.${part!.stage}`);
    }
  }

  private late(part: Participation | undefined): TemplateResult | typeof nothing {
    if (part?.stage !== 'taking part') return nothing;
    return lateNotice(this.language, part.deck?.activities ?? [], part.cameLate, () => part.dismissLate());
  }

  private reconnecting(): string {
    const { participation: part, saving } = this;
    const lost = part?.room.view.ready && part.room.connection === 'offline';
    return lost && saving !== 'waiting' && saving !== 'unstored' ? phoneWords(this.language)('reconnecting') : '';
  }

  protected override render(): TemplateResult {
    const { language, participation: part } = this;
    const choosing = part?.stage === 'choosing';
    const languageSwitch = choosing
      ? html`${nothing}`
      : html`<cyd-language-switch .language=${language}></cyd-language-switch>`;
    return html`<div class="phone" @cyd-language=${this.onLanguage}>
      ${masthead(languageSwitch)}
      <main lang=${language}>${this.late(part)} ${this.stage(part)}</main>
      <p class="only-heard" role="status" lang=${language}>${this.heading.announcement}</p>
      <footer>
        <p class="connection" role="status" lang=${language}>${this.reconnecting()}</p>
        <cyd-saved-state .language=${language} .state=${this.saving}></cyd-saved-state>
      </footer>
    </div>`;
  }
}

/** A name for what is shown: the same until something else is. */
function sceneName(scene: Scene, following: boolean): string {
  if (scene.kind === 'activity') return `activity ${scene.definition.id}/${scene.control.round}`;
  return scene.kind === 'watch' ? `slide ${scene.slide?.id ?? ''} ${following}` : scene.kind;
}

declare global {
  interface HTMLElementTagNameMap {
    'cyd-phone': PhonePage;
  }
}
