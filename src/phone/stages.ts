import { html, nothing, type TemplateResult } from 'lit';
import type { SlideOutline } from '../session/deck.ts';
import { type Language, tell } from '../session/language.ts';
import type { DerivedView } from '../sync/derived.ts';
import type { CodeEvent } from '../ui/code-form.ts';
import './choose-language.ts';
import type { Participation } from './participation.ts';
import { watchers } from './watchers.ts';
import { phoneWords } from './words.ts';

/** What stands in the address after `/j/`. */
export function typedCode(): string {
  const typed = location.pathname.split('/')[2] ?? '';
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/** A heading and a sentence on how the phone stands, with what can be done about it. */
function message(language: Language, key: string, below: TemplateResult | typeof nothing = nothing): TemplateResult {
  const t = phoneWords(language);
  const text = t(`${key}.text`);
  return html`<h1 tabindex="-1">${t(`${key}.heading`)}</h1>
    ${text === '' ? nothing : html`<p>${text}</p>`} ${below}`;
}

const tryCode = ({ code }: CodeEvent): void => location.assign(`/j/${code}`);

/** Whatever comes before and beside taking part: joining, and why that cannot be. */
export function apart(part: Participation | undefined, language: Language): TemplateResult {
  switch (part?.stage) {
    case 'choosing':
      return html`<cyd-choose-language .heading=${part.room.view.session?.title ?? {}}></cyd-choose-language>`;
    case undefined:
    case 'unknown':
      void import('../ui/code-form.ts');
      return message(
        language,
        'stage.unknown',
        html`<cyd-code-form .language=${language} .typed=${typedCode()} @cyd-code=${tryCode}></cyd-code-form>`,
      );
    case 'forgotten':
      return message(
        language,
        'stage.forgotten',
        html`<button class="button main" type="button" @click=${() => part.rejoin()}>
          ${phoneWords(language)('rejoin')}
        </button>`,
      );
    case 'withdrawn':
      import('./own/withdrawn.ts').catch(() => undefined);
      return html`<cyd-withdrawn .language=${language} .count=${part.withdrawn}></cyd-withdrawn>`;
    case 'joining':
      return message(language, part.strugglingToJoin ? 'stage.struggling' : 'stage.joining');
    default:
      return message(language, `stage.${part!.stage}`);
  }
}

/** A countdown, where one runs. */
export function countdown(language: Language, part: Participation | undefined): TemplateResult | typeof nothing {
  const timer = part?.stage === 'taking part' ? part.room.view.timer : undefined;
  if (!part || !timer) return nothing;
  import('../ui/timer.ts').catch(() => undefined);
  return html`<cyd-timer .timer=${timer} .ahead=${part.room.ahead} .languages=${[language]}></cyd-timer>`;
}

/** The end, whether all that was answered has been sent, and what that was. */
export function ended(language: Language, part: Participation): TemplateResult {
  const t = phoneWords(language);
  const { state = 'empty' } = part.ballot ?? {};
  const sent = state === 'saved' || state === 'empty';
  import('./own/own-answers.ts').catch(() => undefined);
  return html`<h1 tabindex="-1">${t('ended.heading')}</h1>
    <p>${t(sent ? 'ended.text' : 'ended.unsent')}</p>
    <cyd-own-answers .person=${part} .language=${language} .saved=${sent}></cyd-own-answers>`;
}

/** What stands above the text of a slide, where it is read here, and below it. */
interface Watching {
  readonly above: TemplateResult;
  readonly below: TemplateResult;
}

/** What is on the screen while there is nothing to do here, to be looked at there or, with `following`, read here. */
export function watching(
  language: Language,
  view: DerivedView,
  { slide, first }: { slide: SlideOutline | undefined; first: boolean },
  { following, toggle }: { following: boolean; toggle: (event: Event) => void },
): Watching {
  const t = phoneWords(language);
  const title = tell(view.session?.title ?? {}, language);
  const people = view.people?.here ?? 0;
  const here = people > 0 ? html`<p class="soft">${t('watch.here', { count: people })}</p>` : nothing;
  const button = slide
    ? html`<p>
        <button class="button" type="button" @click=${toggle}>${t(following ? 'unfollow' : 'follow')}</button>
      </p>`
    : nothing;
  const below = html`${button} ${here} ${following ? nothing : watchers}`;
  if (slide && (following || !first)) {
    const above = html`<p class="eyebrow">${t('watch.onScreen')}</p>
      <h1 tabindex="-1">${slide.title[language]}</h1>
      ${following ? nothing : html`<p>${t('watch.look')}</p>`}`;
    return { above, below };
  }
  const above = html`${title ? html`<p class="eyebrow" lang=${title.language}>${title.text}</p>` : nothing}
    <h1 tabindex="-1">${t('watch.joined')}</h1>
    <p>${t('watch.begin')}</p>`;
  return { above, below };
}
